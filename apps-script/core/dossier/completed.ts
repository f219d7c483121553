import type { Facts } from '../submission/submission.ts';
import { excelDay } from '../text/excel.ts';
import type { Dossier } from './dossier.ts';

const completing = ['birthYear', 'position', 'effect', 'benefitVnd', 'scope', 'awards'] as const;

/** The worker's facts with what the officers filled in beside them; an officer's answer counts first. */
export function completed(dossier: Pick<Dossier, 'facts' | 'cells'>): Facts {
  const { facts, cells } = dossier;
  const filled = completing.filter((field) => cells[field] !== '');
  return {
    ...facts,
    ...Object.fromEntries(filled.map((field) => [field, cells[field]])),
    ...(cells.appliedFrom === ''
      ? {}
      : { appliedFrom: excelDay(cells.appliedFrom) ?? cells.appliedFrom }),
  };
}
