import { expect, test } from 'vitest';
import { confirmationData } from '#core/petition/confirmation.ts';
import type { ConfirmedInitiative } from '#core/petition/confirmation-data.ts';
import { initiative, petitionOf } from './example.ts';

const { programme, union } = petitionOf([]);
const confirmed: ConfirmedInitiative = { ...initiative, appliedStatus: 'effective' };
const dataOf = (...initiatives: readonly ConfirmedInitiative[]) =>
  confirmationData({ programme, union, round: 1, year: 2021, initiatives });

test('every employer has a sheet of its own, however its name was typed', () => {
  const { sheets } = dataOf(
    confirmed,
    { ...confirmed, workplace: 'Trường THCS Ví Dụ' },
    { ...confirmed, workplace: 'công ty thủy sản sông mẫu'.normalize('NFD') },
  );
  expect(sheets.map(({ employer, rows }) => [employer, rows.length])).toEqual([
    ['CÔNG TY THỦY SẢN\nSÔNG MẪU', 2],
    ['TRƯỜNG THCS VÍ DỤ', 1],
  ]);
});

test('the employer confirms what the letter asks, in its words, and how many', () => {
  const { statement, total } = dataOf(confirmed).sheets[0] ?? {};
  expect(statement).toContain('Thủ trưởng Công ty Thủy sản Sông Mẫu xác nhận 01 (một) sáng kiến');
  expect(statement).toContain('đã có hiệu quả hoặc áp dụng thử có khả năng mang lại lợi ích');
  expect(total).toBe(
    'Danh sách có 01 (một) sáng kiến. Tổng giá trị làm lợi: 1.234.567 đồng (một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng).',
  );
});

test('a row says who, since when, whether on trial, and with what effect', () => {
  const [row] = dataOf({ ...confirmed, appliedStatus: 'trial', coAuthors: 'Trần Văn Bảy' })
    .sheets[0]?.rows ?? [undefined];
  expect(row).toEqual({
    number: '1',
    title: 'Khay xếp cá có ray trượt',
    author: 'Nguyễn Thị Hồng Gấm\nTổ trưởng tổ cấp đông\nĐồng tác giả: Trần Văn Bảy',
    applied: 'Từ ngày 05/3/2021\nĐang áp dụng thử',
    effect:
      'Giảm 30 % thời gian xếp khay.\nGiá trị làm lợi: 1.234.567 đồng\nPhạm vi ứng dụng: Toàn phân xưởng',
  });
});

test('where nobody named the workplace, room is left for the pen', () => {
  expect(dataOf({ ...confirmed, workplace: '' }).sheets[0]?.employer).toMatch(/^…+$/);
});

test('what nobody told stands nowhere, an employer without a name has room for one', () => {
  const bare = {
    ...confirmed,
    ...{ workplace: ' ', position: '', coAuthors: '', appliedFrom: '', benefitVnd: ' ', scope: '' },
    appliedStatus: 'x' as 'effective',
  };
  const [sheet] = dataOf(bare).sheets;
  expect(sheet?.employer).toMatch(/^…+$/);
  expect(sheet?.statement).toMatch(/^Thủ trưởng …+ xác nhận/);
  expect(sheet?.rows[0]).toMatchObject({
    ...{ number: '1', author: confirmed.fullName, applied: '', effect: confirmed.effect },
  });
});

test('what was told is labelled, one line each', () => {
  const told = {
    ...confirmed,
    coAuthors: 'Trần Văn Bảy',
    benefitVnd: '5 triệu',
    scope: 'Toàn xưởng',
  };
  expect(dataOf(told).sheets[0]?.rows[0]).toMatchObject({
    author: `${confirmed.fullName}\n${confirmed.position}\nĐồng tác giả: Trần Văn Bảy`,
    applied: expect.stringContaining('Đã áp dụng có hiệu quả'),
    effect: expect.stringMatching(/\nGiá trị làm lợi: 5 triệu.*\nPhạm vi ứng dụng: Toàn xưởng$/),
  });
});
