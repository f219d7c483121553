import { columnLetters } from '../core/ledger/columns.ts';
import {
  firstPageRow,
  type Page,
  type PageChange,
  type PageRow,
  pageCells,
  pageRowOf,
  type RowChange,
} from '../core/ledger/page.ts';
import type { Pages, PagesRead } from '../stages/effects.ts';
import { guideRequests, guideSheet } from './guide.ts';
import { pageRequests, suggestionRequests } from './page-layout.ts';
import type { Request } from './page-requests.ts';
import {
  appendRows,
  batchUpdate,
  dropFirstTab,
  readRanges,
  tabsOf,
  writeCells,
} from './sheets-api.ts';

/** Dates and numbers as people here write and read them. */
const vietnamese: Request = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/** Gives a workbook the pages that it lacks, and a guide, in one atomic call. */
export function furnish(workbook: string, pages: Pages, guide: readonly string[]): void {
  const present = new Set(tabsOf(workbook).map(({ sheetId }) => sheetId));
  const wanted = Object.values(pages);
  const born = present.has(0);
  const whole = wanted.every(({ sheetId }) => present.has(sheetId));
  batchUpdate(workbook, [
    ...(born ? [vietnamese] : []),
    ...wanted.flatMap((page, i) => (present.has(page.sheetId) ? [] : pageRequests(page, i))),
    ...(whole ? [] : wanted.flatMap(suggestionRequests)),
    ...(present.has(guideSheet) ? [] : guideRequests(guide, wanted.length)),
    ...(born ? [dropFirstTab] : []),
  ]);
}

/** Ids, marks and officers' cells of these pages, in one call. */
export function readPages<P extends Pages>(workbook: string, pages: P): PagesRead<P> {
  const names = Object.keys(pages) as (keyof P)[];
  const ranges = readRanges(workbook, Object.values(pages).map(sweptRange));
  const read: Partial<Record<keyof P, readonly PageRow[]>> = {};
  names.forEach((name, i) => {
    const page = pages[name];
    if (!page) return;
    const rows = ranges[i] ?? [];
    read[name] = rows.flatMap((row, j) => pageRowOf(page, firstPageRow + j, row) ?? []);
  });
  return read as PagesRead<P>;
}

/** Writes rows into pages, all of them in one atomic call. */
export function writePages(workbook: string, changes: readonly PageChange[]): void {
  batchUpdate(workbook, changes.flatMap(requestsOf));
}

function sweptRange({ title, swept }: Page): string {
  return `'${title}'!${columnLetters(swept.from)}${firstPageRow}:${columnLetters(swept.to - 1)}`;
}

function requestsOf({ page, rows, notice, headers }: PageChange): readonly Request[] {
  const added = rows.filter(({ row }) => row === undefined);
  return [
    ...rows.flatMap((change) => rewrite(page, change)),
    ...appendRows(
      page.sheetId,
      added.map((change) => pageCells(page, change)),
    ),
    ...(notice === undefined ? [] : [writeCells(page.sheetId, 1, 0, [[notice]])]),
    ...(headers === undefined ? [] : [writeCells(page.sheetId, 2, 0, [headers])]),
  ];
}

/**
 * The program's cells of a row, but never the id: if an officer sorted since the row was read, the
 * cells land beside a wrong id, the mark tells, and the next sweep writes both rows anew.
 */
function rewrite(page: Page, change: RowChange): readonly Request[] {
  const { row } = change;
  if (row === undefined) return [];
  const { from, officersFrom, to } = page.swept;
  const cells = pageCells(page, change);
  const write = (start: number, end: number) =>
    start === end ? [] : [writeCells(page.sheetId, row, start, [cells.slice(start, end)])];
  return [...write(0, from), ...write(from + 1, officersFrom), ...write(to, cells.length)];
}
