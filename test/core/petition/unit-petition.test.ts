import { expect, test } from 'vitest';
import { unitPetitionData, unitPetitionKey } from '#core/petition/unit-petition.ts';
import { initiative, petitionOf } from './example.ts';

const { unit, ...frame } = petitionOf([]);
const proposed = (...unions: readonly string[]) =>
  unitPetitionData({
    ...frame,
    unit,
    initiatives: unions.map((union) => ({ ...initiative, union })),
  });

test('a province petitions the confederation for what its unions proposed', () => {
  const data = proposed('LĐLĐ TP Cao Lãnh', 'LĐLĐ huyện Tháp Mười', 'LĐLĐ TP Cao Lãnh');
  expect(data.upperAgency).toBe('TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM');
  expect(data.ownAgency).toBe('LIÊN ĐOÀN LAO ĐỘNG\nTỈNH ĐỒNG THÁP');
  expect(data.addressee).toBe('Kính gửi: Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam');
  expect(data.request).toContain('xét chọn sáng kiến do 02 công đoàn đề nghị, Ban Thường vụ');
  expect(data.request).toContain('lựa chọn 03 (ba) sáng kiến khối doanh nghiệp, cụ thể');
});

test('each initiative names the union that proposed it, in the body and in the annex', () => {
  const data = proposed('LĐLĐ TP Cao Lãnh', 'LĐLĐ huyện Tháp Mười');
  expect(data.list[1]).toMatch(/^2\. Khay xếp cá có ray trượt – .* \(LĐLĐ huyện Tháp Mười\)\.$/);
  expect(data.rows.map(({ proposer }) => proposer)).toEqual([
    'LĐLĐ TP Cao Lãnh',
    'LĐLĐ huyện Tháp Mười',
  ]);
});

test('of many, the body lists how many each union proposed', () => {
  const data = proposed(...Array.from({ length: 25 }, (_, i) => (i % 5 === 0 ? 'A' : 'B')));
  expect(data.list).toEqual(['1. A: 05 sáng kiến.', '2. B: 20 sáng kiến.']);
  expect(data.rows).toHaveLength(25);
});

test('one version of a unit’s petition has one key, and it is no union’s', () => {
  expect(unitPetitionKey('dong-thap', '75-nghin-2021', 2)).toBe(
    '75-nghin-2021/dong-thap/to-trinh/2',
  );
});
