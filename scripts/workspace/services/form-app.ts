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
  const itemTypes = enumeration(realm, 'FormApp.ItemType', Object.keys(TYPES));
  const navigation = enumeration(realm, 'FormApp.PageNavigationType', [
    'CONTINUE',
    'GO_TO_PAGE',
    'RESTART',
    'SUBMIT',
  ]);
  const typeOf = (name: string): unknown => Reflect.get(itemTypes, name);

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

  const choice = (value: unknown, target?: unknown): object => {
    const text = String(value ?? '');
    if (text === '') throw new Error('Invalid data updating form: a choice must not be empty.');
    const host: Choice = { value: text, ...(target === undefined ? {} : { goTo: goToOf(target) }) };
    return realm.expose('Choice', 'Forms.Choice', { getValue: () => host.value }, { choice: host });
  };

  const itemObject = (formId: string, itemId: number, type: ItemType, generic = false): object => {
    let self: object = {};
    const path = TYPES[type];
    const read = (): FormItem => {
      const item = formOf(core, formId).items.find((i) => i.id === itemId);
      if (!item) throw new Error('Invalid item: it has been deleted.');
      return item;
    };
    const change = (name: string, patch: (item: FormItem) => FormItem): object => {
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
      getType: () => typeOf(type),
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
      const casts = Object.values(TYPES).map((name) => [
        `as${name}`,
        () => {
          if (name !== path) throw new Error(`Invalid conversion for item type: ${type}.`);
          return itemObject(formId, itemId, type);
        },
      ]);
      self = realm.expose(
        'Item',
        'Forms.Item',
        { ...base, ...Object.fromEntries(casts) },
        { itemId, generic },
      );
      return self;
    }
    self = realm.expose(
      path,
      `Forms.${path}`,
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
    return self;
  };

  const add = (formId: string, type: ItemType): object => {
    const name = TYPES[type];
    return call(`Form.add${name}`, () => {
      const form = formOf(core, formId);
      const id = core.chance.number('item');
      put({ ...form, items: [...form.items, { id, type, title: '', help: '', required: false }] });
      return itemObject(formId, id, type);
    });
  };

  const responseObject = (formId: string, response: StoredResponse): object =>
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
              getItem: () => itemObject(formId, item.id, item.type, true),
              getResponse: () => answer,
            });
          });
        }),
    });

  const formObject = (formId: string): object => {
    const read = <T>(name: string, of: (form: FormState) => T): T =>
      call(`Form.${name}`, () => of(formOf(core, formId)));
    const set = (name: string, patch: (form: FormState) => Partial<FormState>): object => {
      call(`Form.${name}`, () => {
        const form = formOf(core, formId);
        put({ ...form, ...patch(form) });
      });
      return self;
    };
    const flag = (name: string): [string, unknown] => [
      name,
      (on: boolean) =>
        set(name, (form) => ({ flags: { ...form.flags, [name.slice(3)]: Boolean(on) } })),
    ];
    const self: object = realm.expose(
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
        ...Object.fromEntries(
          [
            'setAllowResponseEdits',
            'setCollectEmail',
            'setProgressBar',
            'setShowLinkToRespondAgain',
            'setLimitOneResponsePerUser',
            'setPublishingSummary',
          ].map(flag),
        ),
        getPublishedUrl: () => `https://docs.google.com/forms/d/e/${publishedId(formId)}/viewform`,
        getEditUrl: () => `https://docs.google.com/forms/d/${formId}/edit`,
        ...Object.fromEntries(
          (Object.keys(TYPES) as ItemType[]).map((type) => [
            `add${TYPES[type]}`,
            () => add(formId, type),
          ]),
        ),
        getItems: (type?: unknown) =>
          read('getItems', (form) =>
            form.items
              .filter((item) => type === undefined || item.type === nameOf(realm, type))
              .map((item) => itemObject(formId, item.id, item.type, true)),
          ),
        getItemById: (id: unknown) =>
          read('getItemById', (form) => {
            const item = form.items.find((i) => i.id === Number(id));
            return item ? itemObject(formId, item.id, item.type, true) : null;
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

  const validation = (
    of: ItemType,
    kinds: Readonly<Record<string, (arg: unknown) => Validation>>,
  ): object => {
    let made: Validation | undefined;
    let help: string | undefined;
    const self: object = realm.expose(
      `${TYPES[of].replace('Item', '')}ValidationBuilder`,
      `Forms.${TYPES[of].replace('Item', '')}ValidationBuilder`,
      {
        ...Object.fromEntries(
          Object.entries(kinds).map(([name, make]) => [
            name,
            (arg: unknown) => {
              made = make(arg);
              return self;
            },
          ]),
        ),
        setHelpText: (text: string) => {
          help = String(text);
          return self;
        },
        build: () => {
          if (!made) throw new Error('A validation needs a requirement.');
          const host = { of, validation: { ...made, ...(help === undefined ? {} : { help }) } };
          return realm.expose('TextValidation', 'Forms.TextValidation', {}, host);
        },
      },
    );
    return self;
  };
  const shared = {
    requireTextMatchesPattern: (pattern: unknown): Validation => ({
      kind: 'matches',
      pattern: re2(String(pattern)),
    }),
    requireTextLengthLessThanOrEqualTo: (n: unknown): Validation => ({
      kind: 'maxLength',
      length: Number(n),
    }),
    requireTextLengthGreaterThanOrEqualTo: (n: unknown): Validation => ({
      kind: 'minLength',
      length: Number(n),
    }),
  };

  return realm.expose('FormApp', 'Forms.FormApp', {
    ItemType: itemTypes,
    PageNavigationType: navigation,
    create: (title: string) =>
      formObject(call('FormApp.create', () => createForm(core, String(title)))),
    openById: (id: string) =>
      formObject(call('FormApp.openById', () => formOf(core, String(id)).id)),
    createTextValidation: () =>
      validation('TEXT', {
        ...shared,
        requireTextIsEmail: () => ({ kind: 'email' }),
        requireNumber: () => ({ kind: 'number' }),
      }),
    createParagraphTextValidation: () => validation('PARAGRAPH_TEXT', shared),
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
