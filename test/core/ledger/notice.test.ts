import { expect, test } from 'vitest';
import { noticeOf, strangersNotice } from '#core/ledger/notice.ts';

const at = Date.parse('2021-03-20T08:05:00+07:00');

test('the first row says how fresh a workbook is', () => {
  expect(noticeOf(at)).toMatch(/^Cập nhật lúc 08:05 ngày 20\/3\/2021\. Bạn ghi vào/);
});

test('rows that are not of the workbook are told once, and the notice goes when they do', () => {
  const told = strangersNotice(at, 2, noticeOf(at));
  expect(told).toContain('Có 2 dòng không thuộc sổ này');
  expect(strangersNotice(at, 2, told ?? '')).toBeUndefined();
  expect(strangersNotice(at, 3, told ?? '')).toContain('Có 3 dòng');
  expect(strangersNotice(at, 0, told ?? '')).toBe(noticeOf(at));
  expect(strangersNotice(at, 0, noticeOf(at))).toBeUndefined();
});
