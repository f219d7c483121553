import { cleanLine } from '../text/canonical.ts';
import { lengthOf } from '../text/length.ts';

/** Longer than any name of a person. */
const LONGEST = 100;

/** Latin letters of any language; "H'Hen" and "Ngọc-Anh" are words too. Look-alikes are not Latin. */
const WORD = /^[\p{Script=Latin}][\p{Script=Latin}\p{M}'‘’ʼ`-]*$/u;
const TWO_LETTERS = /\p{L}\p{M}*\p{L}/u;

/**
 * What is wrong with a person's full name, if anything. A full name has at least two words, of
 * letters only: no digits, no signs, no title with a dot.
 */
export function nameProblem(text: string): 'name.missing' | 'name.malformed' | undefined {
  const name = cleanLine(text);
  if (name === '') return 'name.missing';
  const words = name.split(' ');
  const wellFormed =
    lengthOf(name) <= LONGEST &&
    words.length >= 2 &&
    words.every((word) => WORD.test(word)) &&
    words.some((word) => TWO_LETTERS.test(word));
  return wellFormed ? undefined : 'name.malformed';
}
