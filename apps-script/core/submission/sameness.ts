import { canonical } from '../text/canonical.ts';
import { phoneOf } from './phone.ts';
import type { Facts, Submission } from './submission.ts';

/** The key of a person: canonical full name and phone. */
export function personKey(facts: Pick<Facts, 'fullName' | 'phone'>): string {
  return `${canonical(facts.fullName)}|${facts.phone}`;
}

/**
 * The key of a content: equal if and only if every answer (the code aside) is canonically equal and
 * the union is the same. As long as the answers: hash it where length matters.
 */
export function contentKey({ union, facts }: Pick<Submission, 'union' | 'facts'>): string {
  const answers = Object.entries(facts)
    .map(([field, value]) => [field, typeof value === 'string' ? canonical(value) : value])
    .sort();
  return JSON.stringify([union, ...answers]);
}

type Person = Pick<Facts, 'fullName' | 'phone'>;

/** Same canonical name, or same valid phone: enough for the holder of a tracking code. */
export function samePerson(a: Person, b: Person): boolean {
  const name = canonical(a.fullName);
  if (name !== '' && name === canonical(b.fullName)) return true;
  return a.phone === b.phone && phoneOf(a.phone).kind === 'valid';
}

type Sent = Pick<Submission, 'submittedAt' | 'responseId'>;

/** Whether `a` was sent after `b`; the id decides between two of one instant. */
export function isLater(a: Sent, b: Sent): boolean {
  return (
    a.submittedAt > b.submittedAt ||
    (a.submittedAt === b.submittedAt && a.responseId > b.responseId)
  );
}
