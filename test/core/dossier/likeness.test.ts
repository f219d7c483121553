import { expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { likenessHint } from '#core/dossier/likeness.ts';
import { sentence } from '#core/problem.ts';
import { sentAt, someCells, someDossier, someFacts } from '../../builders.ts';

const other = (change: Partial<Dossier> = {}, facts = {}) =>
  someDossier({
    id: 'r2',
    contentId: 'r2',
    contentAt: sentAt + 1,
    facts: someFacts({ fullName: 'Trần Văn Bình', phone: '0913000456', ...facts }),
    ...change,
  });
const hint = (...others: readonly Dossier[]) =>
  likenessHint(someDossier(), [someDossier(), ...others]).map((problem) => ({
    code: problem.code,
    what: problem.data?.what,
    name: problem.data?.name,
  }));

test('two people with the same text may be co-authors, whatever the letters’ dress', () => {
  const loud = { title: 'GIÁ TREO RẬP GIẤY THEO MÃ HÀNG' };
  const named = { code: 'alike.other', name: 'Trần Văn Bình' };
  expect(hint(other({}, loud))).toEqual([{ ...named, what: 'tên và mô tả' }]);
  expect(hint(other({}, { title: 'Cách treo rập mới' }))).toEqual([{ ...named, what: 'mô tả' }]);
  expect(hint(other({}, { description: 'Khác' }))).toEqual([{ ...named, what: 'tên' }]);
  expect(hint(other({}, { title: 'Khác', description: 'Khác' }))).toEqual([]);
});

test('one person with the same text may have sent it twice', () => {
  const again = someDossier({ id: 'r2', facts: someFacts({ effect: 'Khác' }) });
  expect(hint(again)).toMatchObject([{ code: 'alike.again' }]);
});

test('of another union nothing personal is said, and a title alone says nothing', () => {
  const far = { union: 'dong-thap/tp-sa-dec' };
  expect(hint(other(far))).toEqual([{ code: 'alike.elsewhere', what: 'mô tả', name: undefined }]);
  expect(
    likenessHint(someDossier(), [other(far)])
      .map(sentence)
      .join(),
  ).not.toMatch(/Bình|0913/);
  expect(hint(other(far, { description: 'Khác' }))).toEqual([]);
});

test('the own union’s earliest is named, whatever the order in which they came', () => {
  const near = other({ id: 'r4', contentAt: sentAt + 9 }, { fullName: 'Lê Thị Cúc' });
  const later = other({ id: 'r3', contentAt: sentAt + 10 }, { fullName: 'Phạm Văn Dũng' });
  const far = other({ union: 'dong-thap/tp-sa-dec' });
  const expected = [{ code: 'alike.other', what: 'tên và mô tả', name: 'Lê Thị Cúc' }];
  expect(hint(near, later, far)).toEqual(expected);
  expect(hint(far, later, near)).toEqual(expected);
});

test('short texts are alike by chance, a withdrawn one and a trade secret count no more', () => {
  const short = someDossier({ facts: someFacts({ title: 'Cải tiến', description: 'Nhanh hơn' }) });
  expect(likenessHint(short, [other({}, { title: 'Cải tiến', description: 'Nhanh hơn' })])).toEqual(
    [],
  );
  expect(hint(other({ cells: someCells({ withdrawn: 'Có' }) }))).toEqual([]);
  expect(hint(other({}, { title: 'Khác', tradeSecret: true }))).toEqual([]);
});

test('of two of one instant the smaller id is named', () => {
  const names = ['r4', 'r3'].map((id) =>
    other({ id, contentAt: sentAt }, { fullName: `Lê ${id}` }),
  );
  expect(hint(...names)).toMatchObject([{ name: 'Lê r3' }]);
  expect(hint(...names.reverse())).toMatchObject([{ name: 'Lê r3' }]);
});

test('texts count from fifteen letters of a title and forty of a description on', () => {
  const alike = (title: number, description: number) => {
    const facts = { title: 'a'.repeat(title), description: 'b'.repeat(description) };
    const own = someDossier({ facts: someFacts(facts) });
    return likenessHint(own, [other({}, facts)]).map((problem) => problem.data?.what);
  };
  expect([alike(14, 39), alike(15, 39), alike(14, 40)]).toEqual([[], ['tên'], ['mô tả']]);
});
