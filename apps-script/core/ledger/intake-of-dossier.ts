import type { Dossier } from '../dossier/dossier.ts';
import type { Facts } from '../submission/submission.ts';
import { isoOf } from '../text/dates.ts';
import { answerNames } from './answer-names.ts';
import type { Intake } from './intake.ts';

/** The entry of an officer as far as the dossier tells it: what was typed is what it holds. */
export function intakeOfDossier(dossier: Dossier): Intake {
  const { facts, contentId, problems } = dossier;
  const told = (field: string): string => {
    const value = facts[field as keyof Facts];
    return typeof value === 'boolean' ? (value ? 'Có' : '') : (value ?? '');
  };
  const isFirstOne = contentId === dossier.id;
  return {
    responseId: contentId,
    submittedAt: isoOf(dossier.contentAt),
    source: 'onBehalf',
    outcome: isFirstOne ? (problems.length > 0 ? 'incomplete' : 'accepted') : 'revision',
    problems: problems.map(({ code }) => code).join(' '),
    initiative: dossier.id,
    code: dossier.code,
    unit: dossier.unit,
    union: dossier.union,
    answers: {
      ...Object.fromEntries(Object.keys(answerNames).map((id) => [id, told(id)])),
      // Nobody is taken in without it.
      consentProcessing: 'Có',
    },
  };
}
