import { expect, test } from 'vitest';
import { petitionData, petitionKey, roundOf } from '#core/petition/petition.ts';
import { totalOf } from '#core/petition/total.ts';
import { awardsHeading, countInGroups, wordingOf } from '#core/petition/wording.ts';
import { initiative, petitionOf } from './example.ts';

const several = (n: number) => Array.from({ length: n }, () => initiative);

test('the header names both agencies, with their line breaks, and leaves number and day blank', () => {
  const data = petitionData(petitionOf([initiative]));
  expect(data.upperAgency).toBe('LĐLĐ TỈNH ĐỒNG THÁP');
  expect(data.ownAgency).toBe('LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ CAO LÃNH');
  expect(data.numberLine).toMatch(/^Số: +\/TTr-LĐLĐ$/);
  expect(data.placeAndDate).toMatch(/^Cao Lãnh, ngày +tháng +năm 2021$/);
});

test('a unit speaks in its own words where it has some, else in the programme’s', () => {
  const data = petitionData(petitionOf([initiative]));
  expect(data.addressee).toBe(
    'Kính gửi: Ban Thường vụ Liên đoàn Lao động tỉnh Đồng Tháp\n(qua Ban Chính sách – Pháp luật)',
  );
  expect(data.legalBases).toEqual(['Căn cứ Kế hoạch số 88/KH-TLĐ;', 'Căn cứ Công văn số 57/LĐLĐ.']);
  expect(data.recipients).toEqual(['- Như trên;', '- Các CĐCS trực thuộc;', '- Lưu: VT, CSPL.']);
});

test('initiatives are counted in two digits by group, and those without a group honestly', () => {
  const groups = ['enterprise', 'enterprise', 'public', '', 'constructor'];
  const data = petitionData(petitionOf(groups.map((group) => ({ ...initiative, group }))));
  expect(data.request).toContain(
    'lựa chọn 05 (năm) sáng kiến, trong đó 02 khối doanh nghiệp, 01 khối hành chính sự nghiệp, 02 chưa ghi khối, cụ thể như sau (',
  );
});

test('the body lists title, author and workplace, and says that there are co-authors', () => {
  const data = petitionData(
    petitionOf([initiative, { ...initiative, coAuthors: 'Trần Văn Bảy', workplace: '' }]),
  );
  expect(data.list).toEqual([
    '1. Khay xếp cá có ray trượt – Nguyễn Thị Hồng Gấm, Công ty Thủy sản Sông Mẫu.',
    '2. Khay xếp cá có ray trượt – Nguyễn Thị Hồng Gấm và đồng tác giả.',
  ]);
});

test('a long petition leaves the list to its annex, which has every initiative', () => {
  const data = petitionData(petitionOf(several(500)));
  expect(data.list).toEqual([]);
  expect(data.request).toMatch(
    /500 \(năm trăm\) sáng kiến .*, theo Bảng tổng hợp tóm tắt kèm theo\.$/,
  );
  expect(data.rows.map(({ number }) => number)).toEqual(
    several(500).map((_, index) => String(index + 1)),
  );
});

test.each([
  [
    true,
    true,
    'không có khiếu nại về nội dung, kết quả sáng kiến; không có tranh chấp về quyền tác giả tại thời điểm xét chọn.',
  ],
  [true, false, 'không có khiếu nại về nội dung, kết quả sáng kiến tại thời điểm xét chọn.'],
  [false, true, 'không có tranh chấp về quyền tác giả tại thời điểm xét chọn.'],
  [false, false, 'đồng ý triển khai thực hiện.'],
])(
  'no complaint (%s) and no dispute (%s) are stated only where all are ticked',
  (noComplaint, noDispute, end) => {
    const { statement } = petitionData(
      petitionOf([initiative, { ...initiative, noComplaint, noDispute }]),
    );
    expect(statement.endsWith(end)).toBe(true);
    expect(statement.includes('khiếu nại')).toBe(noComplaint);
    expect(statement.includes('tranh chấp')).toBe(noDispute);
  },
);

test('the annex has the letter’s words, dots and years', () => {
  const data = petitionData(petitionOf([initiative]));
  expect(data.annexReference).toBe(
    '(Kèm theo Tờ trình số.....ngày.... tháng ...năm 2021 của Ban Thường vụ.....)',
  );
  expect(data.awardsHeading).toBe(
    'Các danh hiệu thi đua, hình thức khen thưởng cá nhân trong 03 năm (2018 – 2020)',
  );
});

test('a union that is named within its province is named with it in the document', () => {
  const union = { id: 'dong-thap/vien-chuc', name: 'CĐ Viên chức tỉnh' };
  const data = petitionData({ ...petitionOf([initiative]), union });
  expect(data.ownAgency).toBe('CÔNG ĐOÀN VIÊN CHỨC\nTỈNH ĐỒNG THÁP');
  expect(data.placeAndDate).toMatch(/^Đồng Tháp, /);
});

