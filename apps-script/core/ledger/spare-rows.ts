import type { FirstRow, Page, PageRow, RowChange } from './page.ts';

/** Rows that wait for officers to write in: their ids are there, and protected, before anybody types. */
export function spareRows(prefix: string, count: number): readonly FirstRow<never>[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${prefix}-${i + 1}`, system: {} }));
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
  const numbers = rows.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  const last = numbers.reduce((a, b) => Math.max(a, b), born);
  const blank = Object.fromEntries(page.officer.map(({ field }) => [field, '']));
  return Array.from({ length: born }, (_, i) => ({
    id: `${prefix}-${last + i + 1}`,
    system: {},
    officer: blank as Record<Officer, string>,
  }));
}
