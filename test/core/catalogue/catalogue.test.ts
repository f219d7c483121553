import { describe, expect, it } from 'vitest';
import { catalogueOf, withinScope } from '#core/catalogue/catalogue.ts';

const catalogue = catalogueOf('2021');
const union = (id: string) => catalogue.unions.find((row) => row.id === id);

describe('the catalogue of 2021', () => {
  it('has 63 provinces, 14 confirmed sectors and 5 unconfirmed ones', () => {
    const sectors = catalogue.units.filter((unit) => unit.kind === 'sector');
    expect(catalogue.units.length - sectors.length).toBe(63);
    expect(sectors.filter((unit) => unit.verified)).toHaveLength(14);
    expect(sectors.filter((unit) => !unit.verified)).toHaveLength(5);
  });

  it('has a union for each of the 705 districts', () => {
    const districts = catalogue.unions.filter((row) => /\/(tp|huyen|quan|tx)-/.test(row.id));
    expect(districts).toHaveLength(705);
    expect(catalogue.unions).toHaveLength(1128);
  });

  it('offers in Đồng Tháp what letter 57 needs', () => {
    const offered = withinScope(catalogue, { kind: 'unit', unit: 'dong-thap' });
    expect(offered.units.map((unit) => unit.name)).toEqual(['LĐLĐ tỉnh Đồng Tháp']);
    expect(offered.unions.map((row) => `${row.id} ${row.name}`)).toEqual([
      'dong-thap/tp-cao-lanh LĐLĐ TP Cao Lãnh',
      'dong-thap/tp-sa-dec LĐLĐ TP Sa Đéc',
      'dong-thap/tp-hong-ngu LĐLĐ TP Hồng Ngự',
      'dong-thap/huyen-tan-hong LĐLĐ huyện Tân Hồng',
      'dong-thap/huyen-hong-ngu LĐLĐ huyện Hồng Ngự',
      'dong-thap/huyen-tam-nong LĐLĐ huyện Tam Nông',
      'dong-thap/huyen-thap-muoi LĐLĐ huyện Tháp Mười',
      'dong-thap/huyen-cao-lanh LĐLĐ huyện Cao Lãnh',
      'dong-thap/huyen-thanh-binh LĐLĐ huyện Thanh Bình',
      'dong-thap/huyen-lap-vo LĐLĐ huyện Lấp Vò',
      'dong-thap/huyen-lai-vung LĐLĐ huyện Lai Vung',
      'dong-thap/huyen-chau-thanh LĐLĐ huyện Châu Thành',
      'dong-thap/vien-chuc CĐ Viên chức tỉnh',
      'dong-thap/giao-duc CĐ ngành Giáo dục',
      'dong-thap/y-te CĐ ngành Y tế',
      'dong-thap/khu-cong-nghiep CĐ các khu công nghiệp',
      'dong-thap/cdcs-truc-thuoc CĐCS trực thuộc LĐLĐ tỉnh Đồng Tháp',
      'dong-thap/khac Khác (ghi rõ)',
    ]);
    expect(union('dong-thap/vien-chuc')?.verified).toBe(true);
    expect(union('dong-thap/giao-duc')?.verified).toBe(false);
  });

  it('gives the whole of itself to a programme of the nation', () => {
    expect(withinScope(catalogue, { kind: 'nation' })).toBe(catalogue);
  });

  it.each([
    ['ho-chi-minh/quan-1', 'LĐLĐ quận 1'],
    ['ho-chi-minh/tp-thu-duc', 'LĐLĐ TP Thủ Đức'],
    ['lao-cai/tx-sa-pa', 'LĐLĐ thị xã Sa Pa'],
    ['bac-kan/tp-bac-kan', 'LĐLĐ TP Bắc Kạn'],
    ['quang-binh/tp-dong-hoi', 'LĐLĐ TP Đồng Hới'],
    ['vinh-long/huyen-vung-liem', 'LĐLĐ huyện Vũng Liêm'],
    ['dak-lak/huyen-ea-hleo', "LĐLĐ huyện Ea H'leo"],
    ['ninh-thuan/tp-phan-rang-thap-cham', 'LĐLĐ TP Phan Rang-Tháp Chàm'],
    ['ha-noi/vien-chuc', 'CĐ Viên chức thành phố'],
    ['ha-noi/cdcs-truc-thuoc', 'CĐCS trực thuộc LĐLĐ TP Hà Nội'],
    ['y-te/cdcs-truc-thuoc', 'CĐCS trực thuộc Công đoàn Y tế Việt Nam'],
  ])('names %s "%s"', (id, name) => {
    expect(union(id)?.name).toBe(name);
  });
});
