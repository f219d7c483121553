import type { Admission } from '../dossier/admit.ts';
import { textsOf } from '../submission/answers.ts';
import type { Response, Submission } from '../submission/submission.ts';
import { isoOf } from '../text/dates.ts';
import type { Intake, Source } from './intake.ts';

/** What the ledger keeps of a response: the answers, without a trade secret's description. */
export function intakeFrom(
  response: Response,
  submission: Submission,
  admission: Admission,
  source: Source,
): Intake {
  return {
    responseId: response.id,
    submittedAt: isoOf(response.submittedAt),
    source,
    outcome: admission.outcome,
    problems: admission.problems.map(({ code }) => code).join(' '),
    initiative: admission.initiative,
    code: admission.code,
    unit: submission.unit,
    union: submission.union,
    answers: textsOf(response.answers, () => submission.facts.tradeSecret).kept,
  };
}
