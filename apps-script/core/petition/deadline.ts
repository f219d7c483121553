import type { SendingRecord } from '../ledger/sendings.ts';
import type { Programme } from '../programme/programme.ts';

/**
 * How a day stands to "trước ngày 15/4/2021": up to 14/4 in time, later than 15/4 late, and 15/4
 * itself is ruled by a person, because people read the letter both ways.
 */
export type Timeliness = 'inTime' | 'toBeRuled' | 'late';

/** @param before the first day that the wording excludes, "2021-04-15" */
export function timeliness(day: string, before: string): Timeliness {
  if (day < before) return 'inTime';
  return day === before ? 'toBeRuled' : 'late';
}

/** Until when a level sends its dossier up. */
export function deadlineOf(
  programme: Pick<Programme, 'petitionDeadline' | 'unitPetitionDeadline'>,
  level: SendingRecord['level'],
): Programme['petitionDeadline'] {
  return level === 'union' ? programme.petitionDeadline : programme.unitPetitionDeadline;
}
