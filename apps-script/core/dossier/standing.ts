import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { dayBefore, dayOf, parseDay } from '../text/dates.ts';
import { decisionOf, isYes } from './answer.ts';
import type { Dossier } from './dossier.ts';
import { appliedProblems } from './open-problems.ts';

export type State = 'received' | 'introduced' | 'chosen' | 'declined' | 'returned' | 'withdrawn';

/** Where a dossier stands, and what its officers are told about a step that was not carried out. */
export interface Standing {
  readonly state: State;
  readonly told: readonly Problem[];
}

/**
 * Computed from what the officers wrote and what the program remembers, never stored as a word
 * (DESIGN §8). Once a petition names the initiative, its decision is closed.
 */
export function standing(dossier: Dossier, programme: Programme): Standing {
  const { cells } = dossier;
  const decision = decisionOf(cells.decision);
  const before = dossier.agreedFor === dossier.contentId ? 'introduced' : 'received';
  if (isYes(cells.withdrawn)) {
    const told: readonly Problem[] = dossier.petition ? [{ code: 'withdrawn.afterPetition' }] : [];
    return { state: 'withdrawn', told };
  }
  if (dossier.petition !== '') {
    return { state: 'chosen', told: decision === 'choose' ? [] : [{ code: 'decision.closed' }] };
  }
  if (decision === 'unknown') return { state: before, told: [{ code: 'decision.unknown' }] };
  if (decision === 'decline') return { state: 'declined', told: [] };
  if (decision === 'return') return returned(dossier, before, programme);
  const awaited = renewal(dossier);
  if (decision === 'none') return { state: before, told: awaited };
  const hindrances = [...awaited, ...hindering(dossier, programme)];
  return { state: hindrances.length === 0 ? 'chosen' : before, told: hindrances };
}

function returned(dossier: Dossier, before: State, programme: Programme): Standing {
  const { cells } = dossier;
  if (cells.reason === '') return { state: before, told: [{ code: 'return.noReason' }] };
  if (dueDay(dossier, programme) === undefined) {
    return { state: before, told: [{ code: 'return.badDueDate' }] };
  }
  // A correction that came after the return ends it: the row waits for a new decision.
  const corrected = dossier.returnedFor !== '' && dossier.returnedFor !== dossier.contentId;
  return corrected
    ? { state: before, told: [{ code: 'return.corrected' }] }
    : { state: 'returned', told: [] };
}

/** The employer agreed to an earlier text: DESIGN §5, a revision needs the agreement anew. */
function renewal(dossier: Dossier): readonly Problem[] {
  const outdated = dossier.agreedFor !== '' && dossier.agreedFor !== dossier.contentId;
  return outdated && isYes(dossier.cells.employerAgreed) ? [{ code: 'agreement.renew' }] : [];
}

/** What the letter asks of an initiative before it can be chosen (letter 57, section 2a). */
function hindering(dossier: Dossier, programme: Programme): readonly Problem[] {
  const agreed = isYes(dossier.cells.employerAgreed);
  return [
    ...(agreed ? [] : [{ code: 'choose.notAgreed' } as const]),
    ...appliedProblems(dossier, programme),
  ];
}

/** The last day on which a returned initiative may be corrected; undefined if the cell holds no day. */
export function dueDay(dossier: Dossier, programme: Programme): string | undefined {
  const cell = dossier.cells.dueDate;
  if (cell === '') return dayBefore(programme.petitionDeadline.before);
  const day = parseDay(cell);
  return day !== undefined && day.length === 10 ? day : undefined;
}

export function isLive(dossier: Dossier): boolean {
  return !isYes(dossier.cells.withdrawn);
}

/** A correction is taken in until the initiative is chosen (DESIGN §5). */
export function isOpenForRevision(dossier: Dossier, programme: Programme): boolean {
  return standing(dossier, programme).state !== 'chosen';
}

/** Whether a correction sent at `at` (epoch ms) is exempt from the entry window. */
export function mayReviseOn(dossier: Dossier, at: number, programme: Programme): boolean {
  const due = dueDay(dossier, programme);
  if (due === undefined || standing(dossier, programme).state !== 'returned') return false;
  return dayOf(at) <= due;
}

/** The last day on which one of these dossiers may be corrected, '' where none is returned. */
export function lastDueDay(dossiers: readonly Dossier[], programme: Programme): string {
  return dossiers
    .filter((dossier) => standing(dossier, programme).state === 'returned')
    .map((dossier) => dueDay(dossier, programme) ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
}
