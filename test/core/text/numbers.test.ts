import { expect, test } from 'vitest';
import { countInWords, twoDigits } from '#core/text/numbers.ts';

test.each([
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [25, 'hai mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [191, 'một trăm chín mươi mốt'],
  [1_000, 'một nghìn'],
  [1_005, 'một nghìn không trăm linh năm'],
  [1_050, 'một nghìn không trăm năm mươi'],
  [75_000, 'bảy mươi lăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [120_500_000, 'một trăm hai mươi triệu năm trăm nghìn'],
  [1_000_000_000, 'một tỷ'],
  [2_000_030_000, 'hai tỷ không trăm ba mươi nghìn'],
  [33_000_000_000_000, 'ba mươi ba nghìn tỷ'],
  [1_200_000_000_001, 'một nghìn hai trăm tỷ không trăm linh một'],
])('%i is read as "%s"', (n, words) => {
  expect(countInWords(n)).toBe(words);
});

test.each([-1, 1.5, Number.NaN, 2 ** 53])('%d is no count', (n) => {
  expect(() => countInWords(n)).toThrow(RangeError);
});

test('numbers below ten get a leading 0', () => {
  expect([0, 5, 10, 120].map(twoDigits)).toEqual(['00', '05', '10', '120']);
});
