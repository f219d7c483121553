import { auditColumns } from './audit.ts';
import type { Column } from './columns.ts';
import { coverageColumns } from './coverage.ts';
import { dossierColumns } from './dossiers.ts';
import { keptGrassrootsColumns } from './grassroots-kept.ts';
import { historyColumns } from './history.ts';
import { intakeColumns } from './intake.ts';
import { outboxColumns } from './outbox.ts';
import { petitionColumns } from './petitions.ts';
import { unitProgressColumns } from './progress.ts';
import { quarantineColumns } from './quarantine.ts';
import { registryColumns } from './registry.ts';
import { reminderColumns } from './reminders.ts';
import { routeColumns } from './route-queue.ts';
import { sendingColumns } from './sendings.ts';
import { type LedgerTab, ledgerTabs, type OfficeTab, officeTabs } from './tabs.ts';
import { tombstoneColumns } from './tombstones.ts';
import { unionCountsColumns } from './union-counts.ts';
import { unitColumns } from './units.ts';

/** The columns of every tab that holds one record a row, left to right. */
export const tabColumns: Readonly<Record<LedgerTab | OfficeTab, readonly Column[]>> = {
  intake: intakeColumns,
  quarantine: quarantineColumns,
  dossier: dossierColumns,
  route: routeColumns,
  tombstone: tombstoneColumns,
  history: historyColumns,
  grassroots: keptGrassrootsColumns,
  audit: auditColumns,
  registry: registryColumns,
  petition: petitionColumns,
  outbox: outboxColumns,
  sending: sendingColumns,
  coverage: coverageColumns,
  reminder: reminderColumns,
  unit: unitColumns,
  counts: unionCountsColumns,
  progress: unitProgressColumns,
};

/** The tabs of a ledger workbook with their headers; the first one alone has the office's. */
export function tabsOfLedger(
  which: 'first' | 'further',
): readonly { readonly title: string; readonly headers: readonly string[] }[] {
  const titles: Readonly<Record<string, string>> =
    which === 'first' ? { ...ledgerTabs, ...officeTabs } : ledgerTabs;
  return Object.entries(tabColumns).flatMap(([tab, columns]) => {
    const title = titles[tab];
    return title === undefined ? [] : [{ title, headers: columns.map(({ header }) => header) }];
  });
}
