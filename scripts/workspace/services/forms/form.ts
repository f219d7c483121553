import type { AnyItem, Offered } from '../../contract/offered.ts';
import { respondentUrl } from '../../forms/address.ts';
import { type FormState, formOf, type ItemType, responsesOf } from '../../forms/form.ts';
import { nameOf } from '../utilities.ts';
import { genericItem, itemObject } from './items.ts';
import { type FormKit, TYPES } from './kit.ts';
import { draftResponse, responseObject } from './responses.ts';

/** A form as its author's script holds it. */
export function formObject(kit: FormKit, formId: string): Offered['Forms.Form'] {
  const { core, realm, call, put } = kit;
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
      getConfirmationMessage: () =>
        read('getConfirmationMessage', (form) => form.confirmationMessage),
      getCustomClosedFormMessage: () =>
        read('getCustomClosedFormMessage', (form) => form.closedMessage),
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
      getPublishedUrl: () => respondentUrl(formId),
      getEditUrl: () => `https://docs.google.com/forms/d/${formId}/edit`,
      addTextItem: () => add(kit, formId, 'TEXT'),
      addParagraphTextItem: () => add(kit, formId, 'PARAGRAPH_TEXT'),
      addListItem: () => add(kit, formId, 'LIST'),
      addMultipleChoiceItem: () => add(kit, formId, 'MULTIPLE_CHOICE'),
      addPageBreakItem: () => add(kit, formId, 'PAGE_BREAK'),
      addSectionHeaderItem: () => add(kit, formId, 'SECTION_HEADER'),
      getItems: (type?: unknown) =>
        read('getItems', (form) =>
          form.items
            .filter((item) => type === undefined || item.type === nameOf(realm, type))
            .map((item) => genericItem(kit, formId, item.id, item.type)),
        ),
      getItemById: (id: unknown) =>
        read('getItemById', (form) => {
          const item = form.items.find((i) => i.id === Number(id));
          // Google's type promises an item; Google answers null for an id it does not know.
          return item ? genericItem(kit, formId, item.id, item.type) : (null as never);
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
          core.gate.wait(0.005 * found.length);
          return found.map((response) => responseObject(kit, formId, response));
        }),
      createResponse: () => draftResponse(kit, formId),
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
}

/** Adds an item at the end of a form. */
function add(kit: FormKit, formId: string, type: ItemType): AnyItem {
  const { core, call, put } = kit;
  const name = TYPES[type];
  return call(`Form.add${name}`, () => {
    const form = formOf(core, formId);
    const id = core.chance.number('item');
    put({ ...form, items: [...form.items, { id, type, title: '', help: '', required: false }] });
    return itemObject(kit, formId, id, type);
  });
}
