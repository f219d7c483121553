import { badRequest } from '../api-error.ts';
import type { Book, SheetState } from './book.ts';
import type { Box } from './grid.ts';

export interface Place extends Box {
  readonly sheet: SheetState;
  /** A single cell without an end (`A1`): a start, for writers. */
  readonly single: boolean;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function columnIndex(name: string): number {
  let n = 0;
  for (const c of name.toUpperCase()) n = n * 26 + c.charCodeAt(0) - 64;
  return n - 1;
}

/** A sheet's name as A1 notation writes it. */
export function quoted(title: string): string {
  return /^[A-Za-z_]\w*$/.test(title) && !CELL.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;
}

/** `'Tab'!A1:C3` of a box whose ends lie within the grid. */
export function a1Of(sheet: SheetState, box: Box): string {
  const rowEnd = Math.min(box.rowEnd, sheet.rowCount);
  const columnEnd = Math.min(box.columnEnd, sheet.columnCount);
  const first = `${columnName(box.column)}${box.row + 1}`;
  const last = `${columnName(columnEnd - 1)}${rowEnd}`;
  return `${quoted(sheet.title)}!${first === last ? first : `${first}:${last}`}`;
}

const CELL = /^([A-Za-z]{1,3})([1-9]\d*)$/;
const CORNER = /^([A-Za-z]{1,3})?([1-9]\d*)?$/;

/**
 * Resolves A1 notation: `'Tab'!A2:F`, `A:A`, `3:5`, `Tab`, a named range; without a sheet the
 * first one is meant.
 * @throws ApiError 400 for an unknown sheet and for what lies beyond the grid
 */
export function placeOf(book: Book, a1: string): Place {
  const unparsed = () => badRequest(`Unable to parse range: ${a1}`);
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/s.exec(a1);
  const byTitle = (title: string) =>
    book.state.sheets.find((s) => s.title.toLowerCase() === title.toLowerCase());
  if (!match) throw unparsed();
  const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  let sheet: SheetState | undefined;
  let cells = match[3];
  if (cells !== undefined) {
    sheet = byTitle(name);
  } else if (match[1] !== undefined) {
    sheet = byTitle(name);
  } else if (isCells(name)) {
    sheet = book.state.sheets[0];
    cells = name;
  } else {
    const named = book.state.namedRanges.find((r) => r.name === name);
    if (named) {
      const at = book.sheet(named.range.sheetId ?? 0);
      const { startRowIndex: row = 0, startColumnIndex: column = 0 } = named.range;
      const { endRowIndex: rowEnd = at.rowCount, endColumnIndex: columnEnd = at.columnCount } =
        named.range;
      return { sheet: at, row, column, rowEnd, columnEnd, single: false };
    }
    sheet = byTitle(name);
  }
  if (!sheet) throw unparsed();
  const whole = { row: 0, column: 0, rowEnd: sheet.rowCount, columnEnd: sheet.columnCount };
  if (cells === undefined) return { sheet, ...whole, single: false };
  const [from, to, more] = cells.replaceAll('$', '').split(':');
  const a = CORNER.exec(from ?? '');
  const b = to === undefined ? a : CORNER.exec(to);
  if (!a || !b || more !== undefined || !from || to === '') throw unparsed();
  if (to === undefined && !(a[1] && a[2])) throw unparsed();
  const rows = [a[2], b[2]].map((n) => (n === undefined ? undefined : Number(n) - 1));
  const columns = [a[1], b[1]].map((n) => (n === undefined ? undefined : columnIndex(n)));
  if (a[1] === undefined && b[1] !== undefined) throw unparsed();
  const row = Math.min(rows[0] ?? 0, rows[1] ?? Number.POSITIVE_INFINITY);
  const rowEnd = rows[1] === undefined ? sheet.rowCount : Math.max(rows[0] ?? 0, rows[1]) + 1;
  const column = Math.min(columns[0] ?? 0, columns[1] ?? Number.POSITIVE_INFINITY);
  const columnEnd =
    columns[1] === undefined ? sheet.columnCount : Math.max(columns[0] ?? 0, columns[1]) + 1;
  if (
    row >= sheet.rowCount ||
    column >= sheet.columnCount ||
    rowEnd > sheet.rowCount ||
    columnEnd > sheet.columnCount
  ) {
    throw badRequest(
      `Range (${quoted(sheet.title)}!${cells}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return { sheet, row, column, rowEnd, columnEnd, single: to === undefined };
}

function isCells(text: string): boolean {
  const [from = '', to, more] = text.replaceAll('$', '').split(':');
  if (to === undefined) return CELL.test(from);
  return more === undefined && CORNER.test(from) && CORNER.test(to);
}
