import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { unaccented } from '../text/canonical.ts';
import { parseDay, shortDate } from '../text/dates.ts';
import { excerpt } from '../text/length.ts';

export type AppliedStatus = 'effective' | 'trial' | 'notYet';

/** What the form offers, in its order. */
export const statusChoices: readonly (readonly [AppliedStatus, string])[] = [
  ['effective', 'Đã áp dụng có hiệu quả'],
  ['trial', 'Đang áp dụng thử'],
  ['notYet', 'Chưa áp dụng'],
];

/** The status an answer means, '' where it says nothing of the kind. */
export function statusOf(text: string): AppliedStatus | '' {
  const answer = unaccented(text);
  if (/^chua\b/.test(answer)) return 'notYet';
  if (/\bap dung thu\b/.test(answer)) return 'trial';
  return /^da ap dung\b/.test(answer) ? 'effective' : '';
}

export interface AppliedFrom {
  /** "2021-03-15" or "2021-03", or what was typed. */
  readonly value: string;
  readonly problem: Problem | undefined;
}

/**
 * When the initiative began to be applied, as typed or as a fact holds it. An empty answer is no
 * problem: the officer fills it in. A month counts if any of its days is in the application period.
 */
export function appliedFromOf(text: string, programme: Programme): AppliedFrom {
  if (text === '') return { value: '', problem: undefined };
  const value = parseDay(text);
  const typed = shortDate(excerpt(text, 60));
  if (value === undefined) {
    return { value: text, problem: { code: 'applied.invalid', data: { typed } } };
  }
  const { from, to } = programme.applicationPeriod;
  // A month sorts before its days: it is inside from the month of `from` on.
  const inside = value >= from.slice(0, value.length) && value <= to;
  const data = { typed, from: shortDate(from), to: shortDate(to) };
  return { value, problem: inside ? undefined : { code: 'applied.outside', data } };
}
