import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '#core/ledger/buckets.ts';
import { columnSteps } from '#core/ledger/mending-columns.ts';
import { mendRows, mergedCells, twinsIn } from '#core/ledger/mending-rows.ts';
import type { PageRow } from '#core/ledger/page.ts';
import { unionPages } from '#core/ledger/union-pages.ts';

const columns = ['A', 'B', 'C', 'D', 'E'].map((header) => ({ field: header, header, width: 1 }));
/** The header row after the steps; an inserted column in lower case, an unknown one as it is. */
const repaired = (found: readonly string[]) => {
  const row = [...found];
  for (const step of columnSteps(found, columns)) {
    if (step.kind === 'insert') row.splice(step.at, 0, step.column.header.toLowerCase());
    else row.splice(step.to, 0, ...row.splice(step.from, 1));
  }
  return row.join(' ');
};

describe('columns', () => {
  test('that stand where they belong need no step', () => {
    expect(columnSteps(['A', 'B', 'C', 'D', 'E', 'Ghi chú'], columns)).toEqual([]);
  });

  test.for([
    ['moved', 'B C A D E', 'A B C D E'],
    ['swapped at the ends', 'E B C D A', 'A B C D E'],
    ['deleted', 'A C D E', 'A b C D E'],
    ['deleted at the end', 'A B C D', 'A B C D e'],
    ['added in the middle', 'A B Ghichú C D E', 'A B C D E Ghichú'],
    ['added at the left', 'Ghichú A B C D E', 'A B C D E Ghichú'],
    ['renamed', 'A Bê C D E', 'A Bê C D E'],
    ['renamed at the end', 'A B C D Ê', 'A B C D Ê'],
    ['two renamed side by side', 'A x y D E', 'A x y D E'],
    ['one deleted, another added elsewhere', 'A C D x E', 'A b C D E x'],
    ['copied', 'A B B C D E', 'A B C D E B'],
    ['written otherwise', '  a B c D E', 'a B c D E'],
  ])('%s', ([, found = '', wanted]) => {
    expect(repaired(found.split(' ').filter((text) => text !== ''))).toBe(wanted);
  });

  test('are found again whatever order, loss and company they are in', () => {
    const headers = columns.map(({ header }) => header);
    const found = fc
      .tuple(fc.subarray(headers), fc.subarray(['x', 'y']))
      .chain(([some, own]) =>
        fc.shuffledSubarray([...some, ...own], { minLength: some.length + own.length }),
      );
    fc.assert(
      fc.property(found, (row) => {
        const result = repaired(row).split(' ');
        const kept = row.filter((text) => headers.includes(text));
        // Every known column stands in its place; nothing that was there is gone.
        for (const text of kept) expect(result[headers.indexOf(text)]).toBe(text);
        for (const text of row) expect(result).toContain(text);
        expect(columnSteps([...headers, 'x'], columns)).toEqual([]);
      }),
    );
  });

  test('of one page have headers of their own', () => {
    for (const { columns: own } of Object.values(unionPages)) {
      const headers = own.map(({ header }: { header: string }) => header);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});

const row = (at: number, id: string, marked = id, text = ''): PageRow<'a' | 'b'> => ({
  row: at,
  id,
  mark: `${fingerprint(marked)}.x.y`,
  cells: { a: text, b: '' },
});
const mended = (rows: readonly PageRow<'a' | 'b'>[]) => mendRows(rows, ['1', '2', '3']);

describe('rows', () => {
  test('that are all there leave nothing to do', () => {
    const rows = [row(3, '2'), row(4, '1'), row(5, '3')];
    expect(mended(rows)).toEqual({ rows, ids: [], lost: [], unknown: [] });
  });

  test('that somebody deleted are missed', () => {
    expect(mended([row(3, '1'), row(4, '3')]).lost).toEqual(['2']);
  });

  test.for([
    ['emptied', ''],
    ['of another union', '99'],
    ['of another row', '1'],
  ])('whose id was pasted over are told by their mark: an id %s', ([, id = '']) => {
    const found = mended([row(3, '1'), row(4, id, '2', 'mới'), row(5, '3')]);
    expect(found.ids).toEqual([{ row: 4, id: '2' }]);
    expect(found.lost).toEqual([]);
    expect(found.rows[1]).toMatchObject({ row: 4, id: '2', cells: { a: 'mới' } });
  });

  test('whose id was pasted over by that of a row that is gone are told by their mark', () => {
    const found = mended([row(3, '1'), row(4, '3', '2', 'mới')]);
    expect(found.rows[1]).toMatchObject({ row: 4, id: '2', cells: { a: 'mới' } });
    expect(found.lost).toEqual(['3']);
  });

  test('copied with a pasted id are the row that their mark tells', () => {
    const found = mended([row(3, '1', '3', 'mới'), row(4, '2'), row(5, '1', '3', 'mới')]);
    expect(found.rows.map(({ id }) => id)).toEqual(['3', '2', '3']);
    expect(found.lost).toEqual(['1']);
  });

  test('are told in turn where one pasted id hides another', () => {
    const found = mended([row(3, '2', '3'), row(4, '99', '2'), row(5, '1')]);
    expect(found.rows.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect([found.ids.length, found.lost, found.unknown]).toEqual([2, [], []]);
  });

  test('are known by their ids where only marks were displaced', () => {
    const rows = [row(3, '1', '2'), row(4, '2', '1'), row(5, '3')];
    expect(mended(rows)).toEqual({ rows, ids: [], lost: [], unknown: [] });
  });

  test('without an id and a mark are left alone', () => {
    const found = mended([row(3, '1'), row(4, '2'), row(5, '3'), row(6, '', 'ai đó', 'ghi chú')]);
    expect([found.rows.length, found.ids, found.lost]).toEqual([3, [], []]);
  });

  test('copied keep what was written in either', () => {
    const before = { a: '', b: 'cũ' };
    const twins = [row(3, '1', '1', 'mới'), row(9, '1')].map((each, i) => ({
      ...each,
      cells: { ...each.cells, b: i === 0 ? 'cũ' : 'đổi' },
    }));
    expect(twinsIn([...twins, row(4, '2')])).toEqual([twins]);
    expect(mergedCells(before, twins)).toEqual({ a: 'mới', b: 'đổi' });
  });

  test('copied and emptied in both are empty', () => {
    const twins = [row(3, '1'), row(4, '1')];
    expect(mergedCells({ a: 'cũ', b: '' }, twins)).toEqual({ a: '', b: '' });
    expect(mergedCells({ a: '', b: '' }, twins)).toEqual({ a: '', b: '' });
  });
});
