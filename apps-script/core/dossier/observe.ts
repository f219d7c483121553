import { decisionOf, isYes } from './answer.ts';
import type { Dossier, OfficerCells } from './dossier.ts';
import { withdrawnFromPetition } from './given-back.ts';

/**
 * The dossier after a sweep saw these officers' cells. An agreement covers the text that stood there
 * when it was written: to renew it, the officer writes again who agreed and when.
 */
export function observe(dossier: Dossier, cells: OfficerCells): Dossier {
  const { cells: before, contentId } = dossier;
  const wroteAgreement =
    cells.employerAgreed !== before.employerAgreed ||
    cells.employerAgreedBy !== before.employerAgreedBy;
  const wroteReturn =
    cells.decision !== before.decision ||
    cells.reason !== before.reason ||
    cells.dueDate !== before.dueDate;
  const agreedFor = isYes(cells.employerAgreed)
    ? wroteAgreement || dossier.agreedFor === ''
      ? contentId
      : dossier.agreedFor
    : '';
  const returnedFor =
    decisionOf(cells.decision) === 'return'
      ? wroteReturn || dossier.returnedFor === ''
        ? contentId
        : dossier.returnedFor
      : '';
  return withdrawnFromPetition({ ...dossier, cells, agreedFor, returnedFor });
}

/** Did the officers write something that the dossier does not hold yet? */
export function differs(before: OfficerCells, after: OfficerCells): boolean {
  return (Object.keys(after) as (keyof OfficerCells)[]).some(
    (field) => before[field] !== after[field],
  );
}
