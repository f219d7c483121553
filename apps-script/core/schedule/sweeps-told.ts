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
  confirm: 'Ghi ngày của số liệu công bố',
  desk: 'Đọc trang “Cài đặt”',
  reconcile: 'Đối chiếu ban đêm',
  rotate: 'Thay sổ sau khi xoá dữ liệu',
  freeze: 'Chuyển sổ sang chỉ xem',
  backup: 'Sao lưu ban đêm',
  examine: 'Tự kiểm tra',
};

export const stageName = (stage: string): string => stageNames[stage as StageName] ?? stage;

/** Stages that fail, in words: since when, and how often they were tried. */
export function failuresTold(failures: Failures): readonly string[] {
  return Object.entries(failures).map(([stage, { since, times }]) => {
    return `${stageName(stage)}: lỗi từ ${momentOf(since)}, đã thử ${times} lần.`;
  });
}

/** A sweep comes every five minutes: after so long, sweeps have stopped. */
export const OVERDUE_MS = 30 * 60_000;

/** "08:05" of an instant (epoch ms). */
export const timeOf = (at: number): string => isoOf(at).slice(11, 16);
export const momentOf = (at: number): string => `${timeOf(at)} ngày ${shortDate(dayOf(at))}`;
