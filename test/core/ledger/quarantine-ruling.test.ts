import { describe, expect, test } from 'vitest';
import type { Intake } from '#core/ledger/intake.ts';
import { noRuling, type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import {
  isRowRuledAnew,
  isRuledAnew,
  isWaiting,
  ruledAnswers,
  rulingMark,
  rulingOf,
  unsettled,
} from '#core/ledger/quarantine-ruling.ts';

const entry: Quarantined = {
  ...unruled,
  ...{ responseId: 'r1', submittedAt: '', code: 'CODE', reasons: '', phone: '', problems: '' },
  ...{ fullName: '', unit: '', subUnit: '', title: '', fullText: '' },
};

test.each([
  ['', 'none'],
  ['  ', 'none'],
  ['nhận ', 'accept'],
  ['BÁO LẠI người gửi', 'tell'],
  ['Bỏ', 'drop'],
  ['Để xem', 'unknown'],
])('%j rules: %s', (decision, ruling) => {
  expect(rulingOf({ ...noRuling, decision })).toBe(ruling);
});

test('a corrected place without a decision waits in silence, sweep after sweep', () => {
  expect(isRuledAnew({ ...noRuling, rightSubUnit: 'LĐLĐ TP Cao Lãnh' }, '')).toBe(false);
  expect(isRuledAnew({ ...noRuling, decision: 'Để xem' }, '')).toBe(true);
});

test('a decision that was taken back is answered once more', () => {
  const before = { ...noRuling, decision: 'Bỏ' };
  const mark = rulingMark({ ...before, responseId: 'r1' }, 'done');
  expect(isRuledAnew(before, mark)).toBe(false);
  expect(isRuledAnew({ ...before, decision: ' Bỏ ' }, mark)).toBe(false);
  expect(isRuledAnew(noRuling, mark)).toBe(true);
});

test('a mark that belongs to another response is none', () => {
  const decided = { ...entry, decision: 'Bỏ' };
  const mark = rulingMark(decided, 'done');
  expect(isRowRuledAnew({ ...decided, mark })).toBe(false);
  expect(isRowRuledAnew({ ...decided, responseId: 'r2', mark })).toBe(true);
  expect(isRowRuledAnew({ ...decided, decision: 'Nhận', mark })).toBe(true);
  expect(isRowRuledAnew(entry)).toBe(false);
  expect(isRowRuledAnew(decided)).toBe(true);
});

test('somebody has to look at it until it is settled', () => {
  expect(isWaiting({ mark: '' })).toBe(true);
  expect(isWaiting({ mark: rulingMark(entry, 'open') })).toBe(true);
  expect(isWaiting({ mark: rulingMark(entry, 'done') })).toBe(false);
});

test('the operator’s place goes before the sender’s, and the code stays the entry’s own', () => {
  const answers = { fullName: 'Lan', unit: 'Đồng Thap', subUnit: 'Cao Lãnh', code: 'đã sửa' };
  const intake = { answers } as unknown as Intake;
  expect(ruledAnswers(intake, entry)).toEqual({ ...answers, code: 'CODE' });
  expect(ruledAnswers(intake, { ...entry, rightUnit: ' ', rightSubUnit: ' ' })).toEqual({
    ...answers,
    code: 'CODE',
  });
  const right = { ...entry, rightUnit: 'Đồng Tháp', rightSubUnit: 'LĐLĐ TP Cao Lãnh' };
  expect(ruledAnswers(intake, right)).toEqual({
    ...{ fullName: 'Lan', unit: 'Đồng Tháp', subUnit: 'LĐLĐ TP Cao Lãnh', code: 'CODE' },
  });
});

describe('“Nhận”', () => {
  const left = (
    code: 'window.early' | 'window.late' | 'oversize' | 'unit.missing',
    problems = '',
  ) => unsettled([{ code }], { ...entry, problems }).length;

  test('settles the entry’s own time and length, as far as the operator was told of them', () => {
    for (const code of ['window.early', 'window.late', 'oversize'] as const) {
      expect(left(code, `unit.missing ${code}`)).toBe(0);
      expect(left(code, 'unit.missing')).toBe(1);
    }
  });

  test('never settles a place that nobody knows', () => {
    expect(left('unit.missing', 'unit.missing')).toBe(1);
  });

  test('takes a missing consent for given only with a paper', () => {
    const problem = { code: 'consent.missing' } as const;
    const told = { ...entry, problems: 'consent.missing' };
    expect(unsettled([problem], { ...told, consentPaper: ' ' })).toEqual([problem]);
    expect(unsettled([problem], { ...told, consentPaper: '5/4, tủ 2' })).toEqual([]);
  });
});
