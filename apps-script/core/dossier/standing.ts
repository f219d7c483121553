import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { dayBefore, dayOf, parseDay } from '../text/dates.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { decisionOf, isYes } from './answer.ts';
import { openComplaints } from './complaint.ts';
import type { Dossier } from './dossier.ts';
import { isGivenBack } from './given-back.ts';
import { appliedProblems } from './open-problems.ts';

export type State =
  | 'received'
  | 'introduced'
  | 'chosen'
  | 'declined'
  | 'ineligible'
  | 'returned'
  | 'withdrawn';

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
  if (isYes(cells.withdrawn)) {
    const told: readonly Problem[] = dossier.petition ? [{ code: 'withdrawn.afterPetition' }] : [];
    return { state: 'withdrawn', told };
  }
  const open = dossier.petition === '' || isGivenBack(dossier, 'unit');
  const { state, told } = open ? decided(dossier, programme) : closed(dossier);
  return { state, told: [...told, ...contradicted(dossier)] };
}

function decided(dossier: Dossier, programme: Programme): Standing {
  const { cells } = dossier;
  const agreement = agreementOf(dossier);
  const before = agreement.agreed && agreement.introduced ? 'introduced' : 'received';
  const awaited: readonly Problem[] = agreement.outdated ? [{ code: 'agreement.renew' }] : [];
  switch (decisionOf(cells.decision)) {
    case 'none':
      return { state: before, told: awaited };
    case 'unknown':
      return { state: before, told: [{ code: 'decision.unknown' }] };
    case 'decline':
      return { state: 'declined', told: cells.reason === '' ? [{ code: 'decline.noReason' }] : [] };
    case 'exclude':
      return cells.reason === ''
        ? { state: before, told: [{ code: 'ineligible.noReason' }] }
        : { state: 'ineligible', told: [] };
    case 'return':
      return returned(dossier, before, programme);
    case 'choose': {
      const told = [...awaited, ...hindering(dossier, agreement, programme)];
      return { state: told.length === 0 ? 'chosen' : before, told };
    }
  }
}

function closed(dossier: Dossier): Standing {
  const complaints = openComplaints(dossier);
  const kept: readonly Problem[] =
    decisionOf(dossier.cells.decision) === 'choose' ? [] : [{ code: 'decision.closed' }];
  const late: readonly Problem[] =
    complaints === '' ? [] : [{ code: 'complaint.afterPetition', data: { complaints } }];
  return { state: 'chosen', told: [...kept, ...late] };
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

/** What the letter asks of an initiative before it can be chosen (letter 57, section 2a and note). */
function hindering(
  dossier: Dossier,
  { agreed, introduced, outdated }: Agreement,
  programme: Programme,
): readonly Problem[] {
  const complaints = openComplaints(dossier);
  return [
    ...(agreed || outdated ? [] : [{ code: 'choose.notAgreed' } as const]),
    ...(introduced ? [] : [{ code: 'choose.notIntroduced' } as const]),
    ...(complaints === '' ? [] : [{ code: 'choose.complaint', data: { complaints } } as const]),
    ...appliedProblems(dossier, programme),
  ];
}

/** "No complaint" was ticked while one is open. */
function contradicted(dossier: Dossier): readonly Problem[] {
  const complaints = openComplaints(dossier);
  const claimed = complaints !== '' && isYes(dossier.cells.noComplaint);
  return claimed ? [{ code: 'complaint.contradicted', data: { complaints } }] : [];
}

/** The last day on which a returned initiative may be corrected; undefined if the cell holds no day. */
export function dueDay(dossier: Dossier, programme: Programme): string | undefined {
  const cell = dossier.cells.dueDate;
  if (cell === '') return dayBefore(programme.petitionDeadline.before);
  const day = parseDay(cell);
  return day?.length === 10 ? day : undefined;
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
  const due = lastDueDay([dossier], programme);
  return due !== '' && dayOf(at) <= due;
}

/** The last day on which one of these dossiers may be corrected, '' where none is returned. */
export function lastDueDay(dossiers: readonly Dossier[], programme: Programme): string {
  return dossiers
    .filter((dossier) => standing(dossier, programme).state === 'returned')
    .map((dossier) => dueDay(dossier, programme) ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
}
