import { expect, test } from 'vitest';
import { type PageRow, pageOf } from '#core/ledger/page.ts';
import { furtherRows, isBlank, spareRows } from '#core/ledger/spare-rows.ts';

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
