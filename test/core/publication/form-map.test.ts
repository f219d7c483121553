import { describe, expect, test } from 'vitest';
import type { Unit } from '#core/catalogue/catalogue.ts';
import {
  type FormField,
  type FormMap,
  formMapOf,
  formMapOfRows,
  formMapSchema,
  rowsOfFormMap,
} from '#core/publication/form-map.ts';
import { questionOf } from '#core/submission/questions.ts';
import { nation } from '../submission/given.ts';

const unit = (id: string, name: string): Unit => ({
  ...{ id, kind: 'province', name, short: name, aliases: [], verified: true },
});
const units = [unit('dong-thap', 'LĐLĐ tỉnh Đồng Tháp'), unit('ben-tre', 'LĐLĐ tỉnh Bến Tre')];
const secretPage = 'Bí mật kinh doanh';
const url = 'https://docs.example.org/forms/d/e/1/viewform';
const title = (id: Parameters<typeof questionOf>[0]) => questionOf(id, nation).title;
const field = (name: string, entry: number, page = ''): FormField => ({
  ...{ title: name, page, entry: `entry.${entry}` },
});
const fields = [
  field(title('fullName'), 1),
  field(title('effect'), 2),
  field(title('effect'), 3, secretPage),
  field(title('subUnit'), 14, 'LĐLĐ tỉnh Đồng Tháp'),
  field(title('subUnit'), 5, 'LĐLĐ tỉnh Bến Tre'),
  field(title('subUnit'), 6, 'Trang khác'),
  field('Câu hỏi khác', 7),
];
const map: FormMap = {
  ...{ programme: nation.id, url, entries: { fullName: 'entry.1', effect: 'entry.2' } },
  ...{ secret: { effect: 'entry.3' } },
  subUnits: { 'dong-thap': 'entry.14', 'ben-tre': 'entry.5' },
};

test('the fields of a Form are told by question, by unit, and for a trade secret apart', () => {
  expect(formMapOf(url, fields, nation, units, secretPage)).toEqual(map);
});

describe('the map', () => {
  test('comes back from its rows', () => {
    const rows = rowsOfFormMap(map);
    expect(rows).toEqual([
      ['programme', nation.id],
      ['url', url],
      ['entries', 'fullName', 'entry.1'],
      ['entries', 'effect', 'entry.2'],
      ['secret', 'effect', 'entry.3'],
      ['subUnits', 'dong-thap', 'entry.14'],
      ['subUnits', 'ben-tre', 'entry.5'],
      ['rows', '7'],
    ]);
    expect(formMapOfRows(rows)).toEqual(map);
    expect(formMapOfRows([...rows, ['entries', 'x', 'entry.9'], []])).toEqual(map);
    const bare = { ...map, entries: {}, secret: {}, subUnits: {} };
    expect(formMapOfRows(rowsOfFormMap(bare))).toEqual(bare);
  });

  test('is none where rows are missing, cut or say something else', () => {
    const rows = rowsOfFormMap(map);
    expect(formMapOfRows([])).toBeUndefined();
    expect(formMapOfRows(rows.slice(0, -1))).toBeUndefined();
    expect(formMapOfRows(rows.slice(1))).toBeUndefined();
    expect(formMapOfRows([['rows', '0']])).toBeUndefined();
    expect(formMapOfRows([['rows'], ...rows])).toBeUndefined();
    for (const wrong of [['entries'], ['entries', 'x'], ['secret', 'x', 'y']]) {
      expect(formMapOfRows([...rows.slice(0, -1), wrong, ['rows', '8']])).toBeUndefined();
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['a field that is none', { entries: { fullName: 'entry.' } }],
    ['text before a field', { secret: { effect: 'xentry.1' } }],
    ['text after a field', { subUnits: { a: 'entry.1x' } }],
    ['letters for a number', { entries: { fullName: 'entry.ab' } }],
    ['an address with a question', { url: `${url}?usp=pp_url` }],
    ['an address with a space', { url: `${url} x` }],
    ['an address after other text', { url: `x ${url}` }],
    ['another scheme', { url: 'ftp://docs.example.org' }],
    ['no programme', { programme: '' }],
    ['something more', { more: 1 }],
  ])('refuses %s', (_, change) => {
    expect(formMapSchema.safeParse({ ...map, ...change }).success).toBe(false);
  });

  test('takes an address of this machine', () => {
    expect(formMapSchema.safeParse({ ...map, url: 'http://localhost:1/f' }).success).toBe(true);
  });
});
