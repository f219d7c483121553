import { describe, expect, test } from 'vitest';
import { type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import { quarantinedTracking } from '#core/publication/quarantined-tracking.ts';

const entry = (change: Partial<Quarantined> = {}): Quarantined => ({
  ...unruled,
  responseId: 'r1',
  submittedAt: '2021-03-20T23:15:00+07:00',
  code: '4MR3PHJHBHKQ4ZC2',
  reasons: 'Chưa chọn đơn vị.',
  fullName: 'Planted Name',
  phone: '0912000345',
  unit: '',
  subUnit: '',
  title: 'Planted Title',
  fullText: '',
  problems: 'unit.missing',
  ...change,
});

const tracked = (entries: readonly Quarantined[], codes: readonly string[] = []) =>
  quarantinedTracking(entries, new Set(codes), (code) => `digest of ${code}`);

describe('an entry that waits for the operator', () => {
  test('is found by its code, with nothing personal', () => {
    const [found] = tracked([entry()]);
    expect(found?.hash).toBe('digest of 4MR3PHJHBHKQ4ZC2');
    expect(found).toMatchObject({ step: 'checking', title: null, date: '2021-03-20' });
    expect(JSON.stringify(found)).not.toMatch(/Planted|0912/);
  });

  test('gives way to the initiative that its code leads to', () => {
    expect(tracked([entry()], ['4MR3PHJHBHKQ4ZC2'])).toEqual([]);
  });

  test.each([
    ['Bỏ', 'done', 'refused', []],
    ['Báo lại người gửi', 'done', 'toResend', ['unit']],
    ['Nhận', 'done', 'sameAsOther', []],
    ['Nhận', 'open', 'checking', []],
  ] as const)('after the ruling %s (%s) is told so', (decision, settled, step, correct) => {
    const [found] = tracked([entry({ decision, mark: `${settled} a b` })]);
    expect(found).toMatchObject({ step, correct });
  });
});

test('an entry without a code is found by nobody, one of two with one code is enough', () => {
  expect(tracked([entry({ code: '' })])).toEqual([]);
  expect(tracked([entry(), entry({ responseId: 'r2', submittedAt: '' })])).toHaveLength(1);
  expect(tracked([entry(), entry({ code: '043GE1R70W3GE1RG' })])).toHaveLength(2);
});

test('its sender is told of what kept it, not of what a union would repair', () => {
  const problems = 'phone.invalid oversize nonsense unit.missing';
  const [found] = tracked([entry({ problems, decision: 'Báo lại người gửi', mark: 'done a b' })]);
  expect(found).toEqual({
    hash: 'digest of 4MR3PHJHBHKQ4ZC2',
    ...{ step: 'toResend', title: null, date: '2021-03-20', due: null },
    correct: ['unit', 'oversize'],
  });
});
