import { a1Of, type Place, placeOf } from './a1.ts';
import type { Book, Cell, Scalar, SheetState } from './book.ts';
import { formatAt, plainValue, shownCell } from './show.ts';
import { ruleAt } from './typing.ts';

/**
 * The grid data of a spreadsheet, by sheet: one entry for each range asked for, or one for the
 * whole sheet; like Google's, rows and cells end with the last one that holds anything.
 */
export function gridData(book: Book, ranges: readonly string[]): Map<SheetState, unknown[]> {
  const places = ranges.map((range) => placeOf(book, range));
  const data = new Map<SheetState, unknown[]>();
  for (const sheet of book.state.sheets) {
    const own =
      ranges.length === 0 ? [wholeOf(book, sheet)] : places.filter((p) => p.sheet === sheet);
    if (own.length > 0)
      data.set(
        sheet,
        own.map((place) => dataOf(book, place)),
      );
  }
  return data;
}

const wholeOf = (book: Book, sheet: SheetState): Place =>
  placeOf(
    book,
    a1Of(sheet, { row: 0, column: 0, rowEnd: sheet.rowCount, columnEnd: sheet.columnCount }),
  );

function dataOf(book: Book, { sheet, row, column, rowEnd, columnEnd }: Place): unknown {
  const stored = book.rows(sheet.sheetId).slice(row, rowEnd);
  const rowData = stored.map((cells, r) => {
    const values = cells
      .slice(column, columnEnd)
      .map((cell, c) => cellData(book, sheet, row + r, column + c, cell ?? null));
    return values.length > 0 ? { values } : {};
  });
  return {
    ...(row > 0 ? { startRow: row } : {}),
    ...(column > 0 ? { startColumn: column } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
  };
}

function cellData(book: Book, sheet: SheetState, row: number, column: number, cell: Cell): unknown {
  const format = formatAt(sheet, row, column);
  const rule = ruleAt(sheet, row, column);
  const value = plainValue(cell);
  return {
    ...(value === null
      ? {}
      : {
          userEnteredValue:
            typeof cell === 'object' && cell?.f ? { formulaValue: cell.f } : extended(value),
          effectiveValue: extended(value),
          formattedValue: shownCell(book, sheet, row, column, cell),
        }),
    ...(Object.keys(format).length > 0
      ? { userEnteredFormat: format, effectiveFormat: format }
      : {}),
    ...(rule ? { dataValidation: rule } : {}),
  };
}

function extended(value: Scalar): unknown {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}
