import { searchedIn, wordsOf } from './search-words.ts';
import type { UnitList } from './unit-list.ts';

/**
 * Which lists know a word: a bit for each, four to a hexadecimal digit. It tells a search over the
 * nation which few of them to fetch.
 */
export interface WordTable {
  readonly lists: readonly (readonly [unit: string, name: string, file: string])[];
  readonly words: Readonly<Record<string, string>>;
}

interface Listed {
  readonly unit: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly list: UnitList;
}

export function wordTableOf(files: readonly Listed[]): WordTable {
  const digits = Math.ceil(files.length / 4);
  const known = new Map<string, number[]>();
  files.forEach(({ list }, at) => {
    const words = new Set(
      list.rows.flatMap((row) => Object.values(searchedIn(row, list)).flatMap(wordsOf)),
    );
    for (const word of words) {
      const bits = known.get(word) ?? new Array<number>(digits).fill(0);
      bits[at >> 2] = (bits[at >> 2] ?? 0) | (1 << (at & 3));
      known.set(word, bits);
    }
  });
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lists: files.map(({ unit, name }) => [unit.id, unit.name, name]),
    words: Object.fromEntries(
      sorted.map(([word, bits]) => [word, bits.map((digit) => digit.toString(16)).join('')]),
    ),
  };
}

/** The lists in which each word of the text is found, or one that begins so. */
export function listsThatMayKnow(text: string, { lists, words }: WordTable): WordTable['lists'] {
  const known = Object.entries(words);
  const each = wordsOf(text).map((typed) =>
    known.filter(([word]) => word.startsWith(typed)).map(([, bits]) => bits),
  );
  const has = (bits: string, at: number) =>
    (Number.parseInt(bits.charAt(at >> 2), 16) >> (at & 3)) % 2 === 1;
  return lists.filter((_, at) => each.every((found) => found.some((bits) => has(bits, at))));
}
