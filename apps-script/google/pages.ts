import { cellText } from '../core/ledger/columns.ts';
import { mendRows } from '../core/ledger/mending-rows.ts';
import {
  type Page,
  type PageChange,
  type PageRow,
  pageCells,
  type RowChange,
} from '../core/ledger/page.ts';
import { adopted } from '../core/ledger/spare-rows.ts';
import { brokenList, idRow, idsOf, wholeList, writtenIds } from '../core/ledger/written-ids.ts';
import type { Amiss, Depth, Pages, PagesRead, Swept } from '../stages/effects.ts';
import { frameRequests, guardAnew, restoredFields, settledHeader } from './mend-frame.ts';
import { newColumns } from './new-columns.ts';
import type { Request } from './page-requests.ts';
import { appendRows, batchUpdate, protectionsOf, writeCells } from './sheets-api.ts';
import { namelessIn, readAll, sweptRows } from './swept-rows.ts';

/** Ids, marks and officers' cells of these pages. */
export function readPages<P extends Pages>(workbook: string, pages: P): PagesRead<P> {
  return sweepPages(workbook, pages, 'officers').pages;
}

/**
 * Reads pages, once their columns stand where they belong; ids that were pasted over are put right
 * on the way. One call where nothing is amiss. `depth`: 'whole' also finds cells of the program that
 * somebody wrote over: such a row counts as not taken in.
 */
export function sweepPages<P extends Pages>(workbook: string, pages: P, depth: Depth): Swept<P> {
  const all = Object.entries(pages);
  const mendFrames = () => {
    const read = readAll(workbook, Object.values(pages), depth);
    const broken = all.flatMap(([, page], i) => {
      const requests = frameRequests(page, read.pages[i]?.head ?? []);
      return requests.length > 0 ? [{ page, requests }] : [];
    });
    return { read, broken };
  };
  const first = mendFrames();
  if (first.broken.length > 0) {
    const guards = protectionsOf(workbook);
    batchUpdate(
      workbook,
      first.broken.flatMap(({ page, requests }) => [
        ...requests,
        ...guardAnew(page, guards.get(page.sheetId) ?? []),
      ]),
    );
  }
  const { list, pages: read } = first.broken.length > 0 ? mendFrames().read : first.read;
  const rows: Record<string, readonly PageRow[]> = {};
  const amiss: Record<string, Amiss> = {};
  const ids = all.flatMap(([name, page], i) => {
    const { head = [], body = [] } = read[i] ?? {};
    const restored = restoredFields(page, head);
    const swept = sweptRows(page, body, depth, restored.length > 0);
    const recorded = idsOf(page, list);
    const mended = mendRows(swept, recorded);
    const strangers = swept.length < body.length ? namelessIn(page, body, depth) : [];
    const known = [...recorded, ...mended.rows.map(({ id }) => id)];
    const taken = adopted(page, strangers, known);
    rows[name] = [...mended.rows, ...taken].sort((a, b) => a.row - b.row);
    const notice = cellText(head[0]?.[0]);
    const nameless = strangers.length - taken.length;
    amiss[name] = { lost: mended.lost, unknown: mended.unknown, nameless, restored, notice };
    const given = taken.map(({ id }) => idRow(page, id));
    return [
      ...[...mended.ids, ...taken].map(({ row, id }) =>
        writeCells(page.sheetId, row, page.swept.from, [[id]]),
      ),
      ...appendRows(writtenIds.sheetId, given),
    ];
  });
  batchUpdate(workbook, ids);
  return {
    pages: rows as PagesRead<P>,
    amiss: amiss as Swept<P>['amiss'],
    forgotten: cellText(list[0]?.[0]) === brokenList,
  };
}

/** Writes rows into pages, all of them in one atomic call; new ones are listed by their ids. */
export function writePages(workbook: string, changes: readonly PageChange[]): void {
  const added = changes.flatMap(({ page, rows }) =>
    rows.filter(({ row }) => row === undefined).map(({ id }) => idRow(page, id)),
  );
  batchUpdate(workbook, [
    ...changes.flatMap((change) => newColumns(workbook, change)),
    ...changes.flatMap(requestsOf),
    ...appendRows(writtenIds.sheetId, added),
  ]);
}

/** Writes cells of columns that were put back, beside rows as they stand now, and the headers. */
export function settlePage(
  workbook: string,
  page: Page,
  fields: readonly string[],
  rows: readonly PageRow[],
): void {
  const cells = page.officer.flatMap(({ field }, i) =>
    fields.includes(field) ? [{ field, column: page.swept.officersFrom + i }] : [],
  );
  batchUpdate(workbook, [
    ...rows.flatMap(({ row, cells: texts }) =>
      cells.map(({ field, column }) =>
        writeCells(page.sheetId, row, column, [[texts[field] ?? '']]),
      ),
    ),
    settledHeader(page),
  ]);
}

/**
 * Takes rows out of a page, from the last one up. If somebody sorted since they were read, others
 * go: they are missed at the next sweep and come back.
 */
export function removeRows(workbook: string, page: Page, rows: readonly number[]): void {
  const { sheetId } = page;
  const down = [...rows].sort((a, b) => b - a);
  batchUpdate(
    workbook,
    down.map((row) => ({
      deleteDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row },
      },
    })),
  );
}

/** Notes ids in the list of what was written, which is whole then. */
export function noteIds(
  workbook: string,
  written: readonly { readonly page: Page; readonly id: string }[],
): void {
  batchUpdate(workbook, [
    writeCells(writtenIds.sheetId, 1, 0, [[wholeList]]),
    ...appendRows(
      writtenIds.sheetId,
      written.map(({ page, id }) => idRow(page, id)),
    ),
  ]);
}

/** The requests that one page's changes come to. */
export function requestsOf({ page, rows, notice, headers }: PageChange): readonly Request[] {
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
