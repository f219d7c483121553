import { createHash } from 'node:crypto';
import { type AuditRow, auditColumns, auditRowOf, headOf } from '#core/ledger/audit.ts';
import { type AuditFault, auditFaults } from '#core/ledger/audit-check.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { published } from '../../scripts/installation/published.ts';
import { rowsOf } from './programme.ts';

/** The rows of *Nhật ký* of the first ledger workbook. */
export const logOf = (office: Installation): readonly AuditRow[] =>
  rowsOf(office, office.ledger, ledgerTabs.audit).slice(1).map(auditRowOf);

/** What `npm run verify` would find in it. */
export function faultsOf(office: Installation): readonly AuditFault[] {
  const [header = []] = rowsOf(office, office.ledger, ledgerTabs.audit);
  const own = headOf(header[auditColumns.length - 1] ?? '');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const ends = published(office)?.results.audit ?? [];
  return auditFaults(logOf(office), { own, published: ends.slice(0, 1) }, sha256);
}

/** What was done, without when and by whom. */
export const deedsOf = (office: Installation): readonly string[] =>
  logOf(office).map(({ action, object, fields }) => [action, object, fields].join(' | '));
