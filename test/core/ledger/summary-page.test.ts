import { expect, test } from 'vitest';
import { type SummaryCells, summaryChanges, summaryNotice } from '#core/ledger/summary-page.ts';

const cells = (number: string): SummaryCells => ({
  ...{
    number,
    person: 'Lan',
    title: 'x',
    applied: '3/2021',
    summary: 'y',
    effect: 'z',
    awards: '',
  },
});
const present = (...ids: readonly string[]) =>
  ids.map((id, i) => ({ row: i + 3, id, mark: '', cells: {} }));
const at = Date.parse('2021-04-12T09:05:00+07:00');

test('rows that stand are written over, further ones follow with ids of their own', () => {
  const changes = summaryChanges(present('1', '7'), ['1', '2', '3', '4'].map(cells));
  expect(changes.map(({ row, id, system }) => [row, id, system.number])).toEqual([
    [3, '1', '1'],
    [4, '7', '2'],
    [undefined, '8', '3'],
    [undefined, '9', '4'],
  ]);
});

test('rows that are no longer needed are emptied, none is deleted', () => {
  const changes = summaryChanges(present('1', '2'), [cells('1')]);
  expect(changes.map(({ row }) => row)).toEqual([3, 4]);
  expect(Object.values(changes[1]?.system ?? {})).toEqual(Array(7).fill(''));
});

test('the first row says how many are chosen, and as of when', () => {
  expect(summaryNotice(0, at)).toBe(
    'Chưa có sáng kiến nào được chọn, tính đến 09:05 ngày 12/4/2021.',
  );
  expect(summaryNotice(5, at)).toMatch(/^05 sáng kiến được chọn, tính đến 09:05 ngày 12\/4\/2021,/);
});
