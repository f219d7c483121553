import { dayOf, isoOf, shortDate } from '../text/dates.ts';

/** What the first row of a union's workbook says: how fresh it is, and what happens next. */
export function noticeOf(at: number): string {
  const time = isoOf(at).slice(11, 16);
  return `Cập nhật lúc ${time} ngày ${shortDate(dayOf(at))}. Bạn ghi vào các cột màu vàng; chương trình đọc lại sau khoảng 5 phút và trả lời ở cột “Việc cần làm”.`;
}
