import { dayOf, startOfDay } from '../text/dates.ts';

const HOUR = 3_600_000;
/** Nobody works then: what is compared and copied stands still. */
const ENDS = 5 * HOUR;
/** Work that two nights missed is not put off again. */
const OVERDUE = 40 * HOUR;

/**
 * Whether work of the night begins now: in Vietnam's small hours, once a night, or by day where
 * sweeps stood still for nights.
 * @param now epoch ms
 * @param lastAt when it last began, 0 for never: the first time always waits for a night
 * @param from after so many hours of the day
 */
export function beginsTonight(now: number, lastAt: number, from: number): boolean {
  const midnight = startOfDay(dayOf(now));
  const isNight = now >= midnight + from * HOUR && now < midnight + ENDS;
  return (isNight && lastAt < midnight) || (lastAt > 0 && now - lastAt > OVERDUE);
}
