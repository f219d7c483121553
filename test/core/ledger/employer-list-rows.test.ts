import { describe, expect, test } from 'vitest';
import { noListCells } from '#core/ledger/employer-list.ts';
import {
  emptyRow,
  entryRow,
  headRow,
  newHead,
  newListRows,
} from '#core/ledger/employer-list-rows.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const dossiers = [
  someDossier(),
  someDossier({ id: 'r2', contentId: 'r2', cells: someCells({ grassroots: 'CĐCS May' }) }),
];

describe('a list for the employer’s signature', () => {
  test('has a row for each initiative, then the place for the signatures', () => {
    const rows = newListRows(3, dossiers);
    expect(rows.map(({ id }) => id.split(' ').pop())).toEqual(['r1', 'r2', 'ky']);
    expect(rows.map(({ system }) => [system.list, system.number])).toEqual([
      ['Số 3', '1'],
      ['Số 3', '2'],
      ['Số 3', ''],
    ]);
    expect(rows.map(({ officer }) => officer.workplace)).toEqual([
      'Công ty TNHH May Sông Tiền',
      'CĐCS May',
      '',
    ]);
    expect(rows[0]?.system.answer).toBe('Chờ chữ ký.');
    const foot = rows[2]?.system;
    expect(foot?.fullName).toMatch(/^Cán bộ công đoàn cơ sở\n\(ký, ghi rõ họ tên\)\n{5}$/);
    expect(foot?.description).toMatch(/Thủ trưởng .*\n\(ký, ghi rõ họ tên, đóng dấu\)\n{5}$/);
  });

  test('shows what the employer agrees to, as the officers completed it', () => {
    const dossier = someDossier({
      cells: someCells({ effect: 'Bớt 2 giờ', appliedFrom: '1/3/2021' }),
    });
    expect(entryRow(3, '1', dossier, 'x')).toEqual({
      list: 'Số 3',
      number: '1',
      fullName: 'Nguyễn Thị Lan',
      title: 'Giá treo rập giấy theo mã hàng',
      description: 'Trước đây rập giấy xếp chồng trong thùng. Nay mỗi mã có một móc treo.',
      appliedFrom: '01/3/2021',
      effect: 'Bớt 2 giờ',
      answer: 'x',
    });
  });

  test('never shows a trade secret', () => {
    const facts = someFacts({ tradeSecret: true, description: 'công thức' });
    const { description } = entryRow(3, '1', someDossier({ facts }), '');
    expect(description).toBe('Bí mật kinh doanh: chỉ nêu tên và hiệu quả');
  });

  test('is headed by its number and the workplace, unless it is of all', () => {
    const head = headRow(3, 'Công ty A', programme, '2 sáng kiến');
    expect(head).toEqual({
      ...emptyRow(3),
      title: 'DANH SÁCH SÁNG KIẾN SỐ 3 của Công ty A',
      description: `Chương trình “${programme.name}”. Công đoàn cơ sở giới thiệu; thủ trưởng đơn vị đồng ý triển khai.`,
      answer: '2 sáng kiến',
    });
    expect(headRow(4, 'TẤT CẢ', programme, '').title).toBe('DANH SÁCH SÁNG KIẾN SỐ 4');
  });

  test('is asked for in a row of its own', () => {
    expect(newHead(4)).toMatchObject({ id: 'ds-4', officer: noListCells });
    expect(newHead(4).row).toBeUndefined();
  });
});
