import { programmeOf } from '#core/programme/load.ts';
import { type QuestionId, questionIds, questionOf } from '#core/submission/questions.ts';
import type { Response } from '#core/submission/submission.ts';
import type { Installation } from './install.ts';

/**
 * Puts a response into the Form's store below the Form's own validation, as a late page, a forged
 * post or an old link would: so that faulty answers reach the program.
 */
export function answerForm(
  installation: Installation,
  { id, submittedAt, answers }: Response,
): void {
  const items = itemsOf(installation);
  const answered = Object.entries(answers).flatMap(([question, text]) => {
    const item = items.get(question as QuestionId);
    return item === undefined ? [] : [[item, text] as const];
  });
  installation.workspace.respond(installation.form, new Map(answered), { id, at: submittedAt });
}

const known = new WeakMap<Installation, ReadonlyMap<QuestionId, number>>();

/** The Form's items by question; of the lists of sub-units, which bear one title, the first. */
function itemsOf(installation: Installation): ReadonlyMap<QuestionId, number> {
  const before = known.get(installation);
  if (before) return before;
  const { workspace, form, programme: id } = installation;
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const byTitle = new Map(
    workspace
      .form(form)
      .items.map((item) => [item.title, item.id] as const)
      .reverse(),
  );
  const items = new Map(
    questionIds.flatMap((question) => {
      const item = byTitle.get(questionOf(question, programme).title);
      return item === undefined ? [] : [[question, item] as const];
    }),
  );
  known.set(installation, items);
  return items;
}
