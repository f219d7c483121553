import type { Vector } from '../vector.ts';

const FORMS = 'https://developers.google.com/apps-script/reference/forms';
const PUBLISH =
  'https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms';

/** FormApp: publishing a form, answers and responses. */
export const responseVectors: readonly Vector[] = [
  {
    id: 'forms/publishing-opens-it',
    call: `const form = t.form();
    form.setPublished(true);
    return [form.isPublished(), form.isAcceptingResponses()];`,
    expect: { result: [true, true] },
    source: PUBLISH,
    confidence: 'B',
  },
  {
    id: 'forms/what-is-not-published-can-not-be-opened',
    call: `const form = t.form();
    form.setPublished(false);
    try { form.setAcceptingResponses(true); } catch (e) { return false; }
    return form.isAcceptingResponses();`,
    expect: { result: false },
    source: PUBLISH,
    confidence: 'B',
  },
  {
    id: 'forms/closing-does-not-unpublish',
    call: `const form = t.form();
    form.setPublished(true);
    form.setAcceptingResponses(false);
    return [form.isPublished(), form.isAcceptingResponses()];`,
    expect: { result: [true, false] },
    source: 'google-behaviour.md 78',
    confidence: 'A',
  },
  {
    id: 'forms/no-destination-is-an-error',
    call: `t.form().getDestinationId();`,
    expect: { error: '' },
    source: 'google-behaviour.md 79',
    confidence: 'A',
  },
  {
    id: 'forms/a-destination-has-a-type',
    call: `t.form().setDestination('X', t.book);`,
    expect: { error: "don't match the method signature for FormApp.Form.setDestination" },
    source: 'google-behaviour.md 79',
    confidence: 'A',
  },
  {
    id: 'forms/a-scale-answers-with-a-text',
    call: `return t.form().addScaleItem().createResponse(4).getResponse();`,
    expect: { result: '4' },
    source: 'google-behaviour.md 80',
    confidence: 'A',
  },
  {
    id: 'forms/a-date-answers-with-a-text',
    call: `return t.form().addDateItem().createResponse(new Date(2021, 2, 20)).getResponse();`,
    expect: { result: '2021-03-20' },
    source: 'google-behaviour.md 80',
    confidence: 'A',
  },
  {
    id: 'forms/a-time-answers-with-a-text',
    call: `return t.form().addTimeItem().createResponse(7, 45).getResponse();`,
    expect: { result: '07:45' },
    source: 'google-behaviour.md 80',
    confidence: 'A',
  },
  {
    id: 'forms/a-duration-answers-with-a-text',
    call: `return t.form().addDurationItem().createResponse(1, 2, 3).getResponse();`,
    expect: { result: '01:02:03' },
    source: 'google-behaviour.md 80',
    confidence: 'A',
  },
  {
    id: 'forms/checkboxes-answer-with-a-list',
    call: `const item = t.form().addCheckboxItem();
    item.setChoiceValues(['một', 'hai']);
    return item.createResponse(['một', 'hai']).getResponse();`,
    expect: { result: ['một', 'hai'] },
    source: 'google-behaviour.md 80',
    confidence: 'A',
  },
  {
    id: 'forms/a-program-may-respond',
    call: `const form = t.form();
    const item = form.addTextItem().setTitle('Họ tên');
    form.setPublished(true);
    form.createResponse().withItemResponse(item.createResponse('Lan')).submit();
    const [response] = form.getResponses();
    return [form.getResponses().length, response.getItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse()])];`,
    expect: { result: [1, [['Họ tên', 'Lan']]] },
    source: 'google-behaviour.md 81',
    confidence: 'B',
  },
  {
    id: 'forms/a-prefilled-address-names-its-entry',
    call: `const form = t.form();
    const item = form.addTextItem();
    const url = form.createResponse().withItemResponse(item.createResponse('Lan')).toPrefilledUrl();
    return /\\/viewform\\?.*entry\\.\\d+=Lan/.test(url);`,
    expect: { result: true },
    source: `${FORMS}/form-response#toPrefilledUrl()`,
    confidence: 'B',
  },
  {
    id: 'forms/nobody-has-answered-a-new-form',
    call: `return t.form().getResponses();`,
    expect: { result: [] },
    source: `${FORMS}/form#getResponses()`,
    confidence: 'B',
  },
  {
    id: 'forms/an-unknown-response-can-not-be-deleted',
    call: `t.form().deleteResponse('khong-co');`,
    expect: { error: '' },
    source: `${FORMS}/form#deleteResponse(String)`,
    confidence: 'B',
  },
  {
    id: 'forms/too-few-parameters-are-refused',
    call: `FormApp.openById();`,
    expect: { error: "The parameters () don't match the method signature for FormApp.openById." },
    source: 'google-behaviour.md 28',
    confidence: 'A',
  },
];
