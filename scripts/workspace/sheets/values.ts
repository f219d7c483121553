import { type ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { written } from '../drive/file.ts';
import { a1Of, type Place, placeOf } from './a1.ts';
import type { Book, Cell, SheetState } from './book.ts';
import { entered } from './entry.ts';
import { patternAt, plainValue, shownCell } from './show.ts';
import { tableIn } from './table.ts';

export interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

export interface ReadOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

export interface WriteOptions {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
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

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  const out: T[][] = [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      out[c] ??= [];
      const column = out[c] ?? [];
      while (column.length < r) column.push('' as T);
      column.push(value);
    });
  });
  return Array.from(out, (column) => column ?? []);
}

export interface UpdateReply {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
  readonly updatedData?: ValueRange;
}

/** spreadsheets.values.update: a multi-cell range is a fence, a single cell is a start. */
export function updateValues(
  core: Core,
  id: string,
  a1: string,
  body: ValueRange,
  options: WriteOptions,
): UpdateReply {
  const book = core.books.get(id);
  const place = placeOf(book, a1);
  if (body.range !== undefined) {
    const named = placeOf(book, body.range);
    if (a1Of(named.sheet, named) !== a1Of(place.sheet, place)) {
      throw badRequest(
        `Requested range [${a1Of(place.sheet, place)}] does not match value range [${body.range}]`,
      );
    }
  }
  return write(core, book, place, body, options);
}

