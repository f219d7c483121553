import { type QuestionId, questionIds } from '#core/submission/questions.ts';
import type { FormAddress } from '../../../site/src/compose/prefilled-link.ts';

/** Google's numbers follow no order, and compress as badly as these. */
const entryAt = (at: number) => `entry.${((at + 2) * 1_103_515_245) % 2_147_483_647}`;
const entryOf = (id: QuestionId) => entryAt(questionIds.indexOf(id));
const secretEffect = 'entry.1999999999';
const subUnit = entryOf('subUnit');

/** A Form of which every unit has the one list of sub-units: enough to read a link back. */
export const exampleForm: FormAddress = {
  url: `https://docs.google.com/forms/d/e/${'x'.repeat(56)}/viewform`,
  entries: Object.fromEntries(questionIds.map((id) => [id, entryOf(id)])),
  secret: { effect: secretEffect },
  subUnits: new Proxy({}, { get: () => subUnit }),
};

/** Its map as the site's build reads it; of all units, Đồng Tháp's answers can be read back. */
export const exampleFormMap = (units: readonly string[], programme = '75-nghin-2021') => {
  const { url, entries, secret } = exampleForm;
  const subUnits = units.map((id, at) => [id, id === 'dong-thap' ? subUnit : entryAt(at + 100)]);
  return { programme, url, entries, secret, subUnits: Object.fromEntries(subUnits) };
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
