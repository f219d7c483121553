import { isTicked } from '../text/excel.ts';
import type { FirstRow, Page, PageRow, RowChange } from './page.ts';

/** Rows that wait for officers to write in: their ids are there, and protected, before anybody types. */
export function spareRows(prefix: string, count: number): readonly FirstRow<never>[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${prefix}-${i + 1}`, system: {} }));
}

/**
 * Rows that officers inserted among the spare ones, or pasted below the last of them, as rows of
 * the page: each gets an id, numbered on from the greatest that the page ever had. None where rows
 * are the program's to begin.
 * @param known every id that was written into the page or stands there
 */
export function adopted<Officer extends string>(
  page: Page<string, Officer>,
  strangers: readonly PageRow<Officer>[],
  known: readonly string[],
): readonly PageRow<Officer>[] {
  const [first, ...others] = page.firstRows;
  const spare = /^(.*)-1$/.exec(first?.id ?? '');
  // A single first row is the program's.
  if (!spare || others.length === 0) return [];
  const last = greatest(known);
  return strangers.map((row, i) => ({ ...row, id: `${spare[1]}-${last + i + 1}` }));
}

function greatest(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

/** Holds the row nothing that somebody wrote? A tick that was taken away again is nothing. */
export function saysNothing<Officer extends string>(
  { officer }: Page<string, Officer>,
  { cells }: PageRow<Officer>,
): boolean {
  return officer.every(({ field, tick }) => (tick ? !isTicked(cells[field]) : cells[field] === ''));
}

/** Has an officer written anything in the row? */
export function isBlank({ cells }: PageRow): boolean {
  return Object.values<string>(cells).every((text) => text === '');
}

/**
 * Further rows for a page once fewer than a quarter of the rows it was born with are blank: as many
 * again, numbered on from the greatest that is there. None while enough are left.
 */
export function furtherRows<Officer extends string>(
  page: Page<string, Officer>,
  rows: readonly PageRow<Officer>[],
): readonly RowChange<string, Officer>[] {
  const born = page.firstRows.length;
  const [prefix = ''] = (page.firstRows[0]?.id ?? '').split(/-\d+$/);
  if (rows.filter(isBlank).length * 4 >= born) return [];
  const last = Math.max(born, greatest(rows.map(({ id }) => id)));
  const blank = Object.fromEntries(page.officer.map(({ field }) => [field, '']));
  return Array.from({ length: born }, (_, i) => ({
    id: `${prefix}-${last + i + 1}`,
    system: {},
    officer: blank as Record<Officer, string>,
  }));
}
