import { describe, expect, test } from 'vitest';
import { catalogueOf, withinScope } from '#core/catalogue/catalogue.ts';
import {
  ADDRESS_LIMIT,
  composerPath,
  shortPath,
  spoken,
} from '../../../site/src/poster/addresses.ts';
import { posterUnits } from '../../../site/src/poster/poster-unions.ts';
import { unionFinder, unionIndex } from '../../../site/src/poster/union-index.ts';

const catalogue = catalogueOf('2021');
const units = posterUnits(catalogue);
const unions = units.flatMap((unit) => unit.unions);

describe('posters', () => {
  test('are there for every union of the catalogue', () => {
    expect(unions.map(({ id }) => id).sort()).toEqual(catalogue.unions.map(({ id }) => id).sort());
    expect(unions.filter(({ name, code }) => name === '' || code === '')).toEqual([]);
  });

  test('carry an address of at most 60 characters', () => {
    for (const { code, id } of unions) {
      const address = `https://sangkien.example.org${shortPath(code)}`;
      expect(address.length, id).toBeLessThanOrEqual(ADDRESS_LIMIT);
      expect(address).toMatch(/^https:\/\/[a-z.]+\/c\/[a-z2-9]{6}\/$/);
    }
  });

  test('of one province are its own only', () => {
    const [unit, ...others] = posterUnits(
      withinScope(catalogue, { kind: 'unit', unit: 'dong-thap' }),
    );
    expect(others).toEqual([]);
    expect(unit?.unions).toHaveLength(18);
  });

  test('name the choice “Khác” after its unit', () => {
    expect(unions.find(({ id }) => id === 'dong-thap/khac')?.name).toBe(
      'Công đoàn khác thuộc LĐLĐ tỉnh Đồng Tháp',
    );
  });
});

test('addresses are written as they are read', () => {
  expect(composerPath('dong-thap/tp-cao-lanh')).toBe('/gui-sang-kien/?cd=dong-thap/tp-cao-lanh');
  expect(composerPath('a&b/"c')).toBe('/gui-sang-kien/?cd=a%26b/%22c');
  expect(spoken('https://sangkien.example.org/c/')).toBe('sangkien.example.org/c');
});

describe('the search', () => {
  const find = unionFinder(unionIndex(units));
  const found = (typed: string) => find(typed).map(({ id }) => id);

  test.each([
    ['tp cao lanh', 'dong-thap/tp-cao-lanh'],
    ['LĐLĐ huyện Cao Lãnh', 'dong-thap/huyen-cao-lanh'],
    ['y te dong thap', 'dong-thap/y-te'],
    ['3D6-8JE', 'dong-thap/tp-cao-lanh'],
    ['3d68je', 'dong-thap/tp-cao-lanh'],
    ['thanh pho sa dec', 'dong-thap/tp-sa-dec'],
    ['tx sa pa', 'lao-cai/tx-sa-pa'],
    ['Thuỷ Nguyên', 'hai-phong/huyen-thuy-nguyen'],
  ])('“%s” leads to %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  test('finds every union by its name and its unit', () => {
    for (const unit of units) {
      for (const union of unit.unions) {
        expect(found(`${union.name} ${unit.name}`), union.id).toContain(union.id);
      }
    }
  });

  test('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('không có nơi này')).toEqual([]);
  });
});
