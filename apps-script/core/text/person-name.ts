import { unaccented } from './canonical.ts';

/**
 * The text with a person's name made unreadable, with or without its accents. Only whole names: one
 * word is as often a plain word of the language, and "Lan" is no part of "Lanh".
 */
export function withoutName(text: string, name: string): string {
  const wanted = foldedWords(name).map(({ folded }) => folded);
  if (wanted.length < 2) return text;
  const words = foldedWords(text);
  const at = words.findIndex((_, i) => wanted.every((word, j) => words[i + j]?.folded === word));
  const first = words[at];
  const last = words[at + wanted.length - 1];
  if (!first || !last) return text;
  return `${text.slice(0, first.from)}…${withoutName(text.slice(last.to), name)}`;
}

function foldedWords(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: unaccented(word),
    from: index,
    to: index + word.length,
  }));
}
