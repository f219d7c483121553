import { expect, test } from 'vitest';
import { isHeaderRow } from '#core/ledger/header-row.ts';
import type { Intake } from '#core/ledger/intake.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { readOnBehalf } from '#core/ledger/on-behalf-reading.ts';
import {
  type OnBehalfCells,
  onBehalfAnswers,
  onBehalfQuestions,
} from '#core/submission/on-behalf.ts';
import { good, inWindow, nation, resolver } from '../submission/given.ts';

const key = 'book/nh-1';
const desk = {
  programme: nation,
  resolver,
  place: { unit: 'Đồng Tháp', subUnit: 'LĐLĐ TP Cao Lãnh' },
  now: inWindow,
};
const cells = (change: Partial<OnBehalfCells> = {}): OnBehalfCells => ({
  ...(Object.fromEntries(onBehalfQuestions.map((id) => [id, good[id] ?? ''])) as OnBehalfCells),
  send: 'x',
  ...change,
});
const taken = (change: Partial<Intake> = {}): Intake => ({
  responseId: key,
  submittedAt: '2021-03-19T08:00:00+07:00',
  source: 'onBehalf',
  outcome: 'accepted',
  problems: '',
  initiative: key,
  code: '4MR3PHJHBHKQ4ZC2',
  unit: 'dong-thap',
  union: 'dong-thap/tp-cao-lanh',
  answers: onBehalfAnswers(cells()),
  ...change,
});
const read = (change: Partial<OnBehalfCells> = {}, ...before: readonly Intake[]) =>
  readOnBehalf({ key, cells: cells(change), before }, desk);

test('a whole row is sent at the time of the sweep', () => {
  expect(read()).toMatchObject({
    kind: 'sent',
    response: { id: key, submittedAt: inWindow },
    submission: { union: 'dong-thap/tp-cao-lanh', problems: [] },
    corrects: undefined,
  });
});

test('a row that the ledger holds is answered from there, by its own time', () => {
  const late = Date.parse('2021-04-20T08:00:00+07:00');
  const reading = readOnBehalf({ key, cells: cells(), before: [taken()] }, { ...desk, now: late });
  expect(reading).toMatchObject({ row: { state: 'Đã nhận', code: '4MR3-PHJH-BHKQ-4ZC2' } });
  const waiting = taken({
    outcome: 'quarantined',
    problems: 'window.late',
    submittedAt: '2021-04-11T08:00:00+07:00',
    initiative: '',
  });
  expect(read({}, waiting)).toMatchObject({ row: { state: 'Chờ quyết định' } });
});

test('a correction belongs to the initiative that the row made, not to one that it repeated', () => {
  expect(read({ effect: 'Khác' }, taken())).toMatchObject({
    kind: 'sent',
    response: { id: `${key}/2` },
    corrects: key,
  });
  const repeated = taken({ outcome: 'duplicate', initiative: 'r9' });
  expect(read({ effect: 'Khác' }, repeated)).toMatchObject({ kind: 'sent', corrects: undefined });
});

test('what was changed without the tick is kept back, and the row keeps its code', () => {
  expect(read({ effect: 'Khác', send: '' }, taken())).toMatchObject({
    kind: 'told',
    row: { state: 'Bản nháp', code: '4MR3-PHJH-BHKQ-4ZC2' },
  });
});

test('a heading is known by two cells that say what their column is', () => {
  const blank = Object.fromEntries(onBehalfPage.officer.map(({ field }) => [field, '']));
  const row = (change: Partial<OnBehalfCells>) => ({ ...blank, ...change }) as OnBehalfCells;
  expect(isHeaderRow(onBehalfPage, row({ birthYear: 'NĂM SINH', position: 'chức vụ' }))).toBe(true);
  expect(isHeaderRow(onBehalfPage, row({ position: 'Chức vụ', title: 'Chức vụ mới' }))).toBe(false);
  expect(isHeaderRow(onBehalfPage, row({}))).toBe(false);
});

test('an empty row is nothing, one that was sent and emptied is told', () => {
  const empty = Object.fromEntries(onBehalfQuestions.map((id) => [id, ''])) as OnBehalfCells;
  expect(read(empty)).toEqual({ kind: 'told', row: { state: '', answer: '', code: '' } });
  expect(read(empty, taken())).toMatchObject({
    row: { state: 'Chưa gửi được', code: '4MR3-PHJH-BHKQ-4ZC2' },
  });
  expect(read(empty, taken({ outcome: 'duplicate' }))).toEqual(read(empty));
});

test('a pasted heading is no entry, by its name alone too', () => {
  for (const fullName of ['Họ tên', 'HỌ VÀ TÊN người gửi']) {
    expect(read({ fullName, send: '' })).toMatchObject({ row: { state: 'Bỏ qua' } });
  }
  expect(read({ fullName: 'Họ tênh' })).not.toMatchObject({ row: { state: 'Bỏ qua' } });
});

test('a draft says what is missing, and that its earlier entry stays', () => {
  const draft = (change: Partial<OnBehalfCells>, ...before: readonly Intake[]) => {
    const reading = read({ send: '', ...change }, ...before);
    return reading.kind === 'told' ? reading.row : undefined;
  };
  expect(draft({ title: '' })?.answer).toBe(
    'Chưa gửi. Khi đã ghi xong, xin đánh dấu ô “Gửi” ở cuối dòng.\nCòn thiếu: tên sáng kiến.',
  );
  expect(draft({ effect: 'Khác' }, taken())?.answer).toContain('vẫn giữ nội dung cũ');
  expect(draft({ consentProcessing: '' })?.answer).toContain('giấy đồng ý xử lý thông tin');
  expect(draft({})?.state).toBe('Bản nháp');
});

test('a trade secret’s description is asked to be taken out', () => {
  const secret = { tradeSecret: 'x', description: 'công thức' };
  expect(read({ ...secret, send: '' })).toMatchObject({
    row: { answer: expect.stringContaining('phần tóm tắt không được lưu') },
  });
  expect(read(secret)).toMatchObject({ kind: 'sent' });
});

test('nothing is sent without consent, name and title', () => {
  for (const id of ['consentProcessing', 'fullName', 'title'] as const) {
    expect(read({ [id]: '' })).toMatchObject({ kind: 'told', row: { state: 'Chưa gửi được' } });
  }
  expect(read({ workplace: '' })).toMatchObject({ kind: 'sent' });
});

test('somebody else written over a sent row is held, one changed cell is a correction', () => {
  const other = { fullName: 'Trần Văn Bình', title: 'Việc khác' };
  expect(read(other, taken())).toMatchObject({
    row: { state: 'Chưa gửi được', answer: expect.stringContaining(good.title ?? '') },
  });
  expect(read({ fullName: other.fullName }, taken())).toMatchObject({
    kind: 'sent',
    corrects: key,
  });
  expect(read({ title: other.title }, taken())).toMatchObject({ kind: 'sent', corrects: key });
});

test('what the ledger noted of an entry is told with what was typed', () => {
  const answers = onBehalfAnswers(cells({ birthYear: '85' }));
  const noted = taken({ answers, outcome: 'incomplete', problems: 'birthYear.invalid nonsense' });
  expect(read({ birthYear: '85' }, noted)).toMatchObject({
    row: { state: 'Đã nhận, còn thiếu', answer: expect.stringMatching(/^Năm sinh “85”/) },
  });
  const gone = taken({ outcome: 'incomplete', problems: 'title.missing' });
  expect(read({}, gone)).toMatchObject({ row: { answer: expect.stringMatching(/^Chưa có tên/) } });
});
