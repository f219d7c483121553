import { isQuarantine, type Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { isLater, samePerson } from '../submission/sameness.ts';
import type { Submission } from '../submission/submission.ts';
import { type Dossier, noCells } from './dossier.ts';
import { notNominated, notProposed } from './proposal.ts';
import { isLive, isOpenForRevision, mayReviseOn, standing } from './standing.ts';

export type Outcome = 'accepted' | 'incomplete' | 'duplicate' | 'revision' | 'quarantined';

/** What came of one submission, and the dossier that it made or changed. */
export interface Admission {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  /** The code under which the worker finds it. */
  readonly code: string;
  /** The initiative's id; '' for a quarantined submission. */
  readonly initiative: string;
  readonly dossier?: Dossier;
}

/** What the ledger knows that can matter for one submission. */
export interface Known {
  /** The dossier that has this tracking code. */
  byCode(code: string): Dossier | undefined;
  /** Dossiers whose current content equals the submission's. */
  sameContent(submission: Submission): readonly Dossier[];
}

/**
 * Decides what a submission is: to be checked, a duplicate, a revision, or a new initiative
 * (DESIGN §5, in this order). `spareCode` takes the place of a code that is absent, damaged or taken.
 * @param corrected the initiative that the submission's own row of *Nhập hộ* made before: unlike a
 *   code, the row tells even when name and phone were corrected; or the one that the submission
 *   itself made, where it is taken in once more
 */
export function admit(
  submission: Submission,
  known: Known,
  programme: Programme,
  spareCode: string,
  corrected?: Dossier,
): Admission {
  const holder = submission.code === undefined ? undefined : known.byCode(submission.code);
  const code = holder || submission.code === undefined ? spareCode : submission.code;
  const named = holder && revises(submission, holder) ? holder : undefined;
  const predecessor = [corrected, named].find((dossier) => dossier && isLive(dossier));
  const problems = predecessor
    ? withoutWindow(submission, predecessor, programme)
    : submission.problems;

  if (problems.some((problem) => isQuarantine(problem.code))) {
    const told = predecessor?.code ?? code;
    const outcome = { outcome: 'quarantined', problems, code: told, initiative: '' } as const;
    const late = predecessor && standing(predecessor, programme).state === 'returned';
    return late ? { ...outcome, dossier: notTaken(predecessor, submission) } : outcome;
  }

  // Its own dossier stands there: only its entry was lost, and is noted again.
  if (corrected?.id === submission.responseId) {
    const outcome = problems.length > 0 ? 'incomplete' : 'accepted';
    return { outcome, problems, code: corrected.code, initiative: corrected.id };
  }

  const twin = known
    .sameContent(submission)
    .find((dossier) => isLive(dossier) && dossier.contentId !== submission.responseId);
  if (twin) return { outcome: 'duplicate', problems, code: twin.code, initiative: twin.id };

  if (predecessor) return revise(submission, predecessor, problems, programme);

  return {
    outcome: problems.length > 0 ? 'incomplete' : 'accepted',
    problems,
    code,
    initiative: submission.responseId,
    dossier: open(submission, code, problems),
  };
}

/** Same valid code, and the same name or phone: otherwise the code was somebody else's. */
function revises(submission: Submission, holder: Dossier): boolean {
  return samePerson(submission.facts, holder.facts);
}

/** A returned dossier may be corrected after the entry window, until its due date. */
function withoutWindow(
  submission: Submission,
  dossier: Dossier,
  programme: Programme,
): readonly Problem[] {
  if (!mayReviseOn(dossier, submission.submittedAt, programme)) return submission.problems;
  return submission.problems.filter(
    ({ code }) => code !== 'window.early' && code !== 'window.late',
  );
}

function revise(
  submission: Submission,
  dossier: Dossier,
  problems: readonly Problem[],
  programme: Programme,
): Admission {
  const admission = {
    outcome: 'revision',
    code: dossier.code,
    initiative: dossier.id,
  } as const;
  if (dossier.contentId === submission.responseId) return { ...admission, problems };
  if (!isOpenForRevision(dossier, programme)) {
    const refused = [...problems, { code: 'revision.refused' } as const];
    return { ...admission, problems: refused, dossier: notTaken(dossier, submission) };
  }
  const newer = isLater(submission, {
    submittedAt: dossier.contentAt,
    responseId: dossier.contentId,
  });
  if (!newer) return { ...admission, problems };
  const moved = submission.union !== dossier.union;
  const revised: Dossier = {
    ...dossier,
    unit: submission.unit,
    union: submission.union,
    contentId: submission.responseId,
    contentAt: submission.submittedAt,
    facts: submission.facts,
    problems,
    refusedRevision: '',
    ...(moved ? { cells: noCells, agreedFor: '', listAgreement: undefined, returnedFor: '' } : {}),
    // The row before the old unit is still to be marked as moved.
    ...(submission.unit === dossier.unit
      ? {}
      : {
          proposal: { ...notProposed, standsIn: dossier.proposal.standsIn },
          nomination: { ...notNominated, standsIn: dossier.nomination.standsIn },
        }),
  };
  return { ...admission, problems, dossier: revised };
}

/** The officers are told beside the row that a correction came. */
function notTaken(dossier: Dossier, submission: Submission): Dossier {
  return { ...dossier, refusedRevision: submission.responseId };
}

/** A new initiative's dossier, of which nobody has decided anything. */
export function open(submission: Submission, code: string, problems: readonly Problem[]): Dossier {
  return {
    id: submission.responseId,
    code,
    unit: submission.unit,
    union: submission.union,
    contentId: submission.responseId,
    contentAt: submission.submittedAt,
    facts: submission.facts,
    problems,
    cells: noCells,
    agreedFor: '',
    listAgreement: undefined,
    complaints: [],
    returnedFor: '',
    refusedRevision: '',
    petition: '',
    unitPetition: '',
    routedTo: '',
    proposal: notProposed,
    nomination: notNominated,
  };
}
