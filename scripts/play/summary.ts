import type { Outcome } from '#core/dossier/admit.ts';
import { isLive } from '#core/dossier/standing.ts';
import type { LedgerView } from '../installation/ledger-view.ts';

/** The figures of a programme; received is always the sum of the five outcomes. */
export function summaryOf(view: LedgerView, publishedCount: number) {
  const count = (outcome: Outcome) =>
    view.intakes.filter((intake) => intake.outcome === outcome).length;
  const problems = view.intakes.flatMap((intake) => intake.problems.split(' ').filter(Boolean));
  return {
    received: view.intakes.length,
    accepted: count('accepted'),
    incomplete: count('incomplete'),
    duplicates: count('duplicate'),
    revisions: count('revision'),
    quarantined: count('quarantined'),
    problems: tally(problems),
    perUnion: tally(view.dossiers.filter(isLive).map(({ union }) => union)),
    published: publishedCount,
    petitions: view.petitions.filter(({ status }) => status === 'made').length,
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
