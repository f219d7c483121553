import { type Column, cellText } from '../core/ledger/columns.ts';
import { type ColumnStep, columnSteps, headersIn } from '../core/ledger/mending-columns.ts';
import type { Page } from '../core/ledger/page.ts';
import { columnLook, guard } from './page-layout.ts';
import type { Request } from './page-requests.ts';
import { writeCells } from './sheets-api.ts';

/** The rows among which the header is looked for, counted from 1. */
export const headRows = 4;

/** Ends the header of a column that was deleted, until its cells are written again. */
const restoring = ' (đang khôi phục)';

/** The fields whose columns were deleted and whose cells are not written again yet. */
export function restoredFields(
  page: Page,
  head: readonly (readonly unknown[])[],
): readonly string[] {
  const header = textsOf(head[1]);
  return page.columns.flatMap((column: Column, i) =>
    header[i] === column.header + restoring ? [column.field] : [],
  );
}

/**
 * What puts the header and the columns of a page back in their places; nothing where they are. A
 * deleted column comes back empty, and its header says so until its cells are written.
 */
export function frameRequests(
  page: Page,
  head: readonly (readonly unknown[])[],
): readonly Request[] {
  const { sheetId, columns } = page;
  const header = textsOf(head[1]);
  if (columns.every((column: Column, i) => header[i] === column.header)) return [];
  const rows = head.map((row) => textsOf(row).map(withoutEnding));
  const at = headerAt(page, rows);
  const lost = at === undefined;
  if (lost) checkOrder(page, rows);
  const found = lost ? columns.map(({ header }: Column) => header) : (rows[at] ?? []);
  const steps = columnSteps<string>(found, columns);
  const inserted = new Set(steps.flatMap((step) => (step.kind === 'insert' ? [step.at] : [])));
  const before = new Set(restoredFields(page, head));
  const wanted = columns.map((column: Column, i) =>
    inserted.has(i) || before.has(column.field) ? column.header + restoring : column.header,
  );
  const sound = at === 1 && wanted.every((text, i) => header[i] === text);
  if (sound && steps.length === 0) return [];
  return [
    ...headerRow(page, at, rows),
    ...steps.map((step) => columnRequest(sheetId, step)),
    writeCells(sheetId, 2, 0, [wanted]),
    ...[...inserted].flatMap((column) => columnLook(page, column)),
  ];
}

/** The headers as they are to be once the cells of columns put back are written. */
export function settledHeader({ sheetId, columns }: Page): Request {
  return writeCells(sheetId, 2, 0, [columns.map(({ header }: Column) => header)]);
}

/** A page's protection and filter anew, after its columns moved under them. */
export function guardAnew(page: Page, protections: readonly number[]): readonly Request[] {
  return [
    ...protections.map(
      (protectedRangeId): Request => ({ deleteProtectedRange: { protectedRangeId } }),
    ),
    ...guard(page),
  ];
}

/** The row, counted from 0, that holds most of the headers, at least half; else there is none. */
function headerAt(page: Page, rows: readonly (readonly string[])[]): number | undefined {
  const counts = rows.map((row) => headersIn(row, page.columns));
  const best = Math.max(0, ...counts);
  return best * 2 >= page.columns.length ? counts.indexOf(best) : undefined;
}

/**
 * Without headers the columns are taken to stand in their order.
 * @throws Error where a mark in another column shows that they do not: nobody can tell them apart
 */
function checkOrder({ swept }: Page, rows: readonly (readonly string[])[]): void {
  for (const row of rows) {
    const at = row.findIndex(isMark);
    if (at >= 0 && at !== swept.officersFrom - 1) {
      throw new Error('the header row is gone and columns were moved: undo it in the history');
    }
  }
}

/** Brings the header into the second row, whatever was inserted or deleted above it. */
function headerRow(
  { sheetId, intro }: Page,
  at: number | undefined,
  rows: readonly (readonly string[])[],
): readonly Request[] {
  if (at === 1) return [];
  if (at === 0) return [insert(sheetId, 'ROWS', 0), writeCells(sheetId, 1, 0, [[intro]])];
  if (at !== undefined) {
    const blank = rows
      .slice(0, at)
      .flatMap((row, i) => (row.every((text) => text === '') ? [i] : []));
    const away = blank.slice(0, at - 1).reverse();
    const left = at - away.length;
    return [
      ...away.map((row) => remove(sheetId, row)),
      ...(left === 1 ? [] : [move(sheetId, 'ROWS', left, 1)]),
    ];
  }
  // Without a header: a record in its row has moved up, else somebody only emptied the cells.
  const isRecord = (rows[1] ?? []).some(isMark);
  return isRecord ? [insert(sheetId, 'ROWS', 1)] : [];
}

function columnRequest(sheetId: number, step: ColumnStep): Request {
  if (step.kind === 'insert') return insert(sheetId, 'COLUMNS', step.at);
  return move(sheetId, 'COLUMNS', step.from, step.to);
}

function insert(sheetId: number, dimension: string, startIndex: number): Request {
  const range = { sheetId, dimension, startIndex, endIndex: startIndex + 1 };
  return { insertDimension: { range, inheritFromBefore: false } };
}

function remove(sheetId: number, row: number): Request {
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  return { deleteDimension: { range } };
}

/** Moves to the left or up: the index before the move is that after it. */
function move(sheetId: number, dimension: string, from: number, to: number): Request {
  const source = { sheetId, dimension, startIndex: from, endIndex: from + 1 };
  return { moveDimension: { source, destinationIndex: to } };
}

const isMark = (text: string): boolean => /^[0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+$/.test(text);

const textsOf = (row: readonly unknown[] = []): readonly string[] => row.map(cellText);

function withoutEnding(text: string): string {
  return text.endsWith(restoring) ? text.slice(0, -restoring.length) : text;
}
