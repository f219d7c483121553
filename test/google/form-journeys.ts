import type { Answers } from '#core/submission/submission.ts';
import type { FormItem } from '../../scripts/workspace/forms/form.ts';
import { nextPage, pageErrors, pagesOf } from '../../scripts/workspace/forms/submit.ts';
import type { Workspace } from '../../scripts/workspace/workspace.ts';

export interface Walk {
  /** What was answered, by the Form's items. */
  readonly answers: ReadonlyMap<number, string>;
  /** Titles of the pages that were seen, '' for the first. */
  readonly pages: readonly string[];
  /** Titles of the questions that were asked, in their order. */
  readonly asked: readonly string[];
}

/**
 * A respondent who reads the Form page by page and answers what is asked, by title; a text is only
 * typed where its question is seen. Throws where a page does not let them go on.
 */
export function walk(
  workspace: Workspace,
  form: string,
  answerTo: (item: FormItem, page: string) => string | undefined,
): Walk {
  const pages = pagesOf(workspace.form(form).items);
  const answers = new Map<number, string>();
  const seen: string[] = [];
  const asked: string[] = [];
  let at: number | undefined = 0;
  while (at !== undefined) {
    const page = pages[at];
    if (!page || seen.length > pages.length) throw new Error(`no way on from page ${at}`);
    const title = page.start?.title ?? '';
    seen.push(title);
    for (const item of page.items) {
      asked.push(item.title);
      const answer = answerTo(item, title);
      if (answer !== undefined && answer !== '') answers.set(item.id, answer);
    }
    const errors = pageErrors(page, answers);
    if (errors.size > 0) throw new Error(`${title}: ${[...errors.values()].join('; ')}`);
    at = nextPage(pages, at, answers);
  }
  return { answers, pages: seen, asked };
}

/** Answers by the titles under which the Form asks them. */
export function byTitle(
  titles: ReadonlyMap<string, keyof Answers>,
  answers: Answers,
): (item: FormItem) => string | undefined {
  return ({ title }) => {
    const id = titles.get(title);
    return id === undefined ? undefined : answers[id];
  };
}
