import { expect, test } from 'vitest';
import { workspaceWith } from './program.ts';

const FORM = `function build() {
  const form = FormApp.create('Phiếu');
  const name = form.addTextItem().setTitle('Tên').setRequired(true).setValidation(
    FormApp.createTextValidation().requireTextMatchesPattern('[^0-9]+').setHelpText('Tên không có chữ số').build());
  const unit = form.addListItem().setTitle('Đơn vị').setRequired(true);
  const a = form.addPageBreakItem().setTitle('A');
  const inA = form.addTextItem().setTitle('Ở A').setRequired(true);
  const b = form.addPageBreakItem().setTitle('B').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  const inB = form.addTextItem().setTitle('Ở B').setRequired(true);
  unit.setChoices([unit.createChoice('A', a), unit.createChoice('B', b)]);
  return { title: form.getTitle(), id: form.getId(), items: [name, unit, inA, inB].map((i) => i.getId()) };
}
function open(id) { FormApp.openById(id).setPublished(true); }
function read(id, since) {
  return FormApp.openById(id).getResponses(since === undefined ? undefined : new Date(since)).map((r) => [r.getId(),
    r.getTimestamp() instanceof Date, r.getItemResponses().map((i) => [i.getItem().getTitle(), i.getResponse()])]);
}`;

interface Built {
  readonly title: string;
  readonly id: string;
  readonly items: readonly [number, number, number, number];
}

test('a respondent is held to publication, validation and the pages they see', () => {
  const w = workspaceWith(FORM);
  const { title, id, items } = w.run('build') as Built;
  const [name, unit, inA, inB] = items;
  expect(title).toBe('');
  const answers = new Map([
    [name, 'Lan 2'],
    [unit, 'B'],
    [inA, 'bị bỏ qua'],
  ]);
  expect(w.submit(id, answers)).toMatchObject({ ok: false });
  w.run('open', [id]);
  expect(w.submit(id, answers)).toEqual({
    ok: false,
    errors: new Map([
      [name, 'Tên không có chữ số'],
      [inB, 'This is a required question'],
    ]),
  });
  answers.set(name, 'Lan').set(inB, 'xong');
  expect(w.submit(id, answers)).toMatchObject({ ok: true });
  expect(w.submit(id, new Map([...answers, [unit, 'A']]))).toMatchObject({ ok: true });
  expect((w.run('read', [id]) as unknown[][]).map((r) => r[2])).toEqual(
    expect.arrayContaining([
      [
        ['Tên', 'Lan'],
        ['Đơn vị', 'B'],
        ['Ở B', 'xong'],
      ],
      // The break of page B sends those who come from page A away.
      [
        ['Tên', 'Lan'],
        ['Đơn vị', 'A'],
        ['Ở A', 'bị bỏ qua'],
      ],
    ]),
  );
});

test('responses come by time, ties by id, from the given instant on', () => {
  const w = workspaceWith(FORM);
  const { id, items } = w.run('build') as Built;
  const at = w.clock.now();
  for (const [key, time] of [
    ['r3', at],
    ['r2', at],
    ['r1', at + 1],
    ['r0', at - 1],
  ] as const) {
    w.respond(id, new Map([[items[0], '1 '.repeat(9)]]), { id: key, at: time });
  }
  const ids = (since?: number) =>
    (w.run('read', since === undefined ? [id] : [id, since]) as unknown[][]).map((r) => r[0]);
  expect(ids()).toEqual(['r0', 'r2', 'r3', 'r1']);
  expect(ids(at)).toEqual(['r2', 'r3', 'r1']);
});

test('an item from getItems needs its cast before it is more than an item', () => {
  const w = workspaceWith(
    `${FORM} function cast(id) {
      const item = FormApp.openById(id).getItems(FormApp.ItemType.LIST)[0];
      return [item.getTitle(), typeof item.setChoices, item.asListItem().getChoices().map((c) => c.getValue()),
        refusal(() => item.asTextItem())];
    }`,
  );
  const { id } = w.run('build') as Built;
  expect(w.run('cast', [id])).toEqual([
    'Đơn vị',
    'undefined',
    ['A', 'B'],
    'Invalid conversion for item type: LIST.',
  ]);
});
