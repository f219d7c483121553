import { describe, expect, test } from 'vitest';
import { failuresTold, sweepsToldAt } from '#core/schedule/sweeps-told.ts';

const now = Date.parse('2021-04-09T10:00:00+07:00');
const minutes = (count: number): number => now - count * 60_000;

describe('somebody who asks how the sweeps go', () => {
  test('is told when the last one was and that all is well', () => {
    expect(sweepsToldAt(minutes(30), {}, now)).toBe(
      'Lần quét gần nhất: khoảng 09:30 ngày 09/4/2021. Mọi việc đều chạy tốt.',
    );
  });

  test('is told what to do where none ever was, or none for longer than usual', () => {
    const repair = 'Sáng Kiến → Thiết lập chương trình';
    expect(sweepsToldAt(0, {}, now)).toMatch(/^Chưa có lần quét nào\. /);
    expect(sweepsToldAt(0, {}, now)).toContain(repair);
    const stopped = sweepsToldAt(minutes(31), {}, now);
    expect(stopped).toContain('đã dừng lâu hơn bình thường');
    expect(stopped).toContain(repair);
  });

  test('is told what fails, since when and how often it was tried', () => {
    const failures = { publish: { since: minutes(65), times: 12 } } as const;
    const lines = sweepsToldAt(minutes(5), failures, now).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('chương trình đang tự thử lại');
    expect(lines[1]).toBe('Công bố: lỗi từ 08:55 ngày 09/4/2021, đã thử 12 lần.');
    expect(failuresTold({})).toEqual([]);
  });
});
