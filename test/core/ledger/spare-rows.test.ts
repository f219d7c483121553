import { expect, test } from 'vitest';
import { type PageRow, pageOf } from '#core/ledger/page.ts';
import { adopted, furtherRows, isBlank, saysNothing, spareRows } from '#core/ledger/spare-rows.ts';

const page = pageOf({
  title: 'Ghi ở đây',
  sheetId: 1,
  intro: '',
  leading: [],
  officer: [{ field: 'name', header: 'Tên', width: 100 }],
  trailing: [],
  frozenColumns: 0,
  firstRows: spareRows('x', 8),
});

const rows = (written: number): readonly PageRow<'name'>[] =>
  page.firstRows.map(({ id }, i) => ({
    row: i + 3,
    id,
    mark: '',
    cells: { name: i < written ? 'Lan' : '' },
  }));

test('rows wait with ids of their own', () => {
  expect(page.firstRows.map(({ id }) => id).slice(0, 2)).toEqual(['x-1', 'x-2']);
  expect(rows(1).map(isBlank).slice(0, 2)).toEqual([false, true]);
});

test('more rows come before the last are written, numbered on', () => {
  expect(furtherRows(page, rows(6))).toEqual([]);
  const further = furtherRows(page, rows(7)).map(({ id }) => id);
  expect(further).toHaveLength(8);
  expect(further[0]).toBe('x-9');
  expect(further[7]).toBe('x-16');
});

test('a row that somebody inserted or pasted below gets an id that nobody had', () => {
  const stranger = { row: 40, id: '', mark: '', cells: { name: 'Lan' } };
  const known = ['x-1', 'x-8', 'x-11'];
  expect(adopted(page, [stranger, { ...stranger, row: 41 }], known)).toEqual([
    { ...stranger, id: 'x-12' },
    { ...stranger, row: 41, id: 'x-13' },
  ]);
});

test('where the program begins the rows, a stranger stays one', () => {
  const closed = { ...page, firstRows: [{ id: 'total-1', system: { name: 'Tổng' } }] };
  const stranger = { row: 40, id: '', mark: '', cells: { name: 'Lan' } };
  expect(adopted(closed, [stranger], [])).toEqual([]);
  expect(adopted({ ...page, firstRows: [] }, [stranger], [])).toEqual([]);
});

test('a tick that was taken away again says nothing', () => {
  const ticked = pageOf({
    ...page,
    leading: [],
    officer: [{ field: 'zero', header: 'Không có', width: 100, tick: true }],
    trailing: [],
  });
  const row = (zero: string) => ({ row: 3, id: 'x-1', mark: '', cells: { zero } });
  expect(['', 'FALSE', 'TRUE', 'x'].map((zero) => saysNothing(ticked, row(zero)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
