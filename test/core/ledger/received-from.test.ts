import { expect, test } from 'vitest';
import type { Admission } from '#core/dossier/admit.ts';
import { intakeKeys, intakeOf, intakeRow, responseKey, rowKey } from '#core/ledger/intake.ts';
import { intakeFrom } from '#core/ledger/intake-from.ts';
import { unruled } from '#core/ledger/quarantine.ts';
import { quarantinedFrom } from '#core/ledger/quarantined-from.ts';
import { someFacts, someSubmission } from '../../builders.ts';
import { good, inWindow } from '../submission/given.ts';

const response = { id: 'r1', submittedAt: inWindow, answers: good };
const admission: Admission = {
  outcome: 'quarantined',
  problems: [{ code: 'unit.missing' }, { code: 'window.late', data: { to: '10/4/2021' } }],
  code: '4MR3PHJHBHKQ4ZC2',
  initiative: '',
};
const secret = someSubmission({ facts: someFacts({ tradeSecret: true }) });

test('the ledger keeps a response as it was answered, with what was decided', () => {
  const intake = intakeFrom(response, someSubmission(), admission, 'form');
  expect(intake).toEqual({
    responseId: 'r1',
    submittedAt: '2021-03-20T08:15:00+07:00',
    source: 'form',
    outcome: 'quarantined',
    problems: 'unit.missing window.late',
    initiative: '',
    code: '4MR3PHJHBHKQ4ZC2',
    unit: 'dong-thap',
    union: 'dong-thap/tp-cao-lanh',
    answers: good,
  });
});

test('the description of a trade secret is kept nowhere', () => {
  const intake = intakeFrom(response, secret, admission, 'onBehalf');
  expect(JSON.stringify(intake)).not.toContain('giá xoay, lấy nhanh hơn');
  expect(intake.answers.title).toBe(good.title);
  const entry = quarantinedFrom(response, secret, admission, '');
  expect(JSON.stringify(entry)).not.toContain('giá xoay, lấy nhanh hơn');
});

test('the operator’s row says why in sentences, and what was answered about the place', () => {
  const entry = quarantinedFrom(response, someSubmission(), admission, 'sha tệp');
  const { reasons, ...rest } = entry;
  expect(rest).toEqual({
    ...unruled,
    responseId: 'r1',
    submittedAt: '2021-03-20T08:15:00+07:00',
    code: '4MR3PHJHBHKQ4ZC2',
    fullName: 'Nguyễn Thị Lan',
    phone: '0912000345',
    unit: 'Đồng Tháp',
    subUnit: 'LĐLĐ TP Cao Lãnh',
    title: 'Giá treo rập giấy theo mã hàng',
    fullText: 'sha tệp',
    problems: 'unit.missing window.late',
  });
  expect(reasons.split('\n')).toHaveLength(2);
  expect(reasons).toContain('10/4/2021');
});

test('every outcome and both ways in come back from their row', () => {
  const intake = intakeFrom(response, someSubmission(), admission, 'form');
  for (const outcome of [
    'accepted',
    'incomplete',
    'duplicate',
    'revision',
    'quarantined',
  ] as const) {
    for (const source of ['form', 'onBehalf'] as const) {
      const { answers, ...fields } = { ...intake, outcome, source };
      const given = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
      const { code: _, ...kept } = given;
      const read = intakeOf(intakeRow({ ...fields, answers }));
      expect(read).toMatchObject({ ...fields, answers: kept });
    }
  }
});

test('a response is found by its id, one of Nhập hộ by its row too', () => {
  expect(intakeKeys({ responseId: 'r1' })).toEqual([responseKey('r1')]);
  expect(intakeKeys({ responseId: 'book/nh-7/2' })).toEqual([
    'response book/nh-7/2',
    rowKey('book/nh-7'),
  ]);
  expect(rowKey('x')).toBe('row x');
});
