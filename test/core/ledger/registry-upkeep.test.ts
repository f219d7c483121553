import { expect, test } from 'vitest';
import { catalogueOf, withinScope } from '#core/catalogue/catalogue.ts';
import {
  closedUnionsOf,
  type Registered,
  register,
  unclear,
  unionsOf,
} from '#core/ledger/registry.ts';
import { mended } from '#core/ledger/registry-upkeep.ts';

const { units, unions } = withinScope(catalogueOf('2021'), { kind: 'unit', unit: 'dong-thap' });
const rows = unions.map(register);
const typed: Registered = {
  ...{ id: '', unit: '', name: '', aliases: '', status: '', officers: '', workbook: '' },
  successors: '',
  shared: '',
  answer: '',
};

test('a Danh bạ in which nothing is missing stays as it is', () => {
  expect(mended(rows, units)).toEqual(rows);
});

test.each([
  ['LĐLĐ phường Mỹ Tho', 'dong-thap', 'dong-thap/phuong-my-tho'],
  ['CĐCS Công ty TNHH May Sông Tiền', 'Đồng Tháp', 'dong-thap/cdcs-cong-ty-tnhh-may-song-tien'],
  // A programme of one unit need not be told which.
  ['Công đoàn “Bệnh viện”', '', 'dong-thap/cong-doan-benh-vien'],
  ['LĐLĐ TP Cao Lãnh', 'tỉnh Đồng Tháp', 'dong-thap/tp-cao-lanh-2'],
])('a row "%s" that the operator added under "%s" gets the id %s', (name, unit, id) => {
  const added = mended([...rows, { ...typed, name, unit }], units).at(-1);
  expect(added).toEqual({ ...typed, name, unit: 'dong-thap', id, status: 'Đang dùng' });
});

test('a row that was copied and renamed is a union of its own, without the other’s workbook', () => {
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const used = { ...first, workbook: 'book' };
  const [kept, copy] = mended([used, { ...used, name: 'CĐCS Điện lực' }], units);
  expect(kept).toEqual(used);
  expect(copy).toMatchObject({ id: 'dong-thap/cdcs-dien-luc', workbook: '' });
});

test('a row whose unit nobody can tell says so, takes no part, and is taken in once it is told', () => {
  const strange = { ...typed, name: 'LĐLĐ huyện Ba Tri', unit: 'Bến Tre' };
  const [marked] = mended([strange], units);
  expect(marked).toEqual({ ...strange, status: unclear });
  expect(unionsOf(marked ? [{ ...marked, id: 'x/y' }] : [])).toEqual([]);
  const told = marked ? mended([{ ...marked, unit: 'dong-thap' }], units) : [];
  expect(told[0]).toMatchObject({ id: 'dong-thap/huyen-ba-tri', status: 'Đang dùng' });
});

test('a unit whose unions are all closed is offered itself, until that is closed too', () => {
  const shut = rows.map((row) => ({ ...row, status: 'đã đóng ' }));
  const offered = mended(shut, units);
  expect(unionsOf(offered).map(({ id, name }) => `${id} ${name}`)).toEqual([
    'dong-thap/truc-tiep LĐLĐ tỉnh Đồng Tháp',
  ]);
  expect(mended(offered, units)).toEqual(offered);
  const ended = offered.map((row) => ({ ...row, status: 'Đã đóng' }));
  expect(unionsOf(mended(ended, units))).toEqual([]);
});

test('a closed union names those that took its place, told by id or by name', () => {
  const closed = rows.map((row) =>
    row.id === 'dong-thap/huyen-cao-lanh'
      ? { ...row, status: 'Đã đóng', successors: 'dong-thap/tp-cao-lanh; Công đoàn xã Mỹ Thọ' }
      : row,
  );
  expect(closedUnionsOf(closed).map(({ successors }) => successors)).toEqual([
    ['LĐLĐ TP Cao Lãnh', 'Công đoàn xã Mỹ Thọ'],
  ]);
});

test('of two rows with one id and name the first counts', () => {
  expect(unionsOf([...rows, ...rows])).toEqual(unionsOf(rows));
});
