import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAfter,
  dayBefore,
  dayOf,
  endOfDay,
  isoOf,
  msOf,
  parseDay,
  parseMoment,
  shortDate,
  startOfDay,
  weekdayOf,
} from '#core/text/dates.ts';

test('a day begins at midnight in Vietnam', () => {
  const midnight = Date.UTC(2021, 3, 9, 17); // 00:00 on 10 April, UTC+7
  expect(dayOf(midnight - 1)).toBe('2021-04-09');
  expect(dayOf(midnight)).toBe('2021-04-10');
  expect(startOfDay('2021-04-10')).toBe(midnight);
  expect(endOfDay('2021-04-09')).toBe(midnight);
});

test('what is no time is no day', () => {
  expect(dayOf(Number.NaN)).toBe('');
  expect(dayOf(1e300)).toBe('');
});

test('an instant is written with the offset of Vietnam and read back', () => {
  expect(isoOf(Date.UTC(2021, 2, 20, 1, 15))).toBe('2021-03-20T08:15:00+07:00');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (a, b) => {
      expect(msOf(isoOf(a))).toBe(a);
      expect(isoOf(a) < isoOf(b)).toBe(a < b);
    }),
  );
});

test.each([
  ['2021-04-09', '09/4/2021'],
  ['2021-02-01', '01/02/2021'],
  ['2021-12-31', '31/12/2021'],
  ['2021-03', '3/2021'],
  ['2021-01', '01/2021'],
  ['từ đầu năm', 'từ đầu năm'],
])('%s is written as %s', (day, written) => {
  expect(shortDate(day)).toBe(written);
});

test.each([
  ...[
    '15/3/2021',
    '15-3-2021',
    '15.03.2021',
    '15 / 03 / 2021',
    '2021-03-15',
    '１５/３/２０２１',
  ].map(day15),
  ...['ngày 15 tháng 3 năm 2021', 'Ngày 15/3/2021', '15 tháng 3/2021', 'Từ ngày 15-03-2021'].map(
    day15,
  ),
  ...['NGÀY 15 THÁNG 03 NĂM 2021', 'ngày 15 tháng 3 năm 2021'.normalize('NFD')].map(day15),
  ...['3/2021', '03-2021', 'tháng 3/2021', 'tháng 3 năm 2021', '2021-03', ' Tháng 03 - 2021 '].map(
    march,
  ),
  ['29/2/2020', '2020-02-29'],
])('"%s" is read as %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

function day15(typed: string): [string, string] {
  return [typed, '2021-03-15'];
}

function march(typed: string): [string, string] {
  return [typed, '2021-03'];
}

test.each([
  '31/2/2021',
  '29/2/2021',
  '32/1/2021',
  '0/3/2021',
  '15/13/2021',
  '13/2021',
  '2021',
  'năm 2021',
  '15/3/21',
  '15/3',
  'quý I năm 2021',
  '3/2021 đến 5/2021',
  '=TODAY()',
  '',
])('"%s" is no date', (typed) => {
  expect(parseDay(typed)).toBeUndefined();
});

test.each([
  ['8:00 5/5/2021', '2021-05-05T08:00'],
  ['5/5/2021 lúc 8 giờ', '2021-05-05T08:00'],
  ['từ 14h30, ngày 5/5/2021', '2021-05-05T14:30'],
  ['5/5/2021', '2021-05-05'],
  ['25:00 5/5/2021', undefined],
  ['8:00', undefined],
  ['8:00 31/4/2021', undefined],
])('%j is the moment %j', (typed, moment) => {
  expect(parseMoment(typed)).toBe(moment);
});

test('days are counted on and back over the ends of months and years', () => {
  expect(dayBefore('2021-03-01')).toBe('2021-02-28');
  expect(dayBefore('2021-01-01')).toBe('2020-12-31');
  expect(dayAfter('2021-02-27', 2)).toBe('2021-03-01');
  expect(dayAfter('2020-12-31', 1)).toBe('2021-01-01');
  expect(dayAfter('2021-03-31', -31)).toBe('2021-02-28');
  // A Sunday, and the Saturday before it.
  expect([weekdayOf('2021-04-11'), weekdayOf('2021-04-10')]).toEqual([0, 6]);
});

test.each([
  ['24:00 5/5/2021', undefined],
  ['23:59 5/5/2021', '2021-05-05T23:59'],
  ['8:60 5/5/2021', undefined],
  ['5/5/2021 8:05', '2021-05-05T08:05'],
  ['  vào  5/5/2021,   lúc 8h  ', '2021-05-05T08:00'],
  ['ngày 5  tháng 5 năm 2021, 8 giờ', '2021-05-05T08:00'],
])('%j is the moment %j', (typed, moment) => {
  expect(parseMoment(typed)).toBe(moment);
});

test.each(['x2021-04-09', '2021-04-09x', '2021-04-09T08:00', '20210409'])(
  'what only holds a day is written as it is: %s',
  (text) => {
    expect(shortDate(text)).toBe(text);
  },
);