test('a sector, whose name is no place, leaves the place to the clerk', () => {
  const unit = {
    id: 'y-te',
    kind: 'sector',
    name: 'Công đoàn Y tế Việt Nam',
    short: 'Y tế',
  } as const;
  const union = { id: 'y-te/khac', name: 'CĐCS Bệnh viện Mẫu' };
  const data = petitionData({ ...petitionOf([initiative]), unit, union });
  expect(data.placeAndDate).toMatch(/^…+, ngày/);
  expect(data.upperAgency).toBe('CÔNG ĐOÀN Y TẾ\nVIỆT NAM');
  expect(data.numberLine).toMatch(/TTr-CĐCS$/);
});

test('one petition of one union has one key', () => {
  expect(petitionKey('dong-thap/tp-cao-lanh', '75-nghin-2021', 2)).toBe(
    '75-nghin-2021/dong-thap/tp-cao-lanh/2',
  );
});

test('a unit that petitions for itself addresses the confederation, through no department of its own', () => {
  const { unit, ...input } = petitionOf([initiative]);
  const own = { id: `${unit.id}/truc-tiep`, name: unit.name };
  const data = petitionData({ ...input, unit, union: own });
  expect(data.upperAgency).toBe('TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM');
  expect(data.ownAgency).toBe('LIÊN ĐOÀN LAO ĐỘNG\nTỈNH ĐỒNG THÁP');
  expect(data.addressee).toBe('Kính gửi: Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam');
  expect(data.closing).toBe(
    'Kính trình Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam xem xét, quyết định./.',
  );
  expect(data.placeAndDate).toMatch(/^Đồng Tháp, /);
});

test('initiatives of one group, of none, and of a programme without groups are counted plainly', () => {
  const { groups } = petitionOf([]).programme;
  const of = (...names: readonly string[]) => names.map((group) => ({ ...initiative, group }));
  expect(countInGroups(of('public', 'public'), groups)).toBe(
    '02 (hai) sáng kiến khối hành chính sự nghiệp',
  );
  expect(countInGroups(of('', ''), groups)).toBe('02 (hai) sáng kiến');
  expect(countInGroups(of('public'), [])).toBe('01 (một) sáng kiến');
  const block = [{ id: 'public', name: 'Khối cơ quan', aliases: [] }];
  expect(countInGroups(of('public'), block)).toBe('01 (một) sáng kiến khối cơ quan');
});

test('the heading of awards spans the years that the programme names', () => {
  const heading = 'Các danh hiệu thi đua, hình thức khen thưởng cá nhân';
  expect(awardsHeading([2018, 2019, 2020])).toBe(`${heading} trong 03 năm (2018 – 2020)`);
  expect(awardsHeading([2020])).toBe(`${heading} trong 01 năm (2020)`);
  expect(awardsHeading([])).toBe(heading);
});

test('a union’s own words go before its unit’s, and those before the programme’s', () => {
  const petition = { ...petitionOf([]).programme.petition, place: 'chung', archive: 'VT' };
  const petitionOf_ = { u: { place: 'tỉnh', through: 'tỉnh' }, 'u/1': { place: 'huyện' } };
  const words = (unit: string, union?: string) =>
    wordingOf({ petition, petitionOf: petitionOf_ }, unit, union);
  expect(words('u', 'u/1')).toMatchObject({ place: 'huyện', through: 'tỉnh', archive: 'VT' });
  expect(words('u')).toMatchObject({ place: 'tỉnh', through: 'tỉnh' });
  expect(words('x', 'x/1')).toMatchObject({ place: 'chung', through: petition.through });
});

test('a key names its round', () => {
  expect([roundOf('p/u/1/12'), roundOf(petitionKey('u/1', 'p', 3))]).toEqual(['12', '3']);
});

test('amounts are summed as far as they are amounts', () => {
  const total = (...benefits: readonly string[]) =>
    totalOf(benefits.map((benefitVnd) => ({ benefitVnd })));
  expect(total('1000000', '2.000.000')).toBe(
    'Danh sách có 02 (hai) sáng kiến. Tổng giá trị làm lợi: 3.000.000 đồng (ba triệu đồng).',
  );
  expect(total('1000000', 'nhiều')).toBe(
    'Danh sách có 02 (hai) sáng kiến. Tổng giá trị làm lợi của 01 sáng kiến có ghi số tiền: 1.000.000 đồng (một triệu đồng).',
  );
  expect(total('nhiều', '')).toBe('Danh sách có 02 (hai) sáng kiến.');
  expect(total()).toMatch(/^Danh sách có 00 /);
  const vast = '9'.repeat(15);
  expect(total(...Array(10).fill(vast))).toBe('Danh sách có 10 (mười) sáng kiến.');
});
