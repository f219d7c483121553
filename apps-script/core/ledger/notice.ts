import { dayOf, isoOf, shortDate } from '../text/dates.ts';

/** What the first row of a union's workbook says: how fresh it is, and what happens next. */
export function noticeOf(at: number): string {
  const time = isoOf(at).slice(11, 16);
  return `Cập nhật lúc ${time} ngày ${shortDate(dayOf(at))}. Bạn ghi vào các cột màu vàng; chương trình đọc lại sau khoảng 5 phút và trả lời ở cột “Việc cần làm”.`;
}

const strange = 'không thuộc sổ này';

/**
 * The notice where so many rows are not of this workbook, or no longer any; undefined while the
 * first row says so already.
 */
export function strangersNotice(at: number, count: number, shown: string): string | undefined {
  const told =
    count === 0 ? '' : ` Có ${count} dòng ${strange}, chương trình không tính: xin xem lại.`;
  const says = count === 0 ? !shown.includes(strange) : shown.endsWith(told);
  return says ? undefined : noticeOf(at) + told;
}
