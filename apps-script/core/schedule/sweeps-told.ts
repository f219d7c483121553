import { dayOf, isoOf, shortDate } from '../text/dates.ts';
import type { StageName } from './due.ts';
import type { Failures } from './failures.ts';

/** What each stage is called before people. */
const stageNames: Readonly<Record<StageName, string>> = {
  review: 'Đọc sổ của công đoàn',
  receive: 'Nhận bài từ biểu mẫu',
  requeue: 'Xử lý trang “Cần kiểm tra”',
  petition: 'Lập văn bản',
  deliver: 'Chuyển hồ sơ',
  rollUp: 'Chuyển lên tỉnh, ngành',
  route: 'Ghi vào sổ của công đoàn',
  openWorkbooks: 'Tạo sổ cho công đoàn',
  remind: 'Nhắc các CĐCS im lặng',
  send: 'Gửi thư',
  form: 'Cập nhật biểu mẫu',
  count: 'Đếm số liệu',
  publish: 'Công bố',
  desk: 'Đọc trang “Cài đặt”',
};

/** Stages that fail, in words: since when, and how often they were tried. */
export function failuresTold(failures: Failures): readonly string[] {
  return Object.entries(failures).map(([stage, { since, times }]) => {
    const name = stageNames[stage as StageName];
    return `${name}: lỗi từ ${momentOf(since)}, đã thử ${times} lần.`;
  });
}

const OVERDUE_MS = 30 * 60_000;

/**
 * When the last sweep was and what fails, for one who asks.
 * @param sweptAt epoch ms, known to ten minutes; 0 for never
 */
export function sweepsToldAt(sweptAt: number, failures: Failures, now: number): string {
  const repair = 'Xin chọn Sáng Kiến → Thiết lập chương trình để hẹn lại việc quét.';
  if (sweptAt === 0) return `Chưa có lần quét nào. ${repair}`;
  const last = `Lần quét gần nhất: khoảng ${momentOf(sweptAt)}.`;
  if (now - sweptAt > OVERDUE_MS) {
    return `${last} Việc quét đã dừng lâu hơn bình thường. ${repair} Nếu đã hết thời gian chạy của Google trong ngày thì ngày mai tự chạy lại.`;
  }
  const failed = failuresTold(failures);
  if (failed.length === 0) return `${last} Mọi việc đều chạy tốt.`;
  return [`${last} Có việc gặp lỗi, chương trình đang tự thử lại:`, ...failed].join('\n');
}

/** "08:05" of an instant (epoch ms). */
export const timeOf = (at: number): string => isoOf(at).slice(11, 16);
export const momentOf = (at: number): string => `${timeOf(at)} ngày ${shortDate(dayOf(at))}`;
