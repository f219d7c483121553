import MiniSearch from 'minisearch';
import { canonical } from '#core/text/canonical.ts';
import { plainWords, searchedIn, typedWords, wordsOf } from './search-words.ts';
import { type ListedRow, levelOf, type UnitList } from './unit-list.ts';

/** What a reader asks for; '' where it makes no difference. */
export interface Wish {
  readonly text: string;
  readonly group: string;
  readonly level: string;
}

/**
 * A search over one unit's list. Rows hold every word, or one that begins so, marks and letter case
 * aside. Those that say it with the very marks that were typed come first, then the best match; without
 * a text the list keeps its own order.
 */
export function unitSearch(list: UnitList): (wish: Wish) => readonly ListedRow[] {
  const index = new MiniSearch({
    fields: ['title', 'author', 'union'],
    tokenize: typedWords,
    processTerm: plainWords,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 2 } },
  });
  index.addAll(list.rows.map((row, id) => ({ id, ...searchedIn(row, list) })));

  return ({ text, group, level }) => {
    const rows =
      wordsOf(text).length === 0
        ? list.rows
        : exactFirst(
            text,
            index.search(text).flatMap(({ id }) => {
              const row = list.rows[id];
              return row ? [row] : [];
            }),
          );
    return rows.filter(
      (row) => (group === '' || row[3] === group) && (level === '' || levelOf(row) === level),
    );
  };
}

/**
 * The list without the rows that can't be found by this text: many times cheaper to search, where
 * it is searched once.
 */
export function narrowed(list: UnitList, text: string): UnitList {
  const wanted = wordsOf(text);
  const rows = list.rows.filter((row) => {
    const words = Object.values(searchedIn(row, list)).flatMap(wordsOf);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
  return { ...list, rows };
}

function exactFirst(text: string, rows: readonly ListedRow[]): readonly ListedRow[] {
  const typed = canonical(text);
  const says = (row: ListedRow) => canonical(row[0]).includes(typed);
  return [...rows.filter(says), ...rows.filter((row) => !says(row))];
}
