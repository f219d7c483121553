import type { Core } from '../core.ts';
import { addResponse, type FormItem, formOf, type GoTo, refusal } from './form.ts';

export type Answers = ReadonlyMap<number, string | readonly string[]>;

export type Submitted =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly message?: string; readonly errors: ReadonlyMap<number, string> };

export interface Page {
  /** The break that begins the page; the first page has none. */
  readonly start: FormItem | undefined;
  readonly items: readonly FormItem[];
}

export function pagesOf(items: readonly FormItem[]): Page[] {
  const pages: { start: FormItem | undefined; items: FormItem[] }[] = [
    { start: undefined, items: [] },
  ];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push({ start: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

const one = (answer: string | readonly string[] | undefined): string =>
  (typeof answer === 'string' ? answer : answer?.[0]) ?? '';

/** Number of the page after this one, or undefined to submit. */
export function nextPage(pages: readonly Page[], at: number, answers: Answers): number | undefined {
  let goTo: GoTo = pages[at + 1]?.start?.goTo ?? 'CONTINUE';
  for (const item of pages[at]?.items ?? []) {
    const chosen = item.choices?.find((c) => c.value === one(answers.get(item.id)));
    if (chosen?.goTo !== undefined) goTo = chosen.goTo;
  }
  if (goTo === 'SUBMIT') return undefined;
  if (goTo === 'RESTART') return 0;
  if (goTo === 'CONTINUE') return at + 1 < pages.length ? at + 1 : undefined;
  const target = pages.findIndex((page) => page.start?.id === goTo);
  return target >= 0 ? target : undefined;
}

/** What a page's answers get wrong, by item. */
export function pageErrors(page: Page, answers: Answers): Map<number, string> {
  const errors = new Map<number, string>();
  for (const item of page.items) {
    const answer = one(answers.get(item.id));
    if (item.type === 'SECTION_HEADER') continue;
    if (item.required && answer.trim() === '') errors.set(item.id, 'This is a required question');
    else if (item.choices && answer !== '' && !item.choices.some((c) => c.value === answer)) {
      errors.set(item.id, 'Invalid choice');
    } else {
      const refused = refusal(item, answer);
      if (refused !== undefined) errors.set(item.id, refused);
    }
  }
  return errors;
}

export interface Sending {
  /** Id of the response; by default a fresh one. */
  readonly id?: string;
  /** When it is sent, epoch ms; by default now. */
  readonly at?: number;
  /** Id of the response that this one takes the place of, as its edit link names it. */
  readonly edits?: string;
}

/** A respondent sends the form: pages in the order of navigation; unseen pages leave no answers. */
export function submitForm(
  core: Core,
  formId: string,
  answers: Answers,
  given: Sending = {},
): Submitted {
  const form = formOf(core, formId);
  if (!form.published || !form.accepting) {
    const message = form.closedMessage || 'This form is no longer accepting responses.';
    return { ok: false, message, errors: new Map() };
  }
  const pages = pagesOf(form.items);
  const seen = new Set<number>();
  const errors = new Map<number, string>();
  let at: number | undefined = 0;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const page = pages[at];
    if (!page) break;
    for (const [id, error] of pageErrors(page, answers)) errors.set(id, error);
    at = nextPage(pages, at, answers);
  }
  if (errors.size > 0) return { ok: false, errors };
  const items = [...seen].sort((a, b) => a - b).flatMap((n) => pages[n]?.items ?? []);
  const kept = items.flatMap((item): [number, string | readonly string[]][] => {
    const answer = answers.get(item.id);
    return answer === undefined || one(answer) === '' ? [] : [[item.id, answer]];
  });
  if (given.edits === undefined) {
    return { ok: true, id: addResponse(core, formId, kept, given).id };
  }
  const key = `${formId}/${given.edits}`;
  const old = core.responses.get(key);
  if (!old || form.flags.AllowResponseEdits !== true) {
    return { ok: false, message: 'You cannot edit this response.', errors: new Map() };
  }
  core.responses.put(key, { ...old, answers: kept, at: given.at ?? core.now() });
  return { ok: true, id: old.id };
}
