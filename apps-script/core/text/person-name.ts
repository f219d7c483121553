import { unaccented } from './canonical.ts';

/**
 * The text with a person's name made unreadable, with or without its accents. Only whole names: one
 * word is as often a plain word of the language, and "Lan" is no part of "Lanh".
 * @param ends whether the name ends before this rest of the text; else it is part of a longer one
 */
export function withoutName(
  text: string,
  name: string,
  ends: (rest: string) => boolean = () => true,
): string {
  const wanted = foldedWords(name).map(({ folded }) => folded);
  if (wanted.length < 2) return text;
  const words = foldedWords(text);
  const at = words.findIndex((_, i) => wanted.every((word, j) => words[i + j]?.folded === word));
  const first = words[at];
  const last = words[at + wanted.length - 1];
  if (!first || !last) return text;
  const rest = text.slice(last.to);
  const left = ends(rest) ? '…' : text.slice(first.from, last.to);
  return `${text.slice(0, first.from)}${left}${withoutName(rest, name, ends)}`;
}

/** "Lê Thị Lan" ends before ", kế toán" and is part of "Lê Thị Lan Anh". */
export const endsName = (rest: string): boolean => !/^\s+\p{Lu}/u.test(rest);

function foldedWords(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: unaccented(word),
    from: index,
    to: index + word.length,
  }));
}
