import { expect, test } from 'vitest';
import { carriedOut, previewed } from '#core/ledger/bulk-answer.ts';
import { bulkPage } from '#core/ledger/bulk-page.ts';

const titles = ['A', '', 'C', 'D', 'E', 'F'];

test('a preview names the first five and counts the others', () => {
  expect(previewed(6, titles, 0).split('\n')).toEqual([
    '6 bài.',
    '– A',
    '– (chưa ghi tên)',
    '– C',
    '– D',
    '– E',
    'và 1 bài khác.',
    'Đúng ý thì đổi ô vàng thành “Thực hiện”.',
  ]);
  expect(previewed(5, titles.slice(0, 5), 0)).not.toContain('bài khác');
});

test('a preview tells of what already stands in a Tờ trình and stays', () => {
  expect(previewed(1, ['A'], 2)).toMatch(
    /^1 bài\. 2 sáng kiến đã vào Tờ trình được giữ nguyên\.\n/,
  );
  expect(previewed(0, [], 2)).toBe(
    'Không có bài nào như vậy. 2 sáng kiến đã vào Tờ trình được giữ nguyên.',
  );
  expect(previewed(0, [], 0)).toBe('Không có bài nào như vậy.');
});

test('what was carried out says with how many, and where to look', () => {
  expect(carriedOut('moveUnion', 3)).toMatch(/^Đã thực hiện với 3 bài\. .*“Đã chuyển”\.$/);
  expect(carriedOut('acceptLate', 1)).toContain('trang “Cần kiểm tra”');
  expect(carriedOut('rewrite', 9)).toContain('lần quét tới');
});

test('the page has a row for each thing that can be done to many', () => {
  expect(bulkPage.firstRows.map(({ id }) => id)).toEqual(['acceptLate', 'moveUnion', 'rewrite']);
  for (const { system } of bulkPage.firstRows) {
    expect([system.action, system.ask].every((text) => (text ?? '').length > 20)).toBe(true);
  }
});
