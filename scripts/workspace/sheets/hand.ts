import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { mayEdit } from '../drive/visible.ts';
import type { Book, SheetState } from './book.ts';
import { type Box, boxOf, covers, type GridRange } from './grid.ts';
import type { DimensionRange, Requests } from './requests/request.ts';
import { batchUpdate } from './spreadsheets.ts';
import type { Typed } from './typing.ts';

/** What a person does with a tab's menus and mouse, in the words of the request that it becomes. */
export type Deed =
  | Pick<Requests, 'insertDimension'>
  | Pick<Requests, 'deleteDimension'>
  | Pick<Requests, 'moveDimension'>
  | Pick<Requests, 'sortRange'>
  | Pick<Requests, 'updateSheetProperties'>
  | Pick<Requests, 'addSheet'>
  | Pick<Requests, 'deleteSheet'>;

const no = (message: string): Typed => ({ ok: false, message });

/**
 * A person inserts, deletes, moves, sorts or renames. Whoever may not edit a cell that the deed
 * touches is refused, as in a protected sheet; the owner of the file always may.
 */
export function actOn(core: Core, id: string, deed: Deed, as: string): Typed {
  const book = core.books.get(id);
  if (!mayEdit(core, id, as)) return no('You need permission to edit this file.');
  if (as.toLowerCase() !== core.owner().toLowerCase() && touchesProtected(book, deed, as)) {
    return no(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  try {
    batchUpdate(core, id, { requests: [deed] });
    return { ok: true };
  } catch (error) {
    if (error instanceof ApiError) return no(error.message);
    throw error;
  }
}

function touchesProtected(book: Book, deed: Deed, as: string): boolean {
  if ('addSheet' in deed) return false;
  if ('sortRange' in deed) return isTouched(book, deed.sortRange.range, as);
  if ('insertDimension' in deed)
    return isTouched(book, lineOf(book, deed.insertDimension.range), as);
  if ('deleteDimension' in deed)
    return isTouched(book, lineOf(book, deed.deleteDimension.range), as);
  if ('moveDimension' in deed) return isTouched(book, lineOf(book, deed.moveDimension.source), as);
  const sheetId =
    'deleteSheet' in deed
      ? deed.deleteSheet.sheetId
      : (deed.updateSheetProperties.properties.sheetId ?? 0);
  return isTouched(book, { sheetId }, as);
}

/** In a sheet protected as a whole no line may move, whatever cells of it are left open. */
function lineOf(
  book: Book,
  { sheetId = 0, dimension, startIndex = 0, endIndex }: DimensionRange,
): GridRange {
  const whole = book.sheet(sheetId).protections.some(({ range }) => {
    const { row, column, rowEnd, columnEnd } = boxOf(range);
    return row + column === 0 && rowEnd + columnEnd === Number.POSITIVE_INFINITY;
  });
  if (whole) return { sheetId };
  const end = endIndex ?? startIndex + 1;
  return dimension === 'ROWS'
    ? { sheetId, startRowIndex: startIndex, endRowIndex: end }
    : { sheetId, startColumnIndex: startIndex, endColumnIndex: end };
}

/** Whether a range holds a cell that somebody may not edit. */
function isTouched(book: Book, range: GridRange, as: string): boolean {
  const sheet: SheetState = book.sheet(range.sheetId ?? 0);
  const box = within(boxOf(range), sheet);
  return sheet.protections.some(({ range: guarded, unprotectedRanges = [], ...p }) => {
    const part = meet(box, within(boxOf(guarded), sheet));
    const free = unprotectedRanges.some((r) => part && covers(boxOf(r), part));
    const named = (p.editors?.users ?? []).some((user) => user.toLowerCase() === as.toLowerCase());
    return part !== undefined && !p.warningOnly && !free && !named;
  });
}

const within = (box: Box, { rowCount, columnCount }: SheetState): Box => ({
  ...box,
  rowEnd: Math.min(box.rowEnd, rowCount),
  columnEnd: Math.min(box.columnEnd, columnCount),
});

function meet(a: Box, b: Box): Box | undefined {
  const box = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    rowEnd: Math.min(a.rowEnd, b.rowEnd),
    columnEnd: Math.min(a.columnEnd, b.columnEnd),
  };
  return box.row < box.rowEnd && box.column < box.columnEnd ? box : undefined;
}
