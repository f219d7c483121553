import type { Admission } from '../dossier/admit.ts';
import { textsOf } from '../submission/answers.ts';
import type { Response, Submission } from '../submission/submission.ts';
import { isoOf } from '../text/dates.ts';
import { sentences } from './initiative-row.ts';
import { type Quarantined, unruled } from './quarantine.ts';

/** The operator's row for a response that no union can be given yet. */
export function quarantinedFrom(
  response: Response,
  submission: Submission,
  admission: Admission,
  fullText: string,
): Quarantined {
  const { unit, subUnit } = textsOf(response.answers, () => submission.facts.tradeSecret).kept;
  return {
    ...unruled,
    responseId: response.id,
    submittedAt: isoOf(response.submittedAt),
    code: admission.code,
    reasons: sentences(admission.problems),
    fullName: submission.facts.fullName,
    phone: submission.facts.phone,
    unit,
    subUnit,
    title: submission.facts.title,
    fullText,
    problems: admission.problems.map(({ code }) => code).join(' '),
  };
}
