import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Programme } from '#core/programme/programme.ts';
import { type QuestionId, questionByTitle, questionsOf } from '#core/submission/questions.ts';
import type { FormItem } from '../workspace/forms/form.ts';
import type { Installation } from './install.ts';

/** Which field of the Form's prefilled links holds which question: the site's build reads it. */
export interface FormMap {
  /** "entry.123" by question. */
  readonly entries: Readonly<Partial<Record<QuestionId, string>>>;
  /** The fields that a trade secret is shown in place of these. */
  readonly secret: Readonly<Partial<Record<QuestionId, string>>>;
  /** The list of sub-units, by unit id. */
  readonly subUnits: Readonly<Record<string, string>>;
}

/** The map of the installed programme's Form. */
export function formMapOf({ workspace, form, programme: id }: Installation): FormMap {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return mapOf(workspace.form(form).items, programme);
}

/** Finds each question by its title; the page tells of which unit, or of a secret, a field is. */
function mapOf(items: readonly FormItem[], programme: Programme): FormMap {
  const questions = questionsOf(programme);
  const unitOf = new Map(catalogueOf(programme.catalogue).units.map(({ id, name }) => [name, id]));
  const secretPage = items
    .flatMap((item) => (questionByTitle(questions, item.title)?.id === 'tradeSecret' ? item : []))
    .flatMap(({ choices }) => choices?.[0]?.goTo ?? [])[0];
  const entries: Partial<Record<QuestionId, string>> = {};
  const secret: Partial<Record<QuestionId, string>> = {};
  const subUnits: Record<string, string> = {};
  let page: FormItem | undefined;
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') page = item;
    const question =
      item.type === 'PAGE_BREAK' ? undefined : questionByTitle(questions, item.title);
    if (!question) continue;
    const entry = `entry.${item.id}`;
    const own = programme.scope.kind === 'unit' ? programme.scope.unit : '';
    if (question.id === 'subUnit') subUnits[unitOf.get(page?.title ?? '') ?? own] = entry;
    else if (page !== undefined && page.id === secretPage) secret[question.id] = entry;
    else entries[question.id] ??= entry;
  }
  return { entries, secret, subUnits };
}
