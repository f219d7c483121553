import { unaccented } from '#core/text/canonical.ts';
import type { ListedRow, UnitList } from './unit-list.ts';

/** Words as they were typed; separators may be missing that only the plain form shows. */
export const typedWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u);

const known = new Map<string, string[]>();

/** What is compared of a typed word: "Đặt" → dat. The same few thousand words come again and again. */
export function plainWords(typed: string): string[] {
  const before = known.get(typed);
  if (before) return before;
  const words = unaccented(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  known.set(typed, words);
  return words;
}

/** "Máy bơm (đặt nổi)" → may, bom, dat, noi. */
export const wordsOf = (text: string): readonly string[] => typedWords(text).flatMap(plainWords);

/** All that a row is found by. */
export const searchedIn = ([title, author, union]: ListedRow, { unions }: UnitList) => ({
  title,
  author,
  union: unions[union]?.[1] ?? '',
});
