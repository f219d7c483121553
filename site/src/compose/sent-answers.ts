import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { unitLabel } from '#core/catalogue/unit-label.ts';
import { type Answers, textsOf } from '#core/submission/answers.ts';
import { showCode } from '#core/submission/code.ts';
import type { QuestionId } from '#core/submission/questions.ts';
import type { Draft } from './draft.ts';
import { askedOf } from './journey.ts';
import { readingOf, type Setting } from './mistakes.ts';

/** What goes into the Form, and where it belongs. */
export interface Sent {
  /** Clean texts; unit and union under the names that the Form's lists bear. */
  readonly answers: Answers;
  readonly unit: string;
  readonly union: string;
  readonly tradeSecret: boolean;
}

export function sentAnswers(setting: Setting, catalogue: Catalogue, draft: Draft): Sent {
  const { unit, union, facts } = readingOf(setting, draft.answers);
  const { full } = textsOf(draft.answers, () => facts.tradeSecret);
  const known = catalogue.units.find(({ id }) => id === unit);
  const named: Partial<Record<QuestionId, string>> = {
    unit: known ? unitLabel(known) : '',
    subUnit: catalogue.unions.find(({ id }) => id === union)?.name ?? '',
  };
  const asked = askedOf(setting, draft.answers).map((id) => [id, named[id] ?? full[id]] as const);
  const answers: Answers = Object.fromEntries([...asked, ['code', showCode(draft.code)]]);
  return { answers, unit, union, tradeSecret: facts.tradeSecret };
}
