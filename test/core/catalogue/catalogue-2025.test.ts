import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { checkCatalogue } from '#core/catalogue/check.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { successorOf } from '#core/catalogue/successors.ts';
import { unitLabel } from '#core/catalogue/unit-label.ts';

const before = catalogueOf('2021');
const after = catalogueOf('2025');
const resolver = resolverOf(after.units, after.unions);
const provincesOf = ({ units }: typeof after) => units.filter(({ kind }) => kind === 'province');

function unitOf(text: string): string {
  const answer = resolver.unit(text);
  return answer.kind === 'found' ? answer.unit.id : answer.kind;
}

describe('the catalogue of 2025', () => {
  it('has 34 provinces, and the sectors that were seen at work after June 2025 as confirmed', () => {
    expect(provincesOf(after)).toHaveLength(34);
    const confirmed = after.units.filter(({ kind, verified }) => kind === 'sector' && verified);
    expect(confirmed.map(({ short }) => short)).toEqual([
      'Giáo dục',
      'Y tế',
      'Công Thương',
      'Than – Khoáng sản',
      'Dệt May',
      'Khoa học và Công nghệ',
      'Dầu khí',
      'Xây dựng',
      'Ngân hàng',
    ]);
    const sectors = after.units.filter(({ kind }) => kind === 'sector').map(({ id }) => id);
    for (const ended of ['vien-chuc', 'cong-an-nhan-dan', 'quoc-phong']) {
      expect(sectors).not.toContain(ended);
    }
  });

  it('has nothing wrong with it', () => {
    expect(checkCatalogue(after)).toEqual([]);
  });

  it('offers each unit itself, since no union below it is known', () => {
    expect(after.unions.map(({ unit }) => unit)).toEqual(after.units.map(({ id }) => id));
    expect(after.unions.find(({ id }) => id === 'dong-thap/truc-tiep')?.name).toBe(
      'LĐLĐ tỉnh Đồng Tháp',
    );
  });

  it('keys nothing on official codes, which were given to other units in 2025', () => {
    expect(after.units.filter(({ id }) => /\d/.test(id))).toEqual([]);
  });

  it.each([
    ['Tiền Giang', 'dong-thap'],
    ['tỉnh Tiền Giang', 'dong-thap'],
    ['LĐLĐ tỉnh Bình Dương', 'ho-chi-minh'],
    ['tinh binh duong', 'ho-chi-minh'],
    ['TP Hồ Chí Minh', 'ho-chi-minh'],
    ['Thừa Thiên - Huế', 'hue'],
    ['TT Huế', 'hue'],
    ['Quảng Nam', 'da-nang'],
    ['Đồng Tháp (trước đây: Tiền Giang)', 'dong-thap'],
    ['Công đoàn KH&CN Việt Nam', 'khoa-hoc-cong-nghe'],
    ['Công đoàn Công an nhân dân', 'unknown'],
  ])('finds "%s" as %s', (text, id) => {
    expect(unitOf(text)).toBe(id);
  });

  it('shows the names of before beside the new one', () => {
    const labels = after.units.map(unitLabel);
    expect(labels).toContain('Đồng Tháp (trước đây: Tiền Giang)');
    expect(labels).toContain('TP Hồ Chí Minh (trước đây: Bình Dương, Bà Rịa - Vũng Tàu)');
    expect(labels).toContain('Hà Nội');
    expect(before.units.map(unitLabel)).toEqual(before.units.map(({ short }) => short));
  });
});

describe('the successor of a unit of 2021', () => {
  it('is one of the 34 for each of the 63 provinces, and each of the 34 follows at least one', () => {
    const followed = provincesOf(before).map(({ id }) => successorOf('2021', id)?.id);
    expect(followed).toHaveLength(63);
    expect(new Set(followed)).toEqual(new Set(provincesOf(after).map(({ id }) => id)));
  });

  it('bears the old name among its own', () => {
    for (const province of provincesOf(before)) {
      expect([province.short, unitOf(province.short)]).toEqual([
        province.short,
        successorOf('2021', province.id)?.id,
      ]);
      expect(unitOf(province.name)).toBe(successorOf('2021', province.id)?.id);
    }
  });

  it.each([
    ['tien-giang', 'dong-thap'],
    ['dong-thap', 'dong-thap'],
    ['kien-giang', 'an-giang'],
    ['binh-dinh', 'gia-lai'],
    ['thua-thien-hue', 'hue'],
    ['y-te', 'y-te'],
    ['cong-an-nhan-dan', undefined],
    ['nowhere', undefined],
  ])('%s is %s', (old, now) => {
    expect(successorOf('2021', old)?.id).toBe(now);
  });
});
