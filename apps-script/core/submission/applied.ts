import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { unaccented } from '../text/canonical.ts';
import { parseDay, shortDate } from '../text/dates.ts';
import { excerpt } from '../text/length.ts';

export type AppliedStatus = 'effective' | 'trial' | 'notYet';

/** The status an answer means, '' where it says nothing of the kind. */
export function statusOf(text: string): AppliedStatus | '' {
  const answer = unaccented(text);
  if (/^chua\b/.test(answer)) return 'notYet';
  if (/\bap dung thu\b/.test(answer)) return 'trial';
  return /^da ap dung\b/.test(answer) ? 'effective' : '';
}

/** What the application alone says against an initiative, in the order of the questions. */
export function appliedProblems(
  from: string,
  status: AppliedStatus | '',
  programme: Programme,
): readonly Problem[] {
  return [statusProblem(status), fromProblem(from, programme)].filter(
    (found) => found !== undefined,
  );
}

export function statusProblem(status: AppliedStatus | ''): Problem | undefined {
  return status === 'notYet' ? { code: 'applied.notYet' } : undefined;
}

/**
 * When the initiative began to be applied, as typed or as a fact holds it. An empty answer is no
 * problem: the officer fills it in. A month counts if any of its days is in the application period.
 */
export function fromProblem(text: string, programme: Programme): Problem | undefined {
  if (text === '') return undefined;
  const day = parseDay(text);
  const typed = shortDate(excerpt(text, 60));
  if (day === undefined) return { code: 'applied.invalid', data: { typed } };
  const { from, to } = programme.applicationPeriod;
  // Cut to the length of a month, the ends of the period compare as months.
  const inside = day >= from.slice(0, day.length) && day <= to.slice(0, day.length);
  const data = { typed, from: shortDate(from), to: shortDate(to) };
  return inside ? undefined : { code: 'applied.outside', data };
}