function write(
  core: Core,
  book: Book,
  place: Place,
  body: ValueRange,
  options: WriteOptions,
): UpdateReply {
  const { sheet } = place;
  const input = inputOption(options);
  const given = body.values ?? [];
  const values = body.majorDimension === 'COLUMNS' ? transposed(given) : given;
  const width = Math.max(0, ...values.map((row) => row.length));
  const rowEnd = place.row + values.length;
  const columnEnd = place.column + width;
  if (!place.single) {
    if (rowEnd > place.rowEnd) throw outside(place, `row [${place.rowEnd + 1}]`);
    if (columnEnd > place.columnEnd) throw outside(place, `column [${place.columnEnd + 1}]`);
  } else if (rowEnd > sheet.rowCount || columnEnd > sheet.columnCount) {
    throw badRequest(
      `Range (${a1Of({ ...sheet, rowCount: rowEnd, columnCount: columnEnd }, { ...place, rowEnd, columnEnd })}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  let updatedCells = 0;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === undefined) return;
      const at = [place.row + r, place.column + c] as const;
      book.setCell(
        sheet.sheetId,
        ...at,
        cellOf(book, sheet, ...at, value, input, `values[${r}][${c}]`),
      );
      updatedCells += 1;
    });
  });
  core.gate.counters.cellsWritten += updatedCells;
  written(core, book.state.id);
  const updatedRange = a1Of(sheet, {
    ...place,
    rowEnd: Math.max(rowEnd, place.row + 1),
    columnEnd: Math.max(columnEnd, place.column + 1),
  });
  return {
    spreadsheetId: book.state.id,
    updatedRange,
    updatedRows: values.length,
    updatedColumns: width,
    updatedCells,
    ...(options.includeValuesInResponse
      ? { updatedData: getValues(core, book.state.id, updatedRange, readBack(options)) }
      : {}),
  };
}

const readBack = (options: WriteOptions): ReadOptions => ({
  ...(options.responseValueRenderOption
    ? { valueRenderOption: options.responseValueRenderOption }
    : {}),
  ...(options.responseDateTimeRenderOption
    ? { dateTimeRenderOption: options.responseDateTimeRenderOption }
    : {}),
});

function outside(place: Place, what: string): ApiError {
  return badRequest(
    `Requested writing within range [${a1Of(place.sheet, place)}], but tried writing to ${what}`,
  );
}

function inputOption(options: WriteOptions): 'RAW' | 'USER_ENTERED' {
  const option = options.valueInputOption;
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  throw badRequest("'valueInputOption' is required but not specified");
}

function cellOf(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  value: unknown,
  input: 'RAW' | 'USER_ENTERED',
  where: string,
): Cell {
  if (typeof value === 'string') {
    checkLength(value);
    if (input === 'RAW') return value === '' ? null : value;
    return entered(value, book.state.locale, patternAt(sheet, row, column) === '@');
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return value;
  }
  throw badRequest(`Invalid ${where}: ${Array.isArray(value) ? 'list_value' : 'struct_value'}`);
}

/** @throws ApiError 400 over 50,000 characters */
export function checkLength(text: string): void {
  if (text.length > 50_000) {
    throw badRequest(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
}

/** Column ZZZ is the last that Sheets has. */
const COLUMNS = 18_278;

/** @throws ApiError 400 when the workbook would exceed ten million cells, or the sheet column ZZZ */
export function checkGrid(book: Book, more: number, columns: number): void {
  if (columns > COLUMNS) {
    throw badRequest(
      `This action would increase the number of columns in the sheet above the limit of ${COLUMNS} columns.`,
    );
  }
  const cells = book.state.sheets.reduce((sum, s) => sum + s.rowCount * s.columnCount, more);
  if (cells > 10_000_000) {
    throw badRequest(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
}

export function growTo(book: Book, sheet: SheetState, rows: number, columns: number): void {
  const rowCount = Math.max(rows, sheet.rowCount);
  const columnCount = Math.max(columns, sheet.columnCount);
  if (rowCount === sheet.rowCount && columnCount === sheet.columnCount) return;
  checkGrid(book, rowCount * columnCount - sheet.rowCount * sheet.columnCount, columnCount);
  book.changeState();
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
}

/** spreadsheets.values.append: writes below the last table that the range touches; the grid grows. */
export function appendValues(
  core: Core,
  id: string,
  a1: string,
  body: ValueRange,
  options: WriteOptions,
) {
  const book = core.books.get(id);
  const place = placeOf(book, a1);
  const { sheet } = place;
  inputOption(options);
  const table = tableIn(book, place);
  const start = table ? { row: table.rowEnd, column: table.column } : place;
  const rows = body.values ?? [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (options.insertDataOption === 'INSERT_ROWS' && start.row < sheet.rowCount) {
    book.replaceRows(sheet.sheetId, start.row, (all) => {
      if (all.length > start.row) all.splice(start.row, 0, ...rows.map(() => []));
    });
    growTo(book, sheet, sheet.rowCount + rows.length, sheet.columnCount);
  }
  growTo(book, sheet, start.row + rows.length, start.column + width);
  const target = { ...place, ...start, single: true };
  return {
    spreadsheetId: id,
    ...(table ? { tableRange: a1Of(sheet, table) } : {}),
    updates: write(core, book, target, body, options),
  };
}

/** spreadsheets.values.clear */
export function clearValues(core: Core, id: string, a1: string) {
  const book = core.books.get(id);
  const place = placeOf(book, a1);
  const rows = book.rows(place.sheet.sheetId);
  const last = Math.min(place.rowEnd, rows.length);
  for (let r = place.row; r < last; r += 1) {
    const end = Math.min(place.columnEnd, rows[r]?.length ?? 0);
    for (let c = place.column; c < end; c += 1) book.setCell(place.sheet.sheetId, r, c, null);
  }
  written(core, id);
  return { spreadsheetId: id, clearedRange: a1Of(place.sheet, place) };
}

/** spreadsheets.values.batchUpdate: all of it or nothing. */
export function batchUpdateValues(
  core: Core,
  id: string,
  body: { readonly data?: readonly ValueRange[] } & WriteOptions,
) {
  const responses = (body.data ?? []).map((data) =>
    updateValues(core, id, data.range ?? '', data, body),
  );
  const book = core.books.get(id);
  const [rows, columns, sheets] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const { updatedRange, updatedRows, updatedColumns } of responses) {
    const { sheet, row, column } = placeOf(book, updatedRange);
    sheets.add(sheet.sheetId);
    for (let n = 0; n < updatedRows; n += 1) rows.add(`${sheet.sheetId}/${row + n}`);
    for (let n = 0; n < updatedColumns; n += 1) columns.add(`${sheet.sheetId}/${column + n}`);
  }
  return {
    spreadsheetId: id,
    // A row or column that several ranges touch counts once.
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: responses.reduce((sum, { updatedCells }) => sum + updatedCells, 0),
    totalUpdatedSheets: sheets.size,
    responses,
  };
}
