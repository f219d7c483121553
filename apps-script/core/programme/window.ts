import type { Programme } from './programme.ts';

/**
 * Whether entries are taken on a day.
 * @param day the day in Vietnam, "2021-04-10"; both ends of the window are inside.
 */
export function windowOf(
  programme: Pick<Programme, 'entryWindow'>,
  day: string,
): 'early' | 'open' | 'late' {
  if (day < programme.entryWindow.from) return 'early';
  return day > programme.entryWindow.to ? 'late' : 'open';
}

/** What the Form is for today: after the window it takes corrections, until nobody owes one. */
export type FormPhase = ReturnType<typeof windowOf> | 'closed';

/**
 * @param day the day in Vietnam
 * @param correctUntil the last due date that an officer gave for a correction, '' for none: without
 *   one a correction is due the day before the petitions are (DESIGN §5)
 */
export function formPhaseOf(
  programme: Pick<Programme, 'entryWindow' | 'petitionDeadline'>,
  day: string,
  correctUntil: string,
): FormPhase {
  const phase = windowOf(programme, day);
  const inTime = day <= correctUntil || day < programme.petitionDeadline.before;
  return phase === 'late' && !inTime ? 'closed' : phase;
}

/**
 * Whether a petition dossier that arrives on a day is in time. "trước ngày 15/4/2021" ends with
 * 14/4, but many read it as "by 15/4": what arrives on that day itself is 'lastDay', and a person
 * rules on it (DESIGN §8). Postmark and e-mail have dates of their own: ask once for each.
 * @param day the day in Vietnam, "2021-04-15".
 */
export function petitionLateness(
  programme: Pick<Programme, 'petitionDeadline'>,
  day: string,
): 'onTime' | 'lastDay' | 'late' {
  const { before } = programme.petitionDeadline;
  if (day < before) return 'onTime';
  return day === before ? 'lastDay' : 'late';
}

/** From when on titles may be public, ISO with Vietnam's offset; null for no such time. */
export function announcedFrom({ resultsFrom }: Pick<Programme, 'resultsFrom'>): string | null {
  if (resultsFrom === '') return null;
  const [day = '', time = '00:00'] = resultsFrom.split('T');
  return `${day}T${time}:00+07:00`;
}
