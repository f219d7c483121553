import type { Outcome } from '#core/dossier/admit.ts';
import type { Dossier } from '#core/dossier/dossier.ts';
import { isLive } from '#core/dossier/standing.ts';
import type { Intake } from '#core/ledger/intake.ts';
import type { PetitionRecord } from '#core/ledger/petitions.ts';
import type { Registered } from '#core/ledger/registry.ts';
import type { UnionCounts } from '#core/ledger/union-counts.ts';
import type { Results } from '#core/publication/results.ts';
import { type Counts, receivedOf, sumCounts } from '#core/rollup/counts.ts';

/** What a programme's ledger holds in the end. */
export interface Held {
  readonly intakes: readonly Intake[];
  readonly dossiers: readonly Dossier[];
  /** Those that were made. */
  readonly petitions: readonly PetitionRecord[];
  readonly results: Results | null;
}

/** The figures of a programme; received is always the sum of the five outcomes. */
export function summaryOf(held: Held) {
  const count = (outcome: Outcome) =>
    held.intakes.filter((intake) => intake.outcome === outcome).length;
  const problems = held.intakes.flatMap((intake) => intake.problems.split(' ').filter(Boolean));
  return {
    received: held.intakes.length,
    accepted: count('accepted'),
    incomplete: count('incomplete'),
    duplicates: count('duplicate'),
    revisions: count('revision'),
    quarantined: count('quarantined'),
    problems: tally(problems),
    perUnion: tally(held.dossiers.filter(isLive).map(({ union }) => union)),
    published: held.results?.initiatives.length ?? 0,
    petitions: held.petitions.filter(({ kind, use }) => kind === 'petition' && use === 'issue')
      .length,
  };
}

/**
 * The numbers of every level as the program counted them: those of a unit are the sum of its unions',
 * those of the programme the sum of its units', and received is always the sum of the six fates.
 */
export function levelsOf(unions: readonly Registered[], numbers: readonly UnionCounts[]) {
  const counts = new Map(numbers.map((each) => [each.union, each.counts]));
  const perUnit = Map.groupBy(
    unions.filter(({ id }) => counts.has(id)),
    ({ unit }) => unit,
  );
  const summed = [...perUnit].map(
    ([unit, its]) => [unit, sumCounts(its.flatMap(({ id }) => counts.get(id) ?? []))] as const,
  );
  const shown = (of: Counts) => ({ received: receivedOf(of), ...of });
  const byName = (entries: readonly (readonly [string, Counts])[]) =>
    Object.fromEntries(
      entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, of]) => [id, shown(of)]),
    );
  return {
    programme: shown(sumCounts(summed.map(([, of]) => of))),
    units: byName(summed),
    unions: byName([...counts]),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
