import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { checkCatalogue } from '#core/catalogue/check.ts';

const catalogue = catalogueOf('2021');

/** The catalogue with one union changed. */
function withUnion(id: string, change: Partial<Catalogue['unions'][number]>): Catalogue {
  const unions = catalogue.unions.map((union) =>
    union.id === id ? { ...union, ...change } : union,
  );
  return { ...catalogue, unions };
}

describe('checkCatalogue', () => {
  it('finds nothing wrong with the catalogue that ships', () => {
    expect(checkCatalogue(catalogue)).toEqual([]);
  });

  it('tells a missing province', () => {
    const units = catalogue.units.filter((unit) => unit.id !== 'an-giang');
    const mistakes = checkCatalogue({ ...catalogue, units });
    expect(mistakes).toContain('Danh mục 2021 có 62 tỉnh, thành phố; phải có 63.');
    expect(mistakes).toContain(
      'Công đoàn an-giang/huyen-an-phu không thuộc đơn vị nào trong danh mục.',
    );
  });

  it('tells a repeated id', () => {
    const mistakes = checkCatalogue(
      withUnion('dong-thap/tp-sa-dec', { id: 'dong-thap/tp-cao-lanh' }),
    );
    expect(mistakes).toContain('Mã công đoàn dong-thap/tp-cao-lanh bị lặp.');
  });

  it('tells two unions of one unit under one spelling', () => {
    const mistakes = checkCatalogue(
      withUnion('dong-thap/tp-sa-dec', { name: 'Liên đoàn Lao động thành phố Cao Lãnh' }),
    );
    expect(mistakes).toContain(
      'Tên "LĐLĐ TP Cao Lãnh" của dong-thap/tp-cao-lanh trùng cách viết với một công đoàn khác.',
    );
  });

  it('tells a text that is not NFC', () => {
    const name = 'LĐLĐ TP Sa Đéc'.normalize('NFD');
    expect(checkCatalogue(withUnion('dong-thap/tp-sa-dec', { name }))).toEqual([
      `Tên "${name}" trống, thừa khoảng trắng hoặc có dấu gõ rời; hãy gõ lại.`,
    ]);
  });

  it('tells a unit that lost its last choice', () => {
    const unions = catalogue.unions.filter((union) => union.id !== 'dong-thap/khac');
    expect(checkCatalogue({ ...catalogue, unions })).toEqual([
      'Đơn vị dong-thap thiếu lựa chọn dong-thap/khac.',
    ]);
  });
});

describe('a name or an id that was mistyped', () => {
  const union = 'dong-thap/tp-sa-dec';
  const renamed = (change: Parameters<typeof withUnion>[1]) =>
    checkCatalogue(withUnion(union, change));

  it.each(['', ' LĐLĐ TP Sa Đéc', 'LĐLĐ  TP Sa Đéc'])('is told: %j', (name) => {
    expect(renamed({ name })).toContain(
      `Tên "${name}" trống, thừa khoảng trắng hoặc có dấu gõ rời; hãy gõ lại.`,
    );
    expect(renamed({ aliases: [name] })).toContain(
      `Tên "${name}" trống, thừa khoảng trắng hoặc có dấu gõ rời; hãy gõ lại.`,
    );
  });

  it.each(['dong-thap/TP', 'dong-thap/a/b', 'dong-thap/đ', 'dong-thap/'])('is told: %s', (id) => {
    expect(renamed({ id })).toContain(
      `Mã "${id}" chỉ được có chữ thường không dấu, chữ số và gạch nối.`,
    );
  });

  it('is told where the union stands under another unit’s id', () => {
    expect(renamed({ id: 'an-giang/tp-sa-dec' })).toContain(
      'Công đoàn an-giang/tp-sa-dec không thuộc đơn vị nào trong danh mục.',
    );
  });

  it('is told where two units are spelt alike', () => {
    const units = catalogue.units.map((unit) =>
      unit.id === 'an-giang' ? { ...unit, aliases: ['Đồng Tháp'] } : unit,
    );
    const mistakes = checkCatalogue({ ...catalogue, units });
    expect(mistakes).toContain('Tên "Đồng Tháp" của an-giang trùng cách viết với một đơn vị khác.');
  });
});
