import type { Column } from '../core/ledger/columns.ts';
import { firstPageRow, type Page, pageCells } from '../core/ledger/page.ts';
import { columnWidth, hideColumns } from './ledger-layout.ts';
import {
  checkbox,
  dropdown,
  filterView,
  format,
  type GridRange,
  protection,
  type Request,
  suggestions,
  wordColour,
} from './page-requests.ts';
import { writeCells } from './sheets-api.ts';

const yellow = { red: 1, green: 0.97, blue: 0.83 };
const grey = { red: 0.93, green: 0.94, blue: 0.95 };

/** Rows of a page, filled or not. */
export const pageHeight = 2000;

/** Makes a page: its tab, header, widths, colours, dropdowns, first rows and protection. */
export function pageRequests(page: Page, index: number): readonly Request[] {
  const { sheetId, columns, swept, officer } = page;
  const theirs = { startColumnIndex: swept.officersFrom, endColumnIndex: swept.to };
  const header: GridRange = { sheetId, startRowIndex: 1, endRowIndex: 2 };
  const body: GridRange = { sheetId, startRowIndex: firstPageRow - 1 };
  return [
    addTab(page, index),
    writeCells(sheetId, 1, 0, [[page.intro], columns.map((column: Column) => column.header)]),
    ...firstRows(page),
    format(header, {
      textFormat: { bold: true },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
    }),
    format(header, { backgroundColor: grey }),
    format({ ...header, ...theirs }, { backgroundColor: yellow }),
    format({ sheetId, startRowIndex: 0, endRowIndex: 1 }, { textFormat: { italic: true } }),
    // Text stays as typed: no lost leading zero, no date made of "3/2021", no formula.
    format(body, {
      numberFormat: { type: 'TEXT' },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'TOP',
    }),
    format({ ...body, ...theirs }, { backgroundColor: yellow }),
    ...columns.map(({ width }: Column, i) => columnWidth(sheetId, i, width)),
    hideColumns(sheetId, swept.from, swept.officersFrom),
    ...officer.flatMap((_, i) => offers(page, swept.officersFrom + i)),
    ...page.colours.map(([word, colour]) => wordColour(columnOf(body, 0), word, colour)),
    ...guard(page),
    ...(page.views ?? []).map((view) => {
      const column = columns.findIndex(({ field }: Column) => field === view.field);
      return filterView(tableOf(page), column, view);
    }),
  ];
}

/** The protection of a page, and the filter over its table. */
export function guard(page: Page): readonly Request[] {
  const { sheetId, swept, officer } = page;
  const theirs: GridRange = {
    sheetId,
    startRowIndex: firstPageRow - 1,
    startColumnIndex: swept.officersFrom,
    endColumnIndex: swept.to,
  };
  return [
    protection(sheetId, officer.length === 0 ? [] : [theirs]),
    { setBasicFilter: { filter: { range: tableOf(page) } } },
  ];
}

function tableOf({ sheetId, columns }: Page): GridRange {
  return { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns.length };
}

/** How one column of a page looks and what its cells offer: for a column that was put back. */
export function columnLook(page: Page, column: number): readonly Request[] {
  const { sheetId, columns, swept, colours } = page;
  const { width = 100, hidden } = columns[column] ?? {};
  const theirs = column >= swept.officersFrom && column < swept.to;
  const header = columnOf({ sheetId, startRowIndex: 1, endRowIndex: 2 }, column);
  const cells = columnOf({ sheetId, startRowIndex: firstPageRow - 1 }, column);
  const wrapped = { wrapStrategy: 'WRAP' };
  return [
    format(header, { ...wrapped, textFormat: { bold: true }, verticalAlignment: 'MIDDLE' }),
    format(header, { backgroundColor: theirs ? yellow : grey }),
    format(cells, { ...wrapped, numberFormat: { type: 'TEXT' }, verticalAlignment: 'TOP' }),
    ...(theirs ? [format(cells, { backgroundColor: yellow })] : []),
    columnWidth(sheetId, column, width),
    ...(hidden ? [hideColumns(sheetId, column, column + 1)] : []),
    ...offers(page, column),
    ...(column === 0 ? colours.map(([word, colour]) => wordColour(cells, word, colour)) : []),
  ];
}

/** The dropdown or checkbox of an officers' column. */
function offers({ sheetId, officer, swept }: Page, column: number): readonly Request[] {
  const { choices, otherWords, tick } = officer[column - swept.officersFrom] ?? {};
  const cells = columnOf({ sheetId, startRowIndex: firstPageRow - 1 }, column);
  if (tick) return checkbox(cells);
  return choices ? [dropdown(cells, choices, { strict: otherWords !== true })] : [];
}

/** Dropdowns that take their words from another page: for when all pages are there. */
export function suggestionRequests({ sheetId, swept, officer }: Page): readonly Request[] {
  const body: GridRange = { sheetId, startRowIndex: firstPageRow - 1 };
  return officer.flatMap(({ choicesFrom }, i) =>
    choicesFrom === undefined
      ? []
      : [suggestions(columnOf(body, swept.officersFrom + i), choicesFrom)],
  );
}

function addTab({ sheetId, title, columns, frozenColumns }: Page, index: number): Request {
  const gridProperties = {
    rowCount: pageHeight,
    columnCount: columns.length,
    frozenRowCount: 2,
    frozenColumnCount: frozenColumns,
  };
  return { addSheet: { properties: { sheetId, title, index, gridProperties } } };
}

function firstRows(page: Page): readonly Request[] {
  if (page.firstRows.length === 0) return [];
  const blank = Object.fromEntries(page.officer.map(({ field }) => [field, '']));
  const rows = page.firstRows.map((row) => pageCells(page, { ...row, officer: blank }));
  return [writeCells(page.sheetId, firstPageRow, 0, rows)];
}

function columnOf(rows: GridRange, column: number): GridRange {
  return { ...rows, startColumnIndex: column, endColumnIndex: column + 1 };
}
