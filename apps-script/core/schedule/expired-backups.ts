import { dayAfter, weekdayOf } from '../text/dates.ts';

const DAILY = 30;
/** Weeks of a quarter. */
const WEEKLY = 13;

/** Backups that are too old to be kept: 30 of days stay, and those of Sundays for a quarter. */
export function expiredBackups(days: readonly string[], today: string): readonly string[] {
  const daily = dayAfter(today, -DAILY);
  const weekly = dayAfter(today, -7 * WEEKLY);
  return days.filter((day) => day <= (weekdayOf(day) === 0 ? weekly : daily));
}
