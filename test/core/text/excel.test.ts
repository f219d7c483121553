import { expect, test } from 'vitest';
import { excelDay, excelYear, isTicked } from '#core/text/excel.ts';

test.each([
  ['15/03/2021', '2021-03-15'],
  ['15/3/2021 ', '2021-03-15'],
  ['3/15/2021', '2021-03-15'],
  ['3/4/2021', '2021-04-03'],
  ['2021-03-15', '2021-03-15'],
  ['2021-03-15 00:00:00', '2021-03-15'],
  ['2021/03/15', '2021-03-15'],
  ['15/3/2021 7:30', '2021-03-15'],
  ['44270', '2021-03-15'],
  ['44270.5', '2021-03-15'],
  ['15-Mar-21', '2021-03-15'],
  ['15/3/21', '2021-03-15'],
  ['Mar-21', '2021-03'],
  ['Thg3-21', '2021-03'],
  ['Thg 12-2020', '2020-12'],
  ['tháng 3 năm 2021', '2021-03'],
  ['31/2/2021', undefined],
  ['13/13/2021', undefined],
  ['12345678', undefined],
  ['90000', undefined],
  ['Foo-21', undefined],
  ['Thg-21', undefined],
  ['năm ngoái', undefined],
  ['', undefined],
])('a day that Excel shows as %j is %j', (text, day) => {
  expect(excelDay(text)).toBe(day);
});

test.each([
  ['1985', '1985'],
  ['12/05/1985', '1985'],
  ['31179', '1985'],
  ['12-May-85', '1985'],
  ['85', undefined],
])('a year of birth that stands there as %j is %j', (text, year) => {
  expect(excelYear(text)).toBe(year);
});

test('a box counts as ticked however it was ticked, and only then', () => {
  expect(['x', 'X', 'có', 'Có ', 'CÓ', 'TRUE', 'true', '1', '✓', 'v'].every(isTicked)).toBe(true);
  expect(['', 'FALSE', 'Không', '0', '?', 'chưa', '-'].some(isTicked)).toBe(false);
});

test.each([
  ['15/3/2021 7:30:05.123', '2021-03-15'],
  ['3/15/2021 7:30 PM', '2021-03-15'],
  ['15/3/2021 7:30 rồi', undefined],
  ['15/3/2021 7:30 xm', undefined],
  ['2021.03.15', '2021-03-15'],
  ['2021/13/15', undefined],
  ['12021/03/15', undefined],
  ['2021/03/155', undefined],
  ['115/3/21', undefined],
  ['15/3/211', undefined],
  ['15.3.21', '2021-03-15'],
  ['a15-mar-21', undefined],
  ['15-mar-211', undefined],
  ['15 Mar 2021', '2021-03-15'],
  ['Mar 3-21', undefined],
  ['Thg0-21', undefined],
  ['Thg13-21', undefined],
  ['10959', '1930-01-01'],
  ['10958', undefined],
  ['73050', '2099-12-31'],
  ['73051', undefined],
  ['144270', undefined],
  ['44270,25', '2021-03-15'],
  ['44270.5x', undefined],
  ['15/3/29', '2029-03-15'],
  ['15/3/30', '1930-03-15'],
])('the day in %j is %j', (text, day) => {
  expect(excelDay(text)).toBe(day);
});
