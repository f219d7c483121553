import type { Programme } from '../programme/programme.ts';
import type { FormPhase } from '../programme/window.ts';
import { questionByTitle, questionsOf } from '../submission/questions.ts';
import { type Finding, named, some } from './finding.ts';

/** A Form as it stands in Google; undefined where it can't be opened. */
export type FormFacts = { readonly published: boolean; readonly accepting: boolean } | undefined;

/** Whether a Form takes what it is to take now. */
export function formFindings(form: FormFacts, phase: FormPhase): readonly Finding[] {
  if (!form) return [{ code: 'form.gone' }];
  const { published, accepting } = form;
  const due = phase !== 'closed';
  return [
    ...some(due && !published, 'form.unpublished'),
    ...some(due && published && !accepting, 'form.closed'),
    ...some(!due && accepting, 'form.open'),
  ];
}

/** Questions that no item of a Form asks by their name any more: their answers would be lost. */
export function questionFindings(
  titles: readonly string[],
  programme: Programme,
): readonly Finding[] {
  const questions = questionsOf(programme);
  const asked = new Set(titles.map((title) => questionByTitle(questions, title)?.id));
  const missing = questions.filter(({ id }) => !asked.has(id)).map(({ title }) => title);
  return some(missing.length > 0, 'form.questions', { titles: named(missing) });
}
