import { completed } from '../core/dossier/completed.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { type PageChange, type PageRow, pageChange } from '../core/ledger/page.ts';
import { type SummaryPage, summaryChanges, summaryNotice } from '../core/ledger/summary-page.ts';
import { summaryRow } from '../core/petition/summary-row.ts';

/**
 * What shows in a *Tổng hợp* that these were chosen, in their order, and nothing else.
 * @param present the page's rows as they stand
 * @param at epoch ms
 */
export function summaryChange(
  page: SummaryPage,
  present: readonly PageRow[],
  chosen: readonly Dossier[],
  at: number,
): readonly PageChange[] {
  if (chosen.length + present.length === 0) return [];
  const rows = chosen.map((dossier, i) => summaryRow(completed(dossier), String(i + 1)));
  const notice = summaryNotice(rows.length, at);
  return [pageChange(page, summaryChanges(present, rows), notice)];
}
