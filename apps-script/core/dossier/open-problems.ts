import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { appliedFromOf } from '../submission/applied.ts';
import { completed } from './completed.ts';
import type { Dossier } from './dossier.ts';

/** What is still wrong with an initiative once the officers' answers count beside the worker's. */
export function openProblems(dossier: Dossier, programme: Programme): readonly Problem[] {
  const { cells, problems } = dossier;
  const answered = new Set<Problem['code']>([
    ...(cells.birthYear === '' ? [] : (['birthYear.invalid'] as const)),
    ...(cells.effect === '' ? [] : (['effect.missing'] as const)),
  ]);
  const others = problems.filter(({ code }) => !answered.has(code) && !code.startsWith('applied.'));
  return [...others, ...appliedProblems(dossier, programme)];
}

/**
 * Whether it is, and in time, applied as the letter asks. An officer who gives the day it was
 * applied from answers for "not applied yet" too.
 */
export function appliedProblems(dossier: Dossier, programme: Programme): readonly Problem[] {
  const facts = completed(dossier);
  const notYet = facts.appliedStatus === 'notYet' && dossier.cells.appliedFrom === '';
  const { problem } = appliedFromOf(facts.appliedFrom, programme);
  return [...(notYet ? [{ code: 'applied.notYet' } as const] : []), ...(problem ? [problem] : [])];
}
