import {
  type KeptGrassroots,
  keptGrassrootsKey,
  keptGrassrootsOf,
  keptGrassrootsRow,
} from '../core/ledger/grassroots-kept.ts';
import type { LedgerBook, NewRow } from './ledger-book.ts';

interface Found {
  readonly record: KeptGrassroots;
  readonly book: LedgerBook;
  readonly row: number;
}

/** What is kept of these rows of *CĐCS*, and where; a row of which nothing is kept is absent. */
export function keptIn(
  books: readonly LedgerBook[],
  ids: readonly string[],
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const keys = new Map(ids.map((id) => [id, keptGrassrootsKey(id)]));
  for (const book of books) {
    book.prepare([...keys.values()]);
    const places = [...keys.values()].flatMap((key) => book.places(key));
    for (const { row, cells } of book.rowsAt('grassroots', places).values()) {
      const record = keptGrassrootsOf(cells);
      if (keys.has(record.id)) found.set(record.id, { record, book, row });
    }
  }
  return found;
}

export const keptLine = (kept: KeptGrassroots): NewRow => ({
  tab: 'grassroots',
  cells: keptGrassrootsRow(kept),
  keys: [keptGrassrootsKey(kept.id)],
  by: kept.id.split(' ')[0],
});
