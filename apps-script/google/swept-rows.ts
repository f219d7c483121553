import { cellText, columnLetters } from '../core/ledger/columns.ts';
import {
  firstPageRow,
  isOverwritten,
  type Page,
  type PageRow,
  pageRowOf,
  rowOf,
} from '../core/ledger/page.ts';
import { saysNothing } from '../core/ledger/spare-rows.ts';
import { writtenIds } from '../core/ledger/written-ids.ts';
import type { Depth } from '../stages/effects.ts';
import { headRows } from './mend-frame.ts';
import { readRange, readRanges } from './sheets-api.ts';

interface ReadPage {
  readonly head: readonly (readonly unknown[])[];
  readonly body: readonly (readonly unknown[])[];
}

/** Head and rows of these pages, and the list of written ids, in one call. */
export function readAll(workbook: string, pages: readonly Page[], depth: Depth) {
  const ranges = readRanges(workbook, [
    `'${writtenIds.title}'!A1:B`,
    ...pages.flatMap(({ title, swept, columns }) => {
      const [from, to] = depth === 'officers' ? [swept.from, swept.to] : [0, columns.length];
      const body = `${columnLetters(from)}${firstPageRow}:${columnLetters(to - 1)}`;
      return [`'${title}'!1:${headRows}`, `'${title}'!${body}`];
    }),
  ]);
  const read = pages.map(
    (_, i): ReadPage => ({ head: ranges[2 * i + 1] ?? [], body: ranges[2 * i + 2] ?? [] }),
  );
  return { list: ranges[0] ?? [], pages: read };
}

/** The rows that have an id or a mark; `unsure`: a column is missing, so all count as not taken in. */
export function sweptRows(
  page: Page,
  body: readonly (readonly unknown[])[],
  depth: Depth,
  unsure: boolean,
): readonly PageRow[] {
  const { from, to } = page.swept;
  return body.flatMap((values, i) => {
    const cells = depth === 'officers' ? values : values.slice(from, to);
    const row = pageRowOf(page, firstPageRow + i, cells);
    if (!row) return [];
    const amiss =
      unsure || depth === 'again' || (depth === 'whole' && isOverwritten(page, row.mark, values));
    // Only the id's part is kept: whoever takes the row in writes it anew.
    return amiss ? [{ ...row, mark: row.mark.split('.')[0] ?? '' }] : [row];
  });
}

/** Rows that hold a text of somebody's and neither id nor mark. */
export function namelessIn(
  page: Page,
  body: readonly (readonly unknown[])[],
  depth: Depth,
): readonly PageRow[] {
  const { from, to } = page.swept;
  return body.flatMap((values, i) => {
    const row = rowOf(
      page,
      firstPageRow + i,
      depth === 'officers' ? values : values.slice(from, to),
    );
    const isOurs = row.id !== '' || row.mark !== '';
    return isOurs || saysNothing(page, row) ? [] : [row];
  });
}

/** The program's cells left of the id as they stand now, by each row's id. */
export function shownCells(
  workbook: string,
  { title, columns, swept }: Page,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const range = `'${title}'!A${firstPageRow}:${columnLetters(swept.from)}`;
  const leading = columns.slice(0, swept.from);
  return new Map(
    readRange(workbook, range).map((row) => [
      cellText(row[swept.from]),
      Object.fromEntries(leading.map(({ field }, i) => [field, cellText(row[i])])),
    ]),
  );
}
