import type { Offered } from '../../contract/offered.ts';
import { editUrl, prefilledUrl } from '../../forms/address.ts';
import { addResponse, type FormItem, formOf, type StoredResponse } from '../../forms/form.ts';
import { genericItem } from './items.ts';
import type { FormKit } from './kit.ts';

type Answer = string | readonly string[];

/** A response that respondents have sent. */
export function responseObject(
  kit: FormKit,
  formId: string,
  response: StoredResponse,
): Offered['Forms.FormResponse'] {
  return exposeResponse(kit, formId, { response, answers: new Map(response.answers) });
}

/** A response that a script makes: for a prefilled link, or to be submitted. */
export const draftResponse = (kit: FormKit, formId: string): Offered['Forms.FormResponse'] =>
  kit.call('Form.createResponse', () => {
    formOf(kit.core, formId);
    return exposeResponse(kit, formId, { response: undefined, answers: new Map() });
  });

/** A script's answer to a question. @throws Error when it is none of the question's choices */
export function draftAnswer(
  kit: FormKit,
  formId: string,
  item: FormItem,
  given: unknown,
): Offered['Forms.ItemResponse'] {
  const answer = String(given);
  if (item.choices && !item.choices.some(({ value }) => value === answer)) {
    const kind = item.type === 'LIST' ? 'list' : 'multiple choice';
    throw new Error(`Invalid response submitted to ${kind} question.`);
  }
  return exposeAnswer(kit, formId, item, answer);
}

interface Held {
  /** What was stored; a draft has none until it is submitted. */
  response: StoredResponse | undefined;
  readonly answers: Map<number, Answer>;
}

function exposeResponse(kit: FormKit, formId: string, held: Held): Offered['Forms.FormResponse'] {
  const { core, realm, call, peek } = kit;
  const answered = (item: FormItem): Offered['Forms.ItemResponse'][] => {
    const answer = held.answers.get(item.id);
    return answer === undefined ? [] : [exposeAnswer(kit, formId, item, answer)];
  };
  const hosted = (value: unknown, name: string): Readonly<Record<string, unknown>> => {
    const host = realm.hostOf(value);
    if (host && name in host) return host as Readonly<Record<string, unknown>>;
    throw new Error(
      `The parameters (${typeof value}) don't match the method signature for FormApp.FormResponse.`,
    );
  };
  const self: Offered['Forms.FormResponse'] = realm.expose('FormResponse', 'Forms.FormResponse', {
    // Google's types promise an id and a time; a draft has neither, and Google answers null.
    getId: () => held.response?.id ?? (null as never),
    getTimestamp: () => (held.response ? new Date(held.response.at) : (null as never)),
    getRespondentEmail: () => '',
    getItemResponses: () =>
      peek('FormResponse.getItemResponses', () => formOf(core, formId).items.flatMap(answered)),
    getResponseForItem: (item: unknown) =>
      peek('FormResponse.getResponseForItem', () => {
        const { itemId } = hosted(item, 'itemId');
        const [found] = formOf(core, formId)
          .items.filter(({ id }) => id === itemId)
          .flatMap(answered);
        return found ?? (null as never);
      }),
    withItemResponse: (given: unknown) => {
      const { answerTo, answer } = hosted(given, 'answerTo');
      if (held.response) throw new Error('This response has been submitted already.');
      held.answers.set(Number(answerTo), answer as Answer);
      return self;
    },
    toPrefilledUrl: () =>
      peek('FormResponse.toPrefilledUrl', () => prefilledUrl(formId, [...held.answers])),
    getEditResponseUrl: () =>
      peek('FormResponse.getEditResponseUrl', () => {
        if (!held.response) throw new Error('This response has not been submitted yet.');
        return editUrl(formId, held.response.id);
      }),
    // A script's submission is stored and fires no trigger: those are for respondents.
    submit: () =>
      call('FormResponse.submit', () => {
        const form = formOf(core, formId);
        if (held.response) throw new Error('This response has been submitted already.');
        if (!form.published || !form.accepting) {
          throw new Error('This form is currently not accepting responses.');
        }
        held.response = addResponse(core, formId, [...held.answers]);
        return self;
      }),
  });
  return self;
}

const exposeAnswer = (
  kit: FormKit,
  formId: string,
  item: FormItem,
  answer: Answer,
): Offered['Forms.ItemResponse'] =>
  kit.realm.expose(
    'ItemResponse',
    'Forms.ItemResponse',
    {
      getItem: () => genericItem(kit, formId, item.id, item.type),
      getResponse: () => answer as string | string[],
    },
    { answerTo: item.id, answer },
  );
