import { describe, expect, test } from 'vitest';
import { byLevel, type UnitList, unitListsOf } from '../../site/src/search/unit-list.ts';
import { narrowed, unitSearch } from '../../site/src/search/unit-search.ts';
import { listsThatMayKnow, wordTableOf } from '../../site/src/search/word-table.ts';

const list: UnitList = {
  unions: [
    ['tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'],
    ['huyen-thap-muoi', 'LĐLĐ huyện Tháp Mười'],
  ],
  rows: [
    ['Giá đỡ khuôn đúc', 'Đặng Thị Yến', 0, 'enterprise', 1],
    ['Lắp cảm biến tự ngắt máy bơm', 'Võ Văn Khoẻ', 1, 'public', 0],
    ['Máy ép bờm ngựa', '', 1, 'enterprise', 0],
    ['Đồ gá khoan lỗ', '', 1, '', 2, 'Giảm phế phẩm'],
  ],
};
const nobody = { text: '', group: '', level: '' };
const titlesFor = (wish: Partial<typeof nobody>) =>
  unitSearch(list)({ ...nobody, ...wish }).map(([title]) => title);

describe('a search over a unit', () => {
  test.each([
    ['do ga', ['Đồ gá khoan lỗ']],
    ['ĐỒ GÁ', ['Đồ gá khoan lỗ']],
    ['dang yen', ['Giá đỡ khuôn đúc']],
    ['khỏe', ['Lắp cảm biến tự ngắt máy bơm']],
    ['thap muoi do ga', ['Đồ gá khoan lỗ']],
    ['kho', ['Đồ gá khoan lỗ', 'Lắp cảm biến tự ngắt máy bơm']],
    ['gá khoan lỗ khác', []],
    ['?!', list.rows.map(([title]) => title)],
  ])('for “%s”', (text, titles) => {
    expect(titlesFor({ text })).toEqual(titles);
  });

  test('shows first what says it with the marks that were typed', () => {
    expect(titlesFor({ text: 'bờm' })).toEqual(['Máy ép bờm ngựa', 'Lắp cảm biến tự ngắt máy bơm']);
    expect(titlesFor({ text: 'máy bơm' })[0]).toBe('Lắp cảm biến tự ngắt máy bơm');
  });

  test('keeps to a group and to the level reached, with or without a text', () => {
    expect(titlesFor({ group: 'enterprise' })).toEqual(['Giá đỡ khuôn đúc', 'Máy ép bờm ngựa']);
    expect(titlesFor({ level: 'confederation' })).toEqual(['Đồ gá khoan lỗ']);
    expect(titlesFor({ text: 'may', group: 'enterprise' })).toEqual(['Máy ép bờm ngựa']);
  });

  test('finds the same in a list that was narrowed to its text first', () => {
    for (const text of ['do ga', 'kho', 'thap muoi', 'may bom', 'khong co']) {
      const wish = { ...nobody, text };
      const titles = unitSearch(narrowed(list, text))(wish).map(([title]) => title);
      expect([text, titles.toSorted()]).toEqual([text, titlesFor({ text }).toSorted()]);
    }
  });
});

describe('the table of words', () => {
  const fileOf = (id: string, rows: UnitList['rows']) => ({
    unit: { id, name: id },
    name: id,
    list: { ...list, rows },
  });
  const files = [
    ...Array.from({ length: 6 }, (_, at) => fileOf(`unit-${at}`, [])),
    fileOf('has-both', list.rows),
    fileOf('has-one', list.rows.slice(0, 1)),
  ];
  const table = wordTableOf(files);
  const known = (text: string) => listsThatMayKnow(text, table).map(([unit]) => unit);

  test('leads to the lists that may hold every word, by its beginning, without accents', () => {
    expect(known('Giá')).toEqual(['has-both', 'has-one']);
    expect(known('gia khoan')).toEqual(['has-both']);
    expect(known('khu')).toEqual(['has-both', 'has-one']);
    expect(known('khong')).toEqual([]);
  });

  test('leads to every list where there is no word', () => {
    expect(known('')).toHaveLength(8);
  });
});

test('a large unit’s list comes in files of 3,000 rows, the highest level first', () => {
  const initiatives = Array.from({ length: 7001 }, (_, at) => ({
    id: at.toString(16).padStart(12, '0'),
    title: `Sáng kiến ${at}`,
    author: null,
    unit: 'a',
    union: 'a/b',
    group: null,
    level: at === 7000 ? ('confederation' as const) : ('union' as const),
    effect: null,
  })).sort(byLevel);
  const lists = unitListsOf([], initiatives);
  expect(lists.map(({ rows }) => rows.length)).toEqual([3000, 3000, 1001]);
  expect(lists[0]?.rows[0]).toEqual(['Sáng kiến 7000', '', 0, '', 2]);
});
