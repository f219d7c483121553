import { notImplemented } from '../api-error.ts';
import type { Core } from '../core.ts';

export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'SECTION_HEADER';

/** Where a respondent goes next; a number is the id of a page break. */
export type GoTo = 'CONTINUE' | 'RESTART' | 'SUBMIT' | number;

export interface Choice {
  readonly value: string;
  readonly goTo?: GoTo;
}

export type Validation =
  | { readonly kind: 'matches'; readonly pattern: string; readonly help?: string }
  | { readonly kind: 'maxLength' | 'minLength'; readonly length: number; readonly help?: string }
  | { readonly kind: 'email' | 'number'; readonly help?: string };

export interface FormItem {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices?: readonly Choice[];
  readonly validation?: Validation;
  /** Of a page break: where to go after the page BEFORE it. */
  readonly goTo?: GoTo;
}

export interface FormState {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly accepting: boolean;
  readonly published: boolean;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly items: readonly FormItem[];
}

export interface StoredResponse {
  readonly id: string;
  readonly formId: string;
  readonly at: number;
  readonly answers: readonly (readonly [number, string | readonly string[]])[];
}

export function formOf(core: Core, id: string): FormState {
  const form = core.forms.get(id);
  if (!form)
    throw new Error(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  return form;
}

type Sorted = Map<string, StoredResponse[]>;
const sorted = new WeakMap<Core, { readonly version: number; readonly byForm: Sorted }>();

const byTime = (a: StoredResponse, b: StoredResponse): number =>
  a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Responses of a form from an instant on (inclusive), by time, ties by id. */
export function responsesOf(
  core: Core,
  formId: string,
  since = Number.NEGATIVE_INFINITY,
): readonly StoredResponse[] {
  const { version } = core.responses;
  let known = sorted.get(core);
  if (known?.version !== version) {
    const byForm: Sorted = new Map();
    for (const response of core.responses.values()) {
      const list = byForm.get(response.formId);
      if (list) list.push(response);
      else byForm.set(response.formId, [response]);
    }
    for (const list of byForm.values()) list.sort(byTime);
    known = { version: core.responses.version, byForm };
    sorted.set(core, known);
  }
  const all = known.byForm.get(formId) ?? [];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) < since) low = middle + 1;
    else high = middle;
  }
  return all.slice(low);
}

export function addResponse(
  core: Core,
  formId: string,
  answers: StoredResponse['answers'],
  given: { readonly id?: string | undefined; readonly at?: number | undefined } = {},
): StoredResponse {
  formOf(core, formId);
  const id = given.id ?? core.chance.id('response', 80, '2_ABaOn');
  const key = `${formId}/${id}`;
  if (core.responses.get(key)) throw new Error(`the form already has a response ${id}`);
  const response = { id, formId, at: given.at ?? core.now(), answers };
  const known = sorted.get(core);
  const list = known?.byForm.get(formId);
  const last = list?.at(-1);
  // Most come in the order of time: then what is sorted stays so.
  const follows = known?.version === core.responses.version && last && byTime(last, response) < 0;
  core.responses.put(key, response);
  if (known && list && follows) {
    list.push(response);
    sorted.set(core, { ...known, version: core.responses.version });
  }
  return response;
}

/** A form as it is born: unpublished, and its title is only the file's name. */
export const blankForm = (id: string): FormState => ({
  id,
  title: '',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  accepting: false,
  published: false,
  flags: {},
  items: [],
});

/** Why a text is refused, in the author's words; undefined when it is not. */
export function refusal(item: FormItem, answer: string): string | undefined {
  const { validation } = item;
  if (!validation || answer === '') return undefined;
  switch (validation.kind) {
    case 'matches':
      return new RegExp(`^(?:${validation.pattern})$`, 'su').test(answer)
        ? undefined
        : (validation.help ?? 'Must match pattern');
    case 'maxLength':
      return answer.length <= validation.length
        ? undefined
        : (validation.help ?? 'Too many characters');
    case 'minLength':
      return answer.length >= validation.length
        ? undefined
        : (validation.help ?? 'Too few characters');
    case 'email':
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(answer)
        ? undefined
        : (validation.help ?? 'Must be a valid email address');
    case 'number':
      return /^[+-]?\d+(\.\d+)?$/.test(answer)
        ? undefined
        : (validation.help ?? 'Must be a number');
    default:
      throw notImplemented('this validation');
  }
}
