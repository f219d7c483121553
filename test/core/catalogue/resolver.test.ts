import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { unaccented } from '#core/text/canonical.ts';
import { spellingsOf } from './spellings.ts';

const catalogue = catalogueOf('2021');
const resolver = resolverOf(catalogue.units, catalogue.unions);

function unitOf(text: string): string {
  const answer = resolver.unit(text);
  return answer.kind === 'found' ? answer.unit.id : answer.kind;
}

function unionOf(unit: string, text: string): string {
  const answer = resolver.union(unit, text);
  if (answer.kind === 'unknown') return answer.kind;
  if (answer.kind === 'found') return answer.union.id;
  if (answer.kind === 'closed') return `closed ${answer.union.id}`;
  return [answer.kind, ...answer.unions.map((union) => union.id)].join(' ');
}

describe('a unit', () => {
  it('is found under every way of typing its name, for all units', () => {
    for (const unit of catalogue.units) {
      const names = [unit.id, ...[unit.name, unit.short, ...unit.aliases].flatMap(spellingsOf)];
      for (const name of names) expect([name, unitOf(name)]).toEqual([name, unit.id]);
    }
  });

  it.each([
    ['Đồng Tháp', 'dong-thap'],
    ['Tỉnh Đồng Tháp', 'dong-thap'],
    ['Liên đoàn lao động Tỉnh Đồng Tháp', 'dong-thap'],
    ['ðồng tháp', 'dong-thap'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Khánh Hoà', 'khanh-hoa'],
    ['BÀ RỊA-VŨNG TÀU', 'ba-ria-vung-tau'],
    ['TP HCM', 'ho-chi-minh'],
    ['Tp.HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['Thành phố Hồ Chí Minh', 'ho-chi-minh'],
    ['TP Sài Gòn', 'ho-chi-minh'],
    ['HN', 'ha-noi'],
    ['Huế', 'thua-thien-hue'],
    ['Ngành Y tế', 'y-te'],
    ['CĐ Y tế VN', 'y-te'],
    ['CĐ NN&PTNT Việt Nam', 'nong-nghiep-ptnt'],
    ['Công đoàn GTVT', 'giao-thong-van-tai'],
    ['Than Khoáng sản', 'than-khoang-san'],
    ['Công đoàn Công an nhân dân Việt Nam', 'cong-an-nhan-dan'],
  ])('"%s" is %s', (text, id) => {
    expect(unitOf(text)).toBe(id);
  });

  it.each(['', ' ', 'Hà', 'Việt Nam', 'Thành phố Đồng Tháp', 'LĐLĐ tỉnh', '__proto__', '1'])(
    '"%s" is unknown',
    (text) => {
      expect(unitOf(text)).toBe('unknown');
    },
  );
});

describe('a union', () => {
  it('is found under every way of typing its name, and never another one, for all unions', () => {
    for (const { id, unit, name } of catalogue.unions) {
      expect(unionOf(unit, id)).toBe(id);
      for (const spelling of spellingsOf(name)) {
        expect([spelling, unionOf(unit, spelling)]).toEqual([spelling, id]);
      }
    }
  });

  it('is found, or told as ambiguous, without its kind word, for all districts', () => {
    for (const { id, unit, name } of catalogue.unions) {
      const bare = name.replace(/^LĐLĐ (TP|huyện|quận|thị xã) /, '');
      if (bare === name || /^\d+$/.test(bare)) continue;
      for (const spelling of [bare, unaccented(bare)]) {
        const answer = unionOf(unit, spelling).replace(/^ambiguous /, '');
        expect([spelling, answer.split(' ')]).toEqual([spelling, expect.arrayContaining([id])]);
      }
    }
  });

  it('is found with its province behind, for all districts', () => {
    for (const unit of catalogue.units) {
      const provinceNames = [`, ${unit.name}`, ` ${unit.short}`, ` - tỉnh ${unit.short}`];
      for (const union of catalogue.unions.filter((row) => row.unit === unit.id)) {
        if (!/\/(tp|huyen|quan|tx)-/.test(union.id)) continue;
        const told = unit.name.startsWith('LĐLĐ tỉnh') ? provinceNames : provinceNames.slice(0, 2);
        for (const behind of told) {
          const text = union.name + behind;
          expect([text, unionOf(unit.id, text)]).toEqual([text, union.id]);
        }
      }
    }
  });

  it.each([
    ['dong-thap', 'Liên đoàn Lao động thành phố Cao Lãnh', 'dong-thap/tp-cao-lanh'],
    ['dong-thap', 'LĐLĐ huyện Cao Lãnh, tỉnh Đồng Tháp', 'dong-thap/huyen-cao-lanh'],
    ['dong-thap', 'tp-cao-lanh', 'dong-thap/tp-cao-lanh'],
    ['dong-thap', 'LĐLĐ thị xã Hồng Ngự', 'dong-thap/tp-hong-ngu'],
    ['dong-thap', 'viên chức', 'dong-thap/vien-chuc'],
    ['dong-thap', 'Công đoàn Viên chức tỉnh Đồng Tháp', 'dong-thap/vien-chuc'],
    ['dong-thap', 'CĐ các KCN tỉnh', 'dong-thap/khu-cong-nghiep'],
    ['dong-thap', 'CĐCS trực thuộc LĐLĐ Tỉnh', 'dong-thap/cdcs-truc-thuoc'],
    ['y-te', 'CĐCS trực thuộc', 'y-te/cdcs-truc-thuoc'],
    ['dong-thap', 'khác', 'dong-thap/khac'],
    ['ho-chi-minh', 'Q1', 'ho-chi-minh/quan-1'],
    ['ho-chi-minh', 'quận 01', 'ho-chi-minh/quan-1'],
    ['ho-chi-minh', 'quan 10', 'ho-chi-minh/quan-10'],
    ['phu-yen', 'thành phố Tuy Hòa', 'phu-yen/tp-tuy-hoa'],
    ['thanh-hoa', 'quan son', 'thanh-hoa/huyen-quan-son'],
    ['dien-bien', 'Điện Biên', 'dien-bien/huyen-dien-bien'],
    ['dak-lak', 'Ea H’Leo', 'dak-lak/huyen-ea-hleo'],
    ['kon-tum', "Ia H' Drai", 'kon-tum/huyen-ia-hdrai'],
    ['ha-noi', 'huyen thanh tri', 'ha-noi/huyen-thanh-tri'],
  ])('of %s called "%s" is %s', (unit, text, id) => {
    expect(unionOf(unit, text)).toBe(id);
  });

  it.each(['Cao Lãnh', 'cao lanh', 'LĐLĐ Cao Lãnh', 'Cao Lãnh, Đồng Tháp'])(
    'called "%s" in Đồng Tháp may be the city or the district',
    (text) => {
      expect(unionOf('dong-thap', text)).toBe(
        'ambiguous dong-thap/tp-cao-lanh dong-thap/huyen-cao-lanh',
      );
    },
  );

  it.each([
    ['an-giang', 'LĐLĐ TP Cao Lãnh', 'elsewhere dong-thap/tp-cao-lanh'],
    ['an-giang', 'tp cao lanh', 'elsewhere dong-thap/tp-cao-lanh'],
    ['an-giang', 'dong-thap/tp-cao-lanh', 'elsewhere dong-thap/tp-cao-lanh'],
    ['dong-thap', 'huyện Châu Thành, An Giang', 'elsewhere an-giang/huyen-chau-thanh'],
    ['dong-thap', 'CĐ Viên chức tỉnh Tiền Giang', 'elsewhere tien-giang/vien-chuc'],
    // Typed with its accents it is Sóc Trăng's, though Hà Nội has a Thanh Trì.
    ['ha-noi', 'Huyện Thạnh Trị', 'elsewhere soc-trang/huyen-thanh-tri'],
  ])('of %s called "%s" is %s', (unit, text, answer) => {
    expect(unionOf(unit, text)).toBe(answer);
  });

  it.each([
    ['an-giang', 'Cao Lãnh'],
    ['dong-thap', 'LĐLĐ tỉnh Đồng Tháp'],
    ['dong-thap', 'CĐCS Công ty may'],
    ['dong-thap', 'Quận Cao Lãnh'],
    ['ho-chi-minh', '1'],
    ['giao-duc', 'Giáo dục'],
    ['dong-thap', ''],
    ['dong-thap', 'constructor'],
    ['nowhere', 'Cao Lãnh'],
  ])('of %s called "%s" is unknown', (unit, text) => {
    expect(unionOf(unit, text)).toBe('unknown');
  });

  it('is not looked for in the nation when the programme has one unit', () => {
    const own = catalogue.unions.filter((union) => union.unit === 'an-giang');
    const small = resolverOf(
      catalogue.units.filter((unit) => unit.id === 'an-giang'),
      own,
    );
    expect(small.union('an-giang', 'LĐLĐ TP Cao Lãnh')).toEqual({ kind: 'unknown' });
  });
});
