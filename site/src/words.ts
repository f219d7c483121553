import { shortDate } from '#core/text/dates.ts';

const grouping = new Intl.NumberFormat('vi-VN');

/** 75000 → "75.000". */
export const count = (value: number): string => grouping.format(value);

/** "2021-04-09T14:05:00+07:00" → "14 giờ 05 ngày 09/4/2021"; the offset is Vietnam's already. */
export const moment = (instant: string): string =>
  `${Number(instant.slice(11, 13))} giờ ${instant.slice(14, 16)} ngày ${shortDate(instant.slice(0, 10))}`;

/** "từ tháng 2 đến tháng 5 năm 2021", for a period of whole months of one year; else with days. */
export const months = (period: { readonly from: string; readonly to: string }): string =>
  period.from.slice(0, 4) === period.to.slice(0, 4)
    ? `từ tháng ${Number(period.from.slice(5, 7))} đến tháng ${Number(period.to.slice(5, 7))} năm ${period.to.slice(0, 4)}`
    : `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`;

/** Share of a whole in percent, 0 where the whole is 0; may exceed 100. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : (100 * part) / whole;

/** 0.0366 of a percent is still "0,04%"; nobody reads more than two figures. */
export const percentWords = (value: number): string =>
  `${value.toLocaleString('vi-VN', { maximumFractionDigits: value > 0 && value < 1 ? 2 : value < 10 ? 1 : 0 })}%`;

/** "12 kB", "4,3 MB". */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${count(Math.ceil(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
