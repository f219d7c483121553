import type { Results } from '#core/publication/results.ts';
import { dayAfter, isoOf, startOfDay } from '#core/text/dates.ts';

/**
 * From when on a reader is told that the figures are old, ISO: a day was missed, and a night's build
 * besides. Undefined where no date is known, and once the programme is over, for nothing more comes.
 */
export function lateFrom({ confirmedOn, programme }: Results): string | undefined {
  const isOver = programme.phase === 'closed' && programme.announced;
  if (confirmedOn === undefined || isOver) return undefined;
  return isoOf(startOfDay(dayAfter(confirmedOn, 2)));
}
