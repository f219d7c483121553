import { badRequest } from '../api-error.ts';
import type { Book, SheetState } from './book.ts';

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

/** Makes the grid at least this large. @throws ApiError 400 */
export function growTo(book: Book, sheet: SheetState, rows: number, columns: number): void {
  const rowCount = Math.max(rows, sheet.rowCount);
  const columnCount = Math.max(columns, sheet.columnCount);
  if (rowCount === sheet.rowCount && columnCount === sheet.columnCount) return;
  checkGrid(book, rowCount * columnCount - sheet.rowCount * sheet.columnCount, columnCount);
  book.changeState();
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
}
