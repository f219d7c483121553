import { dayOf, msOf, startOfDay } from '#core/text/dates.ts';
import type { Random } from './random.ts';

const HOUR = 3_600_000;
const FIRST_DAY = '2021-03-10';

/** How much is sent in each hour of a day: work, a dip at noon, and after dinner. */
export const BY_HOUR = [
  1, 0, 0, 0, 0, 1, 3, 14, 30, 38, 34, 16, 9, 18, 34, 38, 30, 14, 8, 14, 20, 17, 9, 3,
];

/** Picks instants (epoch ms) within the entry window and before `until`. */
export interface Calendar {
  readonly until: number;
  moment(random: Random): number;
  /** After `after`; still before `until`. */
  momentAfter(after: number, random: Random): number;
}

/** Throws a RangeError when `until` (ISO) leaves no time to send anything. */
export function calendarUntil(until: string): Calendar {
  const end = msOf(until);
  const start = startOfDay(FIRST_DAY);
  if (!(end >= start + 24 * HOUR)) throw new RangeError(`nothing is sent before ${until}`);
  const hours = Array.from({ length: Math.floor((end - start) / HOUR) }, (_, index) => {
    const from = start + index * HOUR;
    return [from, weightOf(from, start)] as const;
  });

  function moment(random: Random): number {
    return random.weighted(hours) + random.int(0, 3599) * 1000;
  }

  function momentAfter(after: number, random: Random): number {
    const later = hours.filter(([from]) => from > after);
    // Only the last hour is left: half-way to the end.
    if (later.length === 0) return after + Math.floor((end - after) / 2000) * 1000;
    return random.weighted(later.slice(0, 96)) + random.int(0, 3599) * 1000;
  }

  return { until: end, moment, momentAfter };
}

function weightOf(from: number, start: number): number {
  const day = Math.floor((from - start) / (24 * HOUR));
  const weekday = new Date(`${dayOf(from)}T12:00:00Z`).getUTCDay();
  const ofWeek = weekday === 0 ? 0.2 : weekday === 6 ? 0.45 : 1;
  // Few at first; most people wait for the last ten days.
  const rush = 0.4 + (day / 30) ** 2 * 1.8;
  return (BY_HOUR[(from - start) / HOUR - day * 24] ?? 0) * ofWeek * rush;
}
