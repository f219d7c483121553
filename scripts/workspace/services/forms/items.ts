import type { AnyItem, Offered } from '../../contract/offered.ts';
import { type FormItem, formOf, type ItemType, type Validation } from '../../forms/form.ts';
import { choicesOf, exposeChoice, goToOf, newChoice, withChoices } from './choices.ts';
import { type FormKit, TYPES } from './kit.ts';
import { draftAnswer } from './responses.ts';

/** An item of a form with all that its kind can do. */
export const itemObject = (kit: FormKit, formId: string, itemId: number, type: ItemType): AnyItem =>
  anItem(kit, formId, itemId, type, false) as AnyItem;

/** An item as `getItems` gives it: the rest of it needs a cast. */
export const genericItem = (
  kit: FormKit,
  formId: string,
  itemId: number,
  type: ItemType,
): Offered['Forms.Item'] => anItem(kit, formId, itemId, type, true) as Offered['Forms.Item'];

function anItem(
  kit: FormKit,
  formId: string,
  itemId: number,
  type: ItemType,
  generic: boolean,
): object {
  const { core, realm, itemTypes, call, peek, put } = kit;
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
  const isQuestion = type !== 'PAGE_BREAK' && type !== 'SECTION_HEADER';
  const base = {
    getId: () => itemId,
    getType: () => itemTypes[type],
    getIndex: () => peek(`${path}.getIndex`, () => formOf(core, formId).items.indexOf(read())),
    getTitle: () => peek(`${path}.getTitle`, () => read().title),
    getHelpText: () => peek(`${path}.getHelpText`, () => read().help),
    setTitle: (title: string) => change('setTitle', (item) => ({ ...item, title: String(title) })),
    setHelpText: (help: string) =>
      change('setHelpText', (item) => ({ ...item, help: String(help) })),
  };
  if (generic) {
    // What getItems() gives knows its title and kind; the rest needs the cast, as in Google.
    const cast = (to: ItemType) => (): AnyItem => {
      if (to !== type) throw new Error(`Invalid conversion for item type: ${type}.`);
      return itemObject(kit, formId, itemId, type);
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
      ...(isQuestion
        ? {
            createResponse: (answer: unknown) =>
              peek(`${path}.createResponse`, () => draftAnswer(kit, formId, read(), answer)),
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
            createChoice: (value: unknown, target?: unknown) => newChoice(kit, value, target),
            setChoices: (given: readonly unknown[]) =>
              change('setChoices', withChoices(choicesOf(kit, given))),
            setChoiceValues: (given: readonly unknown[]) =>
              change(
                'setChoiceValues',
                withChoices(Array.from(given, (value) => ({ value: String(value) }))),
              ),
            getChoices: () =>
              peek(`${path}.getChoices`, () =>
                (read().choices ?? []).map((c) => exposeChoice(kit, c)),
              ),
          }
        : {}),
      ...(type === 'PAGE_BREAK'
        ? {
            setGoToPage: (target: unknown) =>
              change('setGoToPage', (item) => ({ ...item, goTo: goToOf(kit, target) })),
          }
        : {}),
    },
    { itemId },
  );
  self = item as typeof self;
  return self;
}
