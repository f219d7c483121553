import { dayOf, startOfDay } from '../text/dates.ts';

/** The last round in which initiatives were written into workbooks. */
export interface Round {
  /** Epoch ms; 0 where time did not suffice for all of it. */
  readonly at: number;
  readonly visits: number;
}

/** "1616200000000 12", the mark of a round. */
export function roundOf(mark: string): Round {
  const [at, visits] = mark.split(' ');
  return { at: Number(at ?? 0), visits: Number(visits ?? 0) };
}

const MINUTE = 60_000;
/** From one sweep to the next. */
const SWEEP = 5;
/** After so many visits a minute's rest, after twice as many four. */
const VISITS = 5;
/** Officers find in the morning whatever came before. */
const OFFICE_OPENS = 5 * 60 * MINUTE;

/**
 * Whether it is time for another round. A visit to a workbook costs the same for one row as for a
 * hundred: while few unions are concerned each sweep is a round; in a rush entries gather, the more
 * the wider it is, at most until the next morning.
 */
export function roundIsDue({ at, visits }: Round, now: number): boolean {
  const opens = startOfDay(dayOf(now)) + OFFICE_OPENS;
  const rest = Math.max(0, (visits / VISITS) ** 2 - SWEEP) * MINUTE;
  return now - at >= rest || (at < opens && opens <= now);
}
