import type { Place } from './a1.ts';
import type { Book } from './book.ts';
import { type Box, holds } from './grid.ts';

/** Tables found before, so that appending row after row does not walk the whole table each time. */
const tables = new WeakMap<Book, Map<number, Box & { readonly emptied: number }>>();

/** The last table that a range touches: a block of filled cells with blank ones around it. */
export function tableIn(book: Book, place: Place): Box | undefined {
  const rows = book.rows(place.sheet.sheetId);
  const filled = (r: number, from: number, end: number): boolean => {
    const cells = rows[r];
    if (!cells) return false;
    const last = Math.min(end, cells.length);
    for (let c = from; c < last; c += 1) if ((cells[c] ?? null) !== null) return true;
    return false;
  };
  let last = Math.min(place.rowEnd, rows.length) - 1;
  while (last >= place.row && !filled(last, place.column, place.columnEnd)) last -= 1;
  if (last < place.row) return undefined;
  const seed = (rows[last] ?? []).findIndex((cell, c) => c >= place.column && cell !== null);
  const grown = (from: Box): Box => {
    let { row, rowEnd, column, columnEnd } = from;
    for (let more = true; more; ) {
      more = false;
      while (filled(rowEnd, column, columnEnd)) rowEnd += 1;
      // The width is settled on the last rows: a table is appended to at its end.
      let top = rowEnd - 1;
      while (top > rowEnd - 50 && filled(top - 1, column, columnEnd)) top -= 1;
      for (let r = top; r < rowEnd; r += 1) {
        while (column > 0 && filled(r, column - 1, column)) [column, more] = [column - 1, true];
        while (filled(r, columnEnd, columnEnd + 1)) [columnEnd, more] = [columnEnd + 1, true];
      }
    }
    while (row > 0 && filled(row - 1, column, columnEnd)) row -= 1;
    return { row, rowEnd, column, columnEnd };
  };
  const found = tables.get(book)?.get(place.sheet.sheetId);
  // Nothing was emptied since: the block found then is filled still, and may only have grown.
  const kept = found?.emptied === book.emptied ? grown(found) : undefined;
  const table =
    kept && holds(kept, last, seed)
      ? kept
      : grown({ row: last, rowEnd: last + 1, column: seed, columnEnd: seed + 1 });
  const ofBook = tables.get(book) ?? new Map();
  tables.set(book, ofBook.set(place.sheet.sheetId, { ...table, emptied: book.emptied }));
  return table;
}
