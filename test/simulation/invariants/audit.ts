import { createHash } from 'node:crypto';
import { auditColumns, auditRowOf, headOf } from '#core/ledger/audit.ts';
import { auditFaults } from '#core/ledger/audit-check.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { published } from '../../../scripts/installation/published.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** I14: the log is one chain, no shorter than it says, or than it was when it was published. */
export function checkAudit(world: World, found: Findings): void {
  const { sheets } = world.workspace.spreadsheet(world.ledger);
  const [header = [], ...rows] =
    sheets.find(({ title }) => title === ledgerTabs.audit)?.rows() ?? [];
  const own = headOf(header[auditColumns.length - 1] ?? '');
  const ends = published(world)?.results.audit ?? [];
  const told = { own, published: ends.slice(0, 1) };
  for (const fault of auditFaults(rows.map(auditRowOf), told, sha256)) {
    found.add('I14', `the log: ${JSON.stringify(fault)}`);
  }
}
