import type { Vector } from '../vector.ts';

const FORMS = 'https://developers.google.com/apps-script/reference/forms';
const ODDITIES = 'brucemcpherson/gas-fakes, notes/oddities.md';

/** FormApp: a form and its items. */
export const formVectors: readonly Vector[] = [
  {
    id: 'forms/a-new-form-has-no-items',
    call: `return t.form().getItems();`,
    expect: { result: [] },
    source: `${FORMS}/form#getItems()`,
    confidence: 'B',
  },
  {
    id: 'forms/a-new-form-has-no-title',
    call: `return t.form().getTitle();`,
    expect: { result: '' },
    source: ODDITIES,
    confidence: 'C',
  },
  {
    id: 'forms/setters-give-the-form-back',
    call: `const form = t.form();
    return [form.setTitle('Phiếu').setDescription('Mô tả').getId() === form.getId(), form.getTitle(), form.getDescription()];`,
    expect: { result: [true, 'Phiếu', 'Mô tả'] },
    source: `${FORMS}/form`,
    confidence: 'B',
  },
  {
    id: 'forms/a-form-opens-by-its-id',
    call: `const form = t.form().setTitle('Phiếu');
    return FormApp.openById(form.getId()).getTitle();`,
    expect: { result: 'Phiếu' },
    source: `${FORMS}/form-app#openById(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/an-unknown-form-is-refused',
    call: `FormApp.openById('khong-co');`,
    expect: { error: '' },
    source: `${FORMS}/form-app#openById(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/addresses',
    call: `const form = t.form();
    return [/\\/viewform$/.test(form.getPublishedUrl()), form.getEditUrl().includes(form.getId()), form.getPublishedUrl().includes(form.getId())];`,
    expect: { result: [true, true, false] },
    source: `${FORMS}/form#getPublishedUrl()`,
    confidence: 'B',
  },
  {
    id: 'forms/items-come-in-their-order',
    call: `const form = t.form();
    form.addTextItem().setTitle('một'); form.addListItem().setTitle('hai');
    return form.getItems().map((item) => [item.getTitle(), item.getIndex()]);`,
    expect: {
      result: [
        ['một', 0],
        ['hai', 1],
      ],
    },
    source: `${FORMS}/form#getItems()`,
    confidence: 'B',
  },
  {
    id: 'forms/items-by-type',
    call: `const form = t.form();
    form.addTextItem(); form.addListItem(); form.addTextItem();
    return [form.getItems(FormApp.ItemType.TEXT).length, form.getItems(FormApp.ItemType.LIST).length];`,
    expect: { result: [2, 1] },
    source: `${FORMS}/form#getItems(ItemType)`,
    confidence: 'B',
  },
  {
    id: 'forms/an-item-knows-its-type',
    call: `const form = t.form();
    const types = [form.addTextItem(), form.addParagraphTextItem(), form.addListItem(), form.addMultipleChoiceItem(), form.addPageBreakItem(), form.addSectionHeaderItem()].map((item) => String(item.getType()));
    return types;`,
    expect: {
      result: ['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'MULTIPLE_CHOICE', 'PAGE_BREAK', 'SECTION_HEADER'],
    },
    source: `${FORMS}/item-type`,
    confidence: 'B',
  },
  {
    id: 'forms/an-item-by-its-id',
    call: `const form = t.form();
    const id = form.addTextItem().setTitle('một').getId();
    return form.getItemById(id).getTitle();`,
    expect: { result: 'một' },
    source: `${FORMS}/form#getItemById(Integer)`,
    confidence: 'B',
  },
  {
    id: 'forms/an-unknown-item-is-null',
    call: `return t.form().getItemById(123456);`,
    expect: { result: null },
    source: `${FORMS}/form#getItemById(Integer)`,
    confidence: 'B',
  },
  {
    id: 'forms/a-question-is-not-required-at-first',
    call: `const item = t.form().addTextItem();
    return [item.isRequired(), item.setRequired(true).isRequired()];`,
    expect: { result: [false, true] },
    source: `${FORMS}/text-item#isRequired()`,
    confidence: 'B',
  },
  {
    id: 'forms/help-is-kept',
    call: `return t.form().addTextItem().setHelpText('Ghi đủ họ tên').getHelpText();`,
    expect: { result: 'Ghi đủ họ tên' },
    source: `${FORMS}/text-item#setHelpText(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/choices-are-kept',
    call: `return t.form().addListItem().setChoiceValues(['một', 'hai']).getChoices().map((choice) => choice.getValue());`,
    expect: { result: ['một', 'hai'] },
    source: `${FORMS}/list-item#setChoiceValues(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/no-choices-are-refused',
    call: `t.form().addListItem().setChoiceValues([]);`,
    expect: { error: '' },
    source: `${FORMS}/list-item#setChoiceValues(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/a-choice-may-lead-to-a-page',
    call: `const form = t.form();
    const list = form.addListItem();
    const page = form.addPageBreakItem();
    list.setChoices([list.createChoice('đi', page), list.createChoice('gửi', FormApp.PageNavigationType.SUBMIT)]);
    return list.getChoices().map((choice) => choice.getValue());`,
    expect: { result: ['đi', 'gửi'] },
    source: `${FORMS}/list-item#createChoice(String,PageBreakItem)`,
    confidence: 'B',
  },
  {
    id: 'forms/all-choices-lead-or-none',
    call: `const form = t.form();
    const list = form.addListItem();
    list.setChoices([list.createChoice('đi', form.addPageBreakItem()), list.createChoice('ở')]);`,
    expect: { error: '' },
    source: `${FORMS}/list-item#createChoice(String,PageBreakItem)`,
    confidence: 'B',
  },
  {
    id: 'forms/a-page-may-lead-to-a-page',
    call: `const form = t.form();
    const [first, second] = [form.addPageBreakItem(), form.addPageBreakItem()];
    return first.setGoToPage(second).getId() === first.getId();`,
    expect: { result: true },
    source: `${FORMS}/page-break-item#setGoToPage(PageBreakItem)`,
    confidence: 'B',
  },
  {
    id: 'forms/an-item-is-cast-to-what-it-is',
    call: `const form = t.form();
    form.addTextItem();
    return [form.getItems()[0].asTextItem().isRequired(), t.refusal(() => form.getItems()[0].asListItem()) !== ''];`,
    expect: { result: [false, true] },
    source: `${FORMS}/item#asListItem()`,
    confidence: 'B',
  },
  {
    id: 'forms/an-item-goes',
    call: `const form = t.form();
    const first = form.addTextItem().setTitle('một'); form.addTextItem().setTitle('hai');
    form.deleteItem(first);
    const left = form.getItems().map((item) => item.getTitle());
    form.deleteItem(0);
    return [left, form.getItems().length];`,
    expect: { result: [['hai'], 0] },
    source: `${FORMS}/form#deleteItem(Integer)`,
    confidence: 'B',
  },
  {
    id: 'forms/a-deleted-item-can-not-be-changed',
    call: `const form = t.form();
    const item = form.addTextItem();
    form.deleteItem(item);
    item.setTitle('x');`,
    expect: { error: '' },
    source: `${FORMS}/form#deleteItem(Item)`,
    confidence: 'B',
  },
  {
    id: 'forms/a-validation-is-built',
    call: `const pattern = FormApp.createTextValidation().setHelpText('Ghi số').requireTextMatchesPattern('[0-9]+').build();
    return t.form().addTextItem().setValidation(pattern).setTitle('Số').getTitle();`,
    expect: { result: 'Số' },
    source: `${FORMS}/text-validation-builder`,
    confidence: 'B',
  },
];
