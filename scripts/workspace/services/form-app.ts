import type { AnyItem, Offered } from '../contract/offered.ts';
import type { Core } from '../core.ts';
import { FORM, newFile, written } from '../drive/file.ts';
import {
  type Choice,
  type FormItem,
  type FormState,
  formOf,
  type GoTo,
  type ItemType,
  responsesOf,
  type StoredResponse,
  type Validation,
} from '../forms/form.ts';
import { type Door, require } from './door.ts';
import { enumeration, nameOf } from './utilities.ts';

const TYPES: Readonly<Record<ItemType, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  LIST: 'ListItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  PAGE_BREAK: 'PageBreakItem',
  SECTION_HEADER: 'SectionHeaderItem',
};

/** FormApp: builds a form, opens it, reads its responses. */
export function formApp(door: Door): object {
  const { core, realm } = door;
  const itemTypes = enumeration(
    realm,
    'FormApp.ItemType',
    'Forms.ItemType',
    Object.keys(TYPES) as ItemType[],
  );
  const navigation = enumeration(realm, 'FormApp.PageNavigationType', 'Forms.PageNavigationType', [
    'CONTINUE',
    'GO_TO_PAGE',
    'RESTART',
    'SUBMIT',
  ]);

  const call = <T>(name: string, effect: () => T): T =>
    core.gate.pass(name, () => {
      require(door, name, ['forms', 'forms.currentonly']);
      return effect();
    });
  /** An item's content came with its form: reading it is no call of its own. */
  const peek = <T>(name: string, effect: () => T): T => core.gate.compute(name, effect);
  const put = (form: FormState): void => {
    core.forms.put(form.id, form);
    written(core, form.id);
  };
  const goToOf = (value: unknown): GoTo => {
    const name = nameOf(realm, value);
    if (name === 'CONTINUE' || name === 'RESTART' || name === 'SUBMIT') return name;
    const host = realm.hostOf(value);
    if (host && 'itemId' in host && !('generic' in host)) return Number(host.itemId);
    throw new Error(
      "The parameters don't match the method signature for FormApp: a page or a navigation type is needed.",
    );
  };

  const choice = (value: unknown, target?: unknown): Offered['Forms.Choice'] => {
    const text = String(value ?? '');
    if (text === '') throw new Error('Invalid data updating form: a choice must not be empty.');
    const host: Choice = { value: text, ...(target === undefined ? {} : { goTo: goToOf(target) }) };
    return realm.expose('Choice', 'Forms.Choice', { getValue: () => host.value }, { choice: host });
  };

  const itemObject = (formId: string, itemId: number, type: ItemType): AnyItem =>
    anItem(formId, itemId, type, false) as AnyItem;
  const genericItem = (formId: string, itemId: number, type: ItemType): Offered['Forms.Item'] =>
    anItem(formId, itemId, type, true) as Offered['Forms.Item'];
  const anItem = (formId: string, itemId: number, type: ItemType, generic: boolean): object => {
    let self = {} as AnyItem & Offered['Forms.Item'];
    const path = TYPES[type];
    const read = (): FormItem => {
      const item = formOf(core, formId).items.find((i) => i.id === itemId);
      if (!item) throw new Error('Invalid item: it has been deleted.');
      return item;
    };
    const change = (name: string, patch: (item: FormItem) => FormItem): typeof self => {
      call(`${path}.${name}`, () => {
        const form = formOf(core, formId);
        read();
        put({ ...form, items: form.items.map((i) => (i.id === itemId ? patch(i) : i)) });
      });
      return self;
    };
    const choices = (given: readonly Choice[]): ((item: FormItem) => FormItem) => {
      const values = given.map((c) => c.value);
      if (values.length === 0) throw new Error('Array is empty: choices');
      const twin = values.find((v, i) => values.indexOf(v) !== i);
      if (twin !== undefined)
        throw new Error(`Invalid data updating form: duplicate choice ${twin}`);
      if (given.some((c) => c.goTo !== undefined) && given.some((c) => c.goTo === undefined)) {
        throw new Error('Invalid choices: either all of them navigate or none.');
      }
      return (item) => ({ ...item, choices: given });
    };
    const isQuestion = type !== 'PAGE_BREAK' && type !== 'SECTION_HEADER';
    const base = {
      getId: () => itemId,
      getType: () => itemTypes[type],
      getIndex: () => peek(`${path}.getIndex`, () => formOf(core, formId).items.indexOf(read())),
      getTitle: () => peek(`${path}.getTitle`, () => read().title),
      getHelpText: () => peek(`${path}.getHelpText`, () => read().help),
      setTitle: (title: string) =>
        change('setTitle', (item) => ({ ...item, title: String(title) })),
      setHelpText: (help: string) =>
        change('setHelpText', (item) => ({ ...item, help: String(help) })),
    };
    if (generic) {
      // What getItems() gives knows its title and kind; the rest needs the cast, as in Google.
      const cast = (to: ItemType) => (): AnyItem => {
        if (to !== type) throw new Error(`Invalid conversion for item type: ${type}.`);
        return itemObject(formId, itemId, type);
      };
      const item = realm.expose(
        'Item',
        'Forms.Item',
        {
          ...base,
          asTextItem: cast('TEXT'),
          asParagraphTextItem: cast('PARAGRAPH_TEXT'),
          asListItem: cast('LIST'),
          asMultipleChoiceItem: cast('MULTIPLE_CHOICE'),
          asPageBreakItem: cast('PAGE_BREAK'),
          asSectionHeaderItem: cast('SECTION_HEADER'),
        },
        { itemId, generic },
      );
      self = item as typeof self;
      return self;
    }
    const item = realm.expose(
      path,
      `Forms.${path}` as 'Forms.AnyItem',
      {
        ...base,
        ...(isQuestion
          ? {
              isRequired: () => peek(`${path}.isRequired`, () => read().required),
              setRequired: (on: boolean) =>
                change('setRequired', (item) => ({ ...item, required: Boolean(on) })),
            }
          : {}),
        ...(type === 'TEXT' || type === 'PARAGRAPH_TEXT'
          ? {
              setValidation: (given: unknown) => {
                const host = realm.hostOf(given);
                if (!host || !('validation' in host) || !('of' in host) || host.of !== type) {
                  throw new Error(
                    `The parameters (${typeof given}) don't match the method signature for FormApp.${path}.setValidation.`,
                  );
                }
                const validation = host.validation as Validation;
                return change('setValidation', (item) => ({ ...item, validation }));
              },
            }
          : {}),
        ...(type === 'LIST' || type === 'MULTIPLE_CHOICE'
          ? {
              createChoice: choice,
              setChoices: (given: readonly unknown[]) =>
                change(
                  'setChoices',
                  choices(
                    Array.from(given, (c) => {
                      const host = realm.hostOf(c);
                      if (host && 'choice' in host) return host.choice as Choice;
                      throw new Error(
                        "The parameters (number[]) don't match the method signature for setChoices.",
                      );
                    }),
                  ),
                ),
              setChoiceValues: (given: readonly unknown[]) =>
                change(
                  'setChoiceValues',
                  choices(Array.from(given, (value) => ({ value: String(value) }))),
                ),
              getChoices: () =>
                peek(`${path}.getChoices`, () =>
                  (read().choices ?? []).map((c) =>
                    realm.expose(
                      'Choice',
                      'Forms.Choice',
                      { getValue: () => c.value },
                      { choice: c },
                    ),
                  ),
                ),
            }
          : {}),
        ...(type === 'PAGE_BREAK'
          ? {
              setGoToPage: (target: unknown) =>
                change('setGoToPage', (item) => ({ ...item, goTo: goToOf(target) })),
            }
          : {}),
      },
      { itemId },
    );
    self = item as typeof self;
    return self;
  };

  const add = (formId: string, type: ItemType): AnyItem => {
    const name = TYPES[type];
    return call(`Form.add${name}`, () => {
      const form = formOf(core, formId);
      const id = core.chance.number('item');
      put({ ...form, items: [...form.items, { id, type, title: '', help: '', required: false }] });
      return itemObject(formId, id, type);
    });
  };

  const responseObject = (
    formId: string,
    response: StoredResponse,
  ): Offered['Forms.FormResponse'] =>
    realm.expose('FormResponse', 'Forms.FormResponse', {
      getId: () => response.id,
      getTimestamp: () => new Date(response.at),
      getRespondentEmail: () => '',
      getItemResponses: () =>
        core.gate.compute('FormResponse.getItemResponses', () => {
          const answers = new Map(response.answers);
          return formOf(core, formId).items.flatMap((item) => {
            const answer = answers.get(item.id);
            if (answer === undefined) return [];
            return realm.expose('ItemResponse', 'Forms.ItemResponse', {
              getItem: () => genericItem(formId, item.id, item.type),
              getResponse: () => answer as string | string[],
            });
          });
        }),
    });

  const formObject = (formId: string): Offered['Forms.Form'] => {
    const read = <T>(name: string, of: (form: FormState) => T): T =>
      call(`Form.${name}`, () => of(formOf(core, formId)));
    const set = (name: string, patch: (form: FormState) => Partial<FormState>): typeof self => {
      call(`Form.${name}`, () => {
        const form = formOf(core, formId);
        put({ ...form, ...patch(form) });
      });
      return self;
    };
    const flag = (name: string) => (on: boolean) =>
      set(name, (form) => ({ flags: { ...form.flags, [name.slice(3)]: Boolean(on) } }));
    const self: Offered['Forms.Form'] = realm.expose(
      'Form',
      'Forms.Form',
      {
        getId: () => formId,
        getTitle: () => read('getTitle', (form) => form.title),
        setTitle: (title: string) => set('setTitle', () => ({ title: String(title) })),
        getDescription: () => read('getDescription', (form) => form.description),
        setDescription: (text: string) =>
          set('setDescription', () => ({ description: String(text) })),
        setConfirmationMessage: (text: string) =>
          set('setConfirmationMessage', () => ({ confirmationMessage: String(text) })),
        setCustomClosedFormMessage: (text: string) =>
          set('setCustomClosedFormMessage', () => ({ closedMessage: String(text) })),
        isPublished: () => read('isPublished', (form) => form.published),
        setPublished: (on: boolean) =>
          set('setPublished', () => ({ published: Boolean(on), accepting: Boolean(on) })),
        supportsAdvancedResponderPermissions: () => true,
        isAcceptingResponses: () =>
          read('isAcceptingResponses', (form) => form.published && form.accepting),
        setAcceptingResponses: (on: boolean) =>
          set('setAcceptingResponses', (form) => {
            if (on && !form.published)
              throw new Error('Cannot accept responses: the form is not published.');
            return { accepting: Boolean(on) };
          }),
        setAllowResponseEdits: flag('setAllowResponseEdits'),
        setCollectEmail: flag('setCollectEmail'),
        setProgressBar: flag('setProgressBar'),
        setShowLinkToRespondAgain: flag('setShowLinkToRespondAgain'),
        setLimitOneResponsePerUser: flag('setLimitOneResponsePerUser'),
        setPublishingSummary: flag('setPublishingSummary'),
        getPublishedUrl: () => `https://docs.google.com/forms/d/e/${publishedId(formId)}/viewform`,
        getEditUrl: () => `https://docs.google.com/forms/d/${formId}/edit`,
        addTextItem: () => add(formId, 'TEXT'),
        addParagraphTextItem: () => add(formId, 'PARAGRAPH_TEXT'),
        addListItem: () => add(formId, 'LIST'),
        addMultipleChoiceItem: () => add(formId, 'MULTIPLE_CHOICE'),
        addPageBreakItem: () => add(formId, 'PAGE_BREAK'),
        addSectionHeaderItem: () => add(formId, 'SECTION_HEADER'),
        getItems: (type?: unknown) =>
          read('getItems', (form) =>
            form.items
              .filter((item) => type === undefined || item.type === nameOf(realm, type))
              .map((item) => genericItem(formId, item.id, item.type)),
          ),
        getItemById: (id: unknown) =>
          read('getItemById', (form) => {
            const item = form.items.find((i) => i.id === Number(id));
            // Google's type promises an item; Google answers null for an id it does not know.
            return item ? genericItem(formId, item.id, item.type) : (null as never);
          }),
        deleteItem: (given: unknown) => {
          const host = realm.hostOf(given);
          const at = host && 'itemId' in host ? Number(host.itemId) : undefined;
          call('Form.deleteItem', () => {
            const form = formOf(core, formId);
            const items = form.items.filter((item, i) =>
              at === undefined ? i !== given : item.id !== at,
            );
            if (items.length === form.items.length) throw new Error('Invalid argument: item');
            put({ ...form, items });
          });
        },
        getResponses: (since?: { getTime(): number }) =>
          read('getResponses', () => {
            const found = responsesOf(core, formId, since?.getTime());
            core.gate.counters.simulatedSeconds += 0.005 * found.length;
            return found.map((response) => responseObject(formId, response));
          }),
        deleteResponse: (id: unknown) => {
          call('Form.deleteResponse', () => {
            const key = `${formId}/${String(id)}`;
            if (!core.responses.get(key)) throw new Error('Invalid response ID.');
            core.responses.remove(key);
          });
          return self;
        },
      },
      { formId },
    );
    return self;
  };

  type Builder = Offered['Forms.TextValidationBuilder'] &
    Offered['Forms.ParagraphTextValidationBuilder'];
  const validation = (of: 'TEXT' | 'PARAGRAPH_TEXT'): Builder => {
    let made: Validation | undefined;
    let help: string | undefined;
    const requirement =
      <A extends readonly unknown[]>(make: (...args: A) => Validation) =>
      (...args: A): Builder => {
        made = make(...args);
        return self;
      };
    const shared = {
      requireTextMatchesPattern: requirement((pattern: string) => ({
        kind: 'matches',
        pattern: re2(String(pattern)),
      })),
      requireTextLengthLessThanOrEqualTo: requirement((n: number) => ({
        kind: 'maxLength',
        length: Number(n),
      })),
      requireTextLengthGreaterThanOrEqualTo: requirement((n: number) => ({
        kind: 'minLength',
        length: Number(n),
      })),
      setHelpText: (text: string) => {
        help = String(text);
        return self;
      },
      build: () => {
        if (!made) throw new Error('A validation needs a requirement.');
        const host = { of, validation: { ...made, ...(help === undefined ? {} : { help }) } };
        return realm.expose('TextValidation', 'Forms.TextValidation', {}, host);
      },
    };
    const builder =
      of === 'TEXT'
        ? realm.expose('TextValidationBuilder', 'Forms.TextValidationBuilder', {
            ...shared,
            requireTextIsEmail: requirement(() => ({ kind: 'email' })),
            requireNumber: requirement(() => ({ kind: 'number' })),
          })
        : realm.expose(
            'ParagraphTextValidationBuilder',
            'Forms.ParagraphTextValidationBuilder',
            shared,
          );
    const self = builder as Builder;
    return self;
  };

  return realm.expose('FormApp', 'Forms.FormApp', {
    ItemType: itemTypes,
    PageNavigationType: navigation,
    create: (title: string) =>
      formObject(call('FormApp.create', () => createForm(core, String(title)))),
    openById: (id: string) =>
      formObject(call('FormApp.openById', () => formOf(core, String(id)).id)),
    createTextValidation: () => validation('TEXT'),
    createParagraphTextValidation: () => validation('PARAGRAPH_TEXT'),
  });
}

/** A new form is unpublished, and its title is only the file's name. */
function createForm(core: Core, name: string): string {
  if (name === '') throw new Error('Invalid argument: title');
  const id = core.chance.id('file', 44, '1');
  newFile(core, { id, name, mimeType: FORM, byProgram: true });
  core.forms.put(id, {
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
  return id;
}

/** The id in a form's public address differs from its file id. */
export const publishedId = (formId: string): string => `1FAIpQLS${formId.slice(1)}`;

/** Forms compiles patterns with RE2: no look-around, no back-reference. */
function re2(pattern: string): string {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(pattern))
    throw new Error(`Invalid regular expression pattern: ${pattern}`);
  try {
    new RegExp(`^(?:${pattern})$`, 'su');
  } catch {
    throw new Error(`Invalid regular expression pattern: ${pattern}`);
  }
  return pattern;
}
