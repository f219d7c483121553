import { expect, test } from 'vitest';
import { ownUnionId } from '#core/catalogue/own-union.ts';
import { coverData } from '#core/petition/cover.ts';
import { programme } from '../../builders.ts';
import { petitionOf } from './example.ts';

const { union, unit } = petitionOf([]);
const input = {
  programme,
  union,
  unit,
  round: 1,
  initiatives: 3,
  number: '05/TTr-LĐLĐ',
  signedOn: '2021-04-02',
  email: 'bancspl@example.org',
};

test('a dossier goes to the office above, through the department that the programme names', () => {
  const data = coverData(input);
  expect(data.sender).toBe('LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ CAO LÃNH');
  expect(data.recipient).toBe('LIÊN ĐOÀN LAO ĐỘNG\nTỈNH ĐỒNG THÁP');
  expect(data.through).toBe('(qua Ban Chính sách – Pháp luật)');
  expect(data.dispatch).toBe(
    'Gửi trước ngày 15/4/2021 bằng đường bưu điện và đồng thời qua thư điện tử (bancspl@example.org).',
  );
});

test('its contents are the letter’s, with the number and day that the clerk wrote', () => {
  expect(coverData(input).pieces.slice(0, 2)).toEqual([
    { number: '1', piece: 'Tờ trình số 05/TTr-LĐLĐ ngày 02/4/2021', copies: '01 bản' },
    {
      number: '2',
      piece: 'Bảng tổng hợp tóm tắt sáng kiến (03 sáng kiến)',
      copies: '01 bản',
    },
  ]);
  const [unsigned] = coverData({ ...input, number: '', signedOn: '' }).pieces;
  expect(unsigned?.piece).toMatch(/^Tờ trình số …+ ngày …+$/);
});

test('a province sends its own to the confederation', () => {
  const own = { id: ownUnionId(unit.id), name: unit.name };
  const data = coverData({ ...input, union: own, email: '' });
  expect(data.recipient).toBe('TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM');
  expect(data.through).toBe('');
  expect(data.dispatch).toMatch(/thư điện tử\.$/);
});
