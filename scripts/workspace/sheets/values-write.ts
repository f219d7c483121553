import { type ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { written } from '../drive/file.ts';
import { a1Of, type Place, placeOf } from './a1.ts';
import type { Book } from './book.ts';
import { cellOf, inputOption } from './input.ts';
import { growTo } from './limits.ts';
import { tableIn } from './table.ts';
import { transposed, type ValueRange } from './values.ts';
import { getValues, type ReadOptions } from './values-read.ts';

export interface WriteOptions {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
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
