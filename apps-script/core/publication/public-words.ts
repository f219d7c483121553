import type { Facts } from '../submission/submission.ts';
import { unaccented } from '../text/canonical.ts';
import { publicText } from '../text/public-text.ts';

/**
 * A worker's own words as the public may read them: without phones and addresses, without the
 * worker's year of birth, and without names of people who did not agree to be named.
 */
export function publicWords(text: string, facts: Facts): string {
  const names = [
    ...(facts.consentPublication ? [] : [facts.fullName]),
    // Nobody asked the co-authors.
    ...facts.coAuthors.split(/[,;\n()]/),
  ];
  return names
    .reduce(withoutName, publicText(text))
    .replace(/\d+/g, (number) => (number === facts.birthYear ? '…' : number))
    .replace(/…(?:\s*…)+/g, '…')
    .trim();
}

/** With or without its accents. Only whole names: one word is as often a plain word. */
function withoutName(text: string, name: string): string {
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
