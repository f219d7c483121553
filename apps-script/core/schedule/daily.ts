import { dayBefore } from '../text/dates.ts';

/** How many responses came day by day, noted whenever the dashboard is written. */
export interface Daily {
  /** "2021-04-09". */
  readonly day: string;
  /** All that had come before that day, and all until now. */
  readonly before: number;
  readonly total: number;
  /** Those of the day before. */
  readonly yesterday: number;
}

export const noDays: Daily = { day: '', before: 0, total: 0, yesterday: 0 };

/** The account once `total` responses have come on `day`. */
export function dailyOn(last: Daily, day: string, total: number): Daily {
  if (last.day === day) return { ...last, total };
  const yesterday = last.day === dayBefore(day) ? last.total - last.before : 0;
  return { day, before: last.total, total, yesterday };
}
