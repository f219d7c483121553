import { expect, test } from 'vitest';
import { missingColumns, summaryRow } from '#core/petition/summary-row.ts';
import { initiative } from './example.ts';

test('a row says everything that the letter’s seven columns ask', () => {
  expect(summaryRow({ ...initiative, coAuthors: 'Trần Văn Bảy' }, '1')).toEqual({
    number: '1',
    person:
      'Nguyễn Thị Hồng Gấm\nSinh năm 1985\nTổ trưởng tổ cấp đông\nCông ty Thủy sản Sông Mẫu\nĐT: 0912 000 345\nĐồng tác giả: Trần Văn Bảy',
    title: 'Khay xếp cá có ray trượt',
    applied: 'Từ ngày 05/3/2021',
    summary: 'Xếp một lượt thay cho ba lượt.',
    effect:
      'Giảm 30 % thời gian xếp khay.\nGiá trị làm lợi: 1.234.567 đồng\nPhạm vi ứng dụng: Toàn phân xưởng',
    awards: 'Không có',
  });
});

test.each([
  ['1.234.567', '1.234.567 đồng'],
  ['0', '0 đồng'],
  ['999', '999 đồng'],
  ['khoảng 5 triệu đồng/tháng', 'khoảng 5 triệu đồng/tháng'],
  ['12,5', '12,5'],
])('a benefit typed as %s is written as %s', (benefitVnd, written) => {
  expect(summaryRow({ ...initiative, benefitVnd }, '1').effect).toContain(
    `\nGiá trị làm lợi: ${written}\n`,
  );
});

test('a month is written as a month, and words stay as typed', () => {
  expect(summaryRow({ ...initiative, appliedFrom: '2021-02' }, '1').applied).toBe(
    'Từ tháng 02/2021',
  );
  expect(summaryRow({ ...initiative, appliedFrom: 'đầu năm' }, '1').applied).toBe('đầu năm');
});

test('a trade secret never reaches the document', () => {
  const row = summaryRow({ ...initiative, tradeSecret: true }, '1');
  expect(JSON.stringify(row)).not.toContain(initiative.description);
  expect(row.summary).toContain('bí mật kinh doanh');
});

test('what is missing is named in the order of the columns', () => {
  expect(missingColumns(initiative)).toEqual([]);
  expect(missingColumns({ ...initiative, awards: '', birthYear: ' ', position: '' })).toEqual([
    'năm sinh',
    'chức vụ',
    'danh hiệu, khen thưởng',
  ]);
});

test('a trade secret needs no description, and nobody needs an amount', () => {
  const facts = { ...initiative, description: '', benefitVnd: '' };
  expect(missingColumns(facts)).toEqual(['tóm tắt nội dung']);
  expect(missingColumns({ ...facts, tradeSecret: true })).toEqual([]);
});
