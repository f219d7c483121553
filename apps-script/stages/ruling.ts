import { admit } from '../core/dossier/admit.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import {
  alreadyIn,
  leftOut,
  olderThanContent,
  type RulingAnswer,
  refusedRuling,
  sameAsAnother,
  takenAsRevision,
  takenIn,
  toBeTold,
  tooLate,
  waitsAgain,
} from '../core/ledger/quarantine-answer.ts';
import type { rulingOf } from '../core/ledger/quarantine-ruling.ts';
import { isQuarantine, type Problem } from '../core/problem.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Submission } from '../core/submission/submission.ts';
import type { Draft } from './draft.ts';

export type Ruled = ReturnType<typeof rulingOf>;

/** What is known of the initiatives that one batch of rulings may touch. */
export interface Office {
  readonly programme: Programme;
  readonly draft: Draft;
  readonly nameOf: (dossier: Dossier | undefined) => string;
  readonly spareCode: (responseId: string) => string;
}

/**
 * Carries out one ruling in the draft and says what came of it. What was taken in before is found
 * by its id or its content, and gives the same answer.
 * @param submission as the operator corrected it; undefined once it was erased
 */
export function answerTo(
  office: Office,
  entry: Quarantined,
  submission: Submission | undefined,
  ruling: Ruled,
): RulingAnswer {
  const { draft, nameOf, programme } = office;
  const own = draft.byId(entry.responseId);
  const holder = draft.byCode(entry.code);
  const revised = holder?.contentId === entry.responseId ? holder : undefined;
  if (own || revised) {
    if (ruling === 'tell' || ruling === 'drop') return alreadyIn(nameOf(own ?? revised));
    return own ? takenIn(nameOf(own)) : takenAsRevision(nameOf(revised));
  }
  switch (ruling) {
    case 'none':
      return waitsAgain;
    case 'unknown':
      return refusedRuling([{ code: 'ruling.unknown' }]);
    case 'tell':
      return toBeTold(entry, programme);
    case 'drop':
      return leftOut;
    case 'accept':
      return submission ? takeIn(office, submission) : refusedRuling([{ code: 'ruling.erased' }]);
  }
}

function takeIn({ draft, nameOf, programme, spareCode }: Office, submission: Submission) {
  const admission = admit(submission, draft, programme, spareCode(submission.responseId));
  const { outcome, problems, dossier, initiative } = admission;
  if (outcome === 'quarantined') {
    return refusedRuling(problems.filter(({ code }) => isQuarantine(code)).map(askingForPaper));
  }
  const union = nameOf(dossier ?? draft.byId(initiative));
  if (dossier) draft.put(dossier);
  if (outcome === 'duplicate') return sameAsAnother(union);
  if (outcome !== 'revision') return takenIn(union);
  if (problems.some(({ code }) => code === 'revision.refused')) return tooLate;
  return dossier ? takenAsRevision(union) : olderThanContent(union);
}

/** "Nhận" alone can't stand for a person's consent. */
const askingForPaper = (problem: Problem): Problem =>
  problem.code === 'consent.missing' ? { code: 'consent.paper' } : problem;
