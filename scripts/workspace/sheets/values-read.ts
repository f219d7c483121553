import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { a1Of, placeOf } from './a1.ts';
import type { Book, Cell, SheetState } from './book.ts';
import { patternAt, plainValue, shownCell } from './show.ts';
import { transposed, type ValueRange } from './values.ts';

export interface ReadOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

/** spreadsheets.values.get: empty cells at the ends of rows and empty rows at the end are left out. */
export function getValues(
  core: Core,
  id: string,
  a1: string,
  options: ReadOptions = {},
): ValueRange {
  const book = core.books.get(id);
  const place = placeOf(book, a1);
  const render = options.valueRenderOption ?? 'FORMATTED_VALUE';
  const dates = options.dateTimeRenderOption ?? 'SERIAL_NUMBER';
  const dimension = options.majorDimension ?? 'ROWS';
  checkOption('value_render_option', render, RENDERS);
  checkOption('date_time_render_option', dates, ['SERIAL_NUMBER', 'FORMATTED_STRING']);
  checkOption('major_dimension', dimension, ['ROWS', 'COLUMNS']);
  const stored = book.rows(place.sheet.sheetId);
  const values: (string | number | boolean)[][] = [];
  const last = Math.min(place.rowEnd, stored.length);
  for (let r = place.row; r < last; r += 1) {
    const row: (string | number | boolean)[] = [];
    const cells = stored[r] ?? [];
    const end = Math.min(place.columnEnd, cells.length);
    for (let c = place.column; c < end; c += 1) {
      const cell = cells[c] ?? null;
      if (cell === null) continue;
      while (row.length < c - place.column) row.push('');
      row.push(rendered(book, place.sheet, r, c, cell, render, dates));
    }
    values.push(row);
    core.gate.counters.cellsRead += row.length;
  }
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  const byColumn = dimension === 'COLUMNS';
  return {
    range: a1Of(place.sheet, place),
    majorDimension: byColumn ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 ? { values: byColumn ? transposed(values).map(trimmed) : values } : {}),
  };
}

const RENDERS = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];

function checkOption(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw badRequest(`Invalid value at '${name}': "${value}"`);
}

/** spreadsheets.values.batchGet */
export function batchGetValues(
  core: Core,
  id: string,
  options: ReadOptions & { readonly ranges?: string | readonly string[] },
) {
  const { ranges = [] } = options;
  const given = typeof ranges === 'string' ? [ranges] : ranges;
  return {
    spreadsheetId: id,
    valueRanges: given.map((range) => getValues(core, id, range, options)),
  };
}

function rendered(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
  render: string,
  dates: string,
): string | number | boolean {
  if (render === 'FORMATTED_VALUE') return shownCell(book, sheet, row, column, cell);
  if (render === 'FORMULA' && typeof cell === 'object' && cell?.f) return cell.f;
  const value = plainValue(cell) ?? '';
  if (typeof value === 'number' && dates === 'FORMATTED_STRING') {
    const pattern =
      patternAt(sheet, row, column) ?? (typeof cell === 'object' ? cell?.p : undefined);
    if (pattern && /[dyhms]/i.test(pattern)) return shownCell(book, sheet, row, column, cell);
  }
  return value;
}

function trimmed<T>(line: T[]): T[] {
  while (line.length > 0 && line.at(-1) === '') line.pop();
  return line;
}
