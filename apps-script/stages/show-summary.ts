import { completed } from '../core/dossier/completed.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { standing } from '../core/dossier/standing.ts';
import { type PageRow, pageChange } from '../core/ledger/page.ts';
import { summaryChanges, summaryNotice, summaryPage } from '../core/ledger/summary-page.ts';
import { summaryRow } from '../core/petition/summary-row.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Clock, Workbooks } from './effects.ts';

interface SummaryEffects {
  readonly clock: Clock;
  readonly workbooks: Workbooks;
}

/**
 * Shows in a union's *Tổng hợp* what it chose so far, in the order of its workbook.
 * @param present the page's rows as they stand
 * @param dossiers the union's own
 */
export function showSummary(
  { clock, workbooks }: SummaryEffects,
  workbook: string,
  present: readonly PageRow[],
  dossiers: readonly Dossier[],
  programme: Programme,
): void {
  const chosen = dossiers.filter((dossier) => standing(dossier, programme).state === 'chosen');
  if (chosen.length + present.length === 0) return;
  const rows = chosen.map((dossier, i) => summaryRow(completed(dossier), String(i + 1)));
  const notice = summaryNotice(rows.length, clock.now);
  workbooks.write(workbook, [pageChange(summaryPage, summaryChanges(present, rows), notice)]);
}
