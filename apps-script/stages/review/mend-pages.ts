import { type Page, pageChange } from '../../core/ledger/page.ts';
import type { Ledger, Pages, PagesRead, Swept, Workbooks } from '../effects.ts';

interface MendEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/**
 * The list of what was ever written into a workbook is gone: every initiative that belongs there
 * waits to be written, and what stands there is listed anew. A rare repair: it reads the ledger.
 */
export function remember<P extends Pages>(
  { ledger, workbooks }: MendEffects,
  workbook: string,
  pages: P,
  swept: Swept<P>,
  initiatives: () => readonly string[],
): void {
  if (!swept.forgotten) return;
  ledger.commit({ toRoute: initiatives() });
  workbooks.note(
    workbook,
    named(pages, swept.pages).flatMap(({ page, rows }) =>
      rows.flatMap(({ id }) => (isBorn(page, id) ? [] : [{ page, id }])),
    ),
  );
}

/**
 * Ends the repair of the pages that hold no initiatives: columns that were put back have their
 * headers, and the rows with which a page was born, where they say something, stand in it.
 */
export function finishPages<P extends Pages>(
  { workbooks }: Pick<MendEffects, 'workbooks'>,
  workbook: string,
  pages: P,
  swept: Swept<P>,
): void {
  for (const [name, page] of Object.entries(pages)) {
    const amiss = swept.amiss[name];
    if (!amiss) continue;
    if (amiss.restored.length > 0) workbooks.settle(workbook, page, [], []);
    const born = page.firstRows.filter(
      ({ id, system }) => amiss.lost.includes(id) && Object.keys(system).length > 0,
    );
    if (born.length === 0) continue;
    const officer = Object.fromEntries(page.officer.map(({ field }) => [field, '']));
    const rows = born.map((row) => ({ ...row, officer }));
    workbooks.write(workbook, [pageChange(page, rows)]);
  }
}

const isBorn = (page: Page, id: string): boolean => page.firstRows.some((row) => row.id === id);

function named<P extends Pages>(pages: P, read: PagesRead<P>) {
  return Object.entries(pages).map(([name, page]) => ({ page, rows: read[name] ?? [] }));
}
