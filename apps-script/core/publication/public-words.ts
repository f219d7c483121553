import type { Facts } from '../submission/submission.ts';
import { withoutName } from '../text/person-name.ts';
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
    .reduce((words, name) => withoutName(words, name), publicText(text))
    .replace(/\d+/g, (number) => (number === facts.birthYear ? '…' : number))
    .replace(/…(?:\s*…)+/g, '…')
    .trim();
}
