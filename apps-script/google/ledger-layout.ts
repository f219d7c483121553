import { auditColumns } from '../core/ledger/audit.ts';
import { BUCKETS } from '../core/ledger/buckets.ts';
import type { Column } from '../core/ledger/columns.ts';
import { coverageColumns } from '../core/ledger/coverage.ts';
import { dossierColumns } from '../core/ledger/dossiers.ts';
import { keptGrassrootsColumns } from '../core/ledger/grassroots-kept.ts';
import { historyColumns } from '../core/ledger/history.ts';
import { intakeColumns } from '../core/ledger/intake.ts';
import { outboxColumns } from '../core/ledger/outbox.ts';
import { petitionColumns } from '../core/ledger/petitions.ts';
import { unitProgressColumns } from '../core/ledger/progress.ts';
import { quarantineColumns } from '../core/ledger/quarantine.ts';
import { registryColumns } from '../core/ledger/registry.ts';
import { reminderColumns } from '../core/ledger/reminders.ts';
import { routeColumns } from '../core/ledger/route-queue.ts';
import { sendingColumns } from '../core/ledger/sendings.ts';
import {
  indexTab,
  type LedgerTab,
  ledgerTabs,
  type OfficeTab,
  officeTabs,
} from '../core/ledger/tabs.ts';
import { tombstoneColumns } from '../core/ledger/tombstones.ts';
import { unionCountsColumns } from '../core/ledger/union-counts.ts';
import { unitColumns } from '../core/ledger/units.ts';
import { rulingRequests } from './quarantine-layout.ts';
import { askingRequests } from './reminder-layout.ts';
import { batchUpdate, dropFirstTab, readRange, tabsOf, writeCells } from './sheets-api.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export interface Tab {
  /** Fixed by us, so that no call is needed to learn it. */
  readonly sheetId: number;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly hidden?: true;
}

export const tabs: Readonly<Record<LedgerTab | OfficeTab, Tab>> = {
  intake: { sheetId: 101, title: ledgerTabs.intake, columns: intakeColumns },
  quarantine: { sheetId: 102, title: ledgerTabs.quarantine, columns: quarantineColumns },
  dossier: { sheetId: 103, title: ledgerTabs.dossier, columns: dossierColumns },
  route: { sheetId: 104, title: ledgerTabs.route, columns: routeColumns, hidden: true },
  tombstone: { sheetId: 105, title: ledgerTabs.tombstone, columns: tombstoneColumns },
  history: { sheetId: 112, title: ledgerTabs.history, columns: historyColumns },
  grassroots: {
    sheetId: 114,
    title: ledgerTabs.grassroots,
    columns: keptGrassrootsColumns,
    hidden: true,
  },
  audit: { sheetId: 115, title: ledgerTabs.audit, columns: auditColumns },
  registry: { sheetId: 106, title: officeTabs.registry, columns: registryColumns },
  petition: { sheetId: 107, title: officeTabs.petition, columns: petitionColumns },
  outbox: { sheetId: 108, title: officeTabs.outbox, columns: outboxColumns },
  sending: { sheetId: 113, title: officeTabs.sending, columns: sendingColumns },
  coverage: { sheetId: 110, title: officeTabs.coverage, columns: coverageColumns },
  reminder: { sheetId: 111, title: officeTabs.reminder, columns: reminderColumns },
  unit: { sheetId: 121, title: officeTabs.unit, columns: unitColumns },
  counts: { sheetId: 122, title: officeTabs.counts, columns: unionCountsColumns },
  progress: { sheetId: 123, title: officeTabs.progress, columns: unitProgressColumns },
};

/** The hidden tab whose first cell counts rows and whose next cells are the buckets. */
export const index = { sheetId: 109, title: indexTab, firstBucketRow: 2 } as const;

/**
 * Gives a workbook the tabs it lacks; one atomic call, none where all are there. The tab that it was
 * born with goes if nobody wrote in it.
 */
export function furnishLedger(workbook: string, names: readonly (LedgerTab | OfficeTab)[]): void {
  const all = tabsOf(workbook);
  const present = new Set(all.map(({ title }) => title));
  const born = all.find(({ sheetId }) => sheetId === 0);
  const blank = born !== undefined && readRange(workbook, `'${born.title}'!A1:Z100`).length === 0;
  const missing = names.map((name) => tabs[name]).filter(({ title }) => !present.has(title));
  batchUpdate(workbook, [
    ...missing.flatMap(tabRequests),
    ...(missing.includes(tabs.quarantine) ? rulingRequests(tabs.quarantine.sheetId) : []),
    ...(missing.includes(tabs.reminder) ? askingRequests(tabs.reminder.sheetId) : []),
    ...(present.has(index.title) ? [] : indexRequests()),
    ...(blank ? [dropFirstTab] : []),
  ]);
}

function tabRequests({ sheetId, title, columns, hidden }: Tab): readonly Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          hidden: hidden ?? false,
          gridProperties: { rowCount: 2, columnCount: columns.length, frozenRowCount: 1 },
        },
      },
    },
    writeCells(sheetId, 1, 0, [columns.map(({ header }) => header)]),
    headerFormat(sheetId),
    textFormat(sheetId),
    ...columns.map(({ width }, i) => columnWidth(sheetId, i, width)),
    ...columns.flatMap((column, i) => (column.hidden ? [hideColumns(sheetId, i, i + 1)] : [])),
  ];
}

function indexRequests(): readonly Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId: index.sheetId,
          title: index.title,
          hidden: true,
          gridProperties: { rowCount: BUCKETS + 1, columnCount: 1 },
        },
      },
    },
  ];
}

export function columnWidth(sheetId: number, column: number, pixelSize: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

export function hideColumns(sheetId: number, startIndex: number, endIndex: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  };
}

/** What an operator types or pastes stays as typed: no phone loses its zero. */
function textFormat(sheetId: number): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
}

function headerFormat(sheetId: number): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
      cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
      fields: 'userEnteredFormat.textFormat.bold,userEnteredFormat.wrapStrategy',
    },
  };
}
