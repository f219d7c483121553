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
