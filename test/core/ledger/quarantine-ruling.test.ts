import { expect, test } from 'vitest';
import { noRuling } from '#core/ledger/quarantine.ts';
import { isRuledAnew, rulingMark } from '#core/ledger/quarantine-ruling.ts';

test('a corrected place without a decision waits in silence, sweep after sweep', () => {
  expect(isRuledAnew({ ...noRuling, rightSubUnit: 'LĐLĐ TP Cao Lãnh' }, '')).toBe(false);
  expect(isRuledAnew({ ...noRuling, decision: 'Để xem' }, '')).toBe(true);
});

test('a decision that was taken back is answered once more', () => {
  const before = { ...noRuling, decision: 'Bỏ' };
  const mark = rulingMark({ ...before, responseId: 'r1' }, 'done');
  expect(isRuledAnew(before, mark)).toBe(false);
  expect(isRuledAnew(noRuling, mark)).toBe(true);
});
