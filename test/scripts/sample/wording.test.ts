import { expect, test } from 'vitest';
import { randomOf } from '../../../scripts/sample/random.ts';
import { capitalised, filled } from '../../../scripts/sample/wording.ts';

test('a slot becomes a number of its range or one of its words', () => {
  const random = randomOf(1);
  for (let turn = 0; turn < 50; turn += 1) {
    expect(filled('{3-5} {lớp|trường}', random)).toMatch(/^[345] (lớp|trường)$/);
  }
});

test('a named slot is the same in every text about the same thing', () => {
  const memory = new Map<string, string>();
  const title = filled('Cữ gá may {x=túi hộp|nẹp áo}', randomOf(2), memory);
  expect(`Cữ gá may ${filled('{x}', randomOf(3), memory)}`).toBe(title);
});

test('a sentence begins with a capital, also with marks', () => {
  expect(capitalised('đường may lệch')).toBe('Đường may lệch');
});
