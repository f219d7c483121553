import { expect, test } from 'vitest';
import { workspaceWith } from './program.ts';

const FORM = `function build() {
  const form = FormApp.create('Phiếu').setTitle('Phiếu').setAllowResponseEdits(true)
    .setConfirmationMessage('Cảm ơn anh/chị.').setCustomClosedFormMessage('Đã hết hạn.');
  const name = form.addTextItem().setTitle('Tên').setRequired(true);
  const unit = form.addListItem().setTitle('Đơn vị').setChoiceValues(['Tổ 1', 'Tổ 2']);
  form.setPublished(true);
  ScriptApp.newTrigger('sent').forForm(form).onFormSubmit().create();
  return { id: form.getId(), items: [name.getId(), unit.getId()] };
}
function sent(e) {
  const said = e.response.getItemResponses().map((r) => r.getItem().getTitle() + '=' + r.getResponse());
  const keep = PropertiesService.getScriptProperties();
  keep.setProperty('sent', [keep.getProperty('sent') || '', e.source.getTitle(), e.response.getId(), ...said].join('|'));
  if (said[0] === 'Tên=lỗi') throw new Error('việc sau khi gửi bị lỗi');
}
function draft(id) {
  const form = FormApp.openById(id);
  const [name, unit] = form.getItems();
  return form.createResponse()
    .withItemResponse(name.asTextItem().createResponse('Nguyễn Thị Lan & chị'))
    .withItemResponse(unit.asListItem().createResponse('Tổ 2'));
}
function prefill(id) { return draft(id).toPrefilledUrl(); }
function submit(id) {
  const made = draft(id);
  const before = made.getId();
  const stored = made.submit();
  return [before, stored.getId() !== null, stored.getTimestamp().getTime() === Date.now(), refusal(() => made.submit()),
    stored.getEditResponseUrl().replace(/.*[?]/, '').replace(stored.getId(), 'ID')];
}
function close(id) { FormApp.openById(id).setAcceptingResponses(false); }
function wrong(id) { return refusal(() => FormApp.openById(id).getItems()[1].asListItem().createResponse('Tổ 3')); }
function messages(id) {
  const form = FormApp.openById(id);
  return [form.getConfirmationMessage(), form.getCustomClosedFormMessage()];
}`;

function built() {
  const w = workspaceWith(FORM);
  const { id, items } = w.run('build') as { id: string; items: [number, number] };
  return { w, id, name: items[0], unit: items[1] };
}

test('a prefilled link names each question and bears the answers', () => {
  const { w, id, name, unit } = built();
  const url = new URL(String(w.run('prefill', [id])));
  expect([...url.searchParams]).toEqual([
    ['usp', 'pp_url'],
    [`entry.${name}`, 'Nguyễn Thị Lan & chị'],
    [`entry.${unit}`, 'Tổ 2'],
  ]);
  expect(url.pathname).toMatch(/^\/forms\/d\/e\/1FAIpQLS[\w-]+\/viewform$/);
  expect(w.run('wrong', [id])).toBe('Invalid response submitted to list question.');
});

test('a script’s submission is stored and fires no trigger', () => {
  const { w, id } = built();
  expect(w.run('submit', [id])).toEqual([
    null,
    true,
    true,
    'This response has been submitted already.',
    'edit2=ID',
  ]);
  expect(w.responses(id)).toHaveLength(1);
  expect(w.properties().has('sent')).toBe(false);
  w.run('close', [id]);
  expect(() => w.run('submit', [id])).toThrow('not accepting responses');
});

test('a respondent’s submission fires the form’s trigger, in an execution of its own', () => {
  const { w, id, name, unit } = built();
  const sent = w.submit(
    id,
    new Map([
      [name, 'Lan'],
      [unit, 'Tổ 1'],
    ]),
  );
  expect(sent.ok && w.properties().get('sent')).toBe(
    `|Phiếu|${sent.ok && sent.id}|Tên=Lan|Đơn vị=Tổ 1`,
  );
  expect(w.triggers()).toEqual([]);
});

test('what fails in a trigger is kept for the author, and never reaches the respondent', () => {
  const { w, id, name } = built();
  expect(w.submit(id, new Map([[name, 'lỗi']]))).toMatchObject({ ok: true });
  expect(w.responses(id)).toHaveLength(1);
  expect(w.triggerFailures()).toMatchObject([
    { handler: 'sent', message: 'việc sau khi gửi bị lỗi' },
  ]);
});

test('an edit link changes the answer that was sent, and no other', () => {
  const { w, id, name } = built();
  const first = w.submit(id, new Map([[name, 'Lan']]));
  const edits = first.ok ? first.id : '';
  w.clock.set(w.clock.now() + 60_000);
  expect(w.submit(id, new Map([[name, 'Lan Anh']]), { edits })).toEqual({ ok: true, id: edits });
  expect(w.responses(id)).toMatchObject([
    { id: edits, at: w.clock.now(), answers: [[name, 'Lan Anh']] },
  ]);
  expect(w.submit(id, new Map([[name, 'x']]), { edits: 'another' })).toMatchObject({ ok: false });
});

test('a closed form says so in its author’s words', () => {
  const { w, id, name } = built();
  expect(w.run('messages', [id])).toEqual(['Cảm ơn anh/chị.', 'Đã hết hạn.']);
  w.run('close', [id]);
  expect(w.submit(id, new Map([[name, 'Lan']]))).toMatchObject({
    ok: false,
    message: 'Đã hết hạn.',
  });
});
