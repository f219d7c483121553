import { describe, expect, test } from 'vitest';
import { count, moment, months, percent, percentWords, sizeWords } from '../../site/src/words.ts';

describe('figures and dates on the site', () => {
  test('counts are grouped with points', () => {
    expect(count(241_802)).toBe('241.802');
  });

  test('shares keep two figures, and 0 of 0 is 0', () => {
    expect(percentWords(percent(27, 75_000))).toBe('0,04%');
    expect(percentWords(percent(753, 900))).toBe('84%');
    expect(percentWords(percent(5, 60))).toBe('8,3%');
    expect(percentWords(percent(0, 0))).toBe('0%');
  });

  test('a moment is told as people say it', () => {
    expect(moment('2021-04-09T14:05:00+07:00')).toBe('14 giờ 05 ngày 09/4/2021');
  });

  test('a period within a year is told in months, a longer one in days', () => {
    expect(months({ from: '2021-02-01', to: '2021-05-31' })).toBe(
      'từ tháng 2 đến tháng 5 năm 2021',
    );
    expect(months({ from: '2021-09-01', to: '2023-09-01' })).toBe('từ 01/9/2021 đến 01/9/2023');
  });

  test('a file is told in thousands or millions of bytes', () => {
    expect([300, 12_300, 22_162_880].map(sizeWords)).toEqual(['1 kB', '13 kB', '22,2 MB']);
  });
});
