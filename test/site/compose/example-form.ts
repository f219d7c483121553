import { type QuestionId, questionIds } from '#core/submission/questions.ts';
import type { FormAddress } from '../../../site/src/compose/prefilled-link.ts';

const entryOf = (id: QuestionId) => `entry.${questionIds.indexOf(id) + 1_000_000_000}`;
const secretEffect = 'entry.1999999999';
const subUnit = entryOf('subUnit');

/** A Form of which every unit has the one list of sub-units: enough to read a link back. */
export const exampleForm: FormAddress = {
  url: `https://docs.google.com/forms/d/e/${'x'.repeat(56)}/viewform`,
  entries: Object.fromEntries(questionIds.map((id) => [id, entryOf(id)])),
  secret: { effect: secretEffect },
  subUnits: new Proxy({}, { get: () => subUnit }),
};

/** The answers that a prefilled link carries. */
export function answersAt(href: string): Partial<Record<QuestionId, string>> {
  const { searchParams } = new URL(href);
  return Object.fromEntries(
    questionIds.flatMap((id) => {
      const text =
        searchParams.get(entryOf(id)) ?? (id === 'effect' ? searchParams.get(secretEffect) : null);
      return text === null ? [] : [[id, text]];
    }),
  );
}
