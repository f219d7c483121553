import type { Problem } from '../problem.ts';
import type { Council } from '../programme/programme.ts';
import type { Ballot } from './ballot.ts';
import { type Hundredths, showPoints } from './points.ts';

/** How an initiative came out of the council. */
export interface Result {
  /** How many members' scores count. */
  readonly counted: number;
  /** Undefined until enough members have scored. */
  readonly outcome: Outcome | undefined;
  /** What stands in the way, and what the council should look at again. */
  readonly told: readonly Problem[];
}

export interface Outcome {
  /** Rounded to hundredths, as people read it: what reads the same is a tie. */
  readonly mean: Hundredths;
  /** Highest score less lowest. */
  readonly spread: Hundredths;
  /** 1 is the best; a tie takes the same place and leaves the next ones free (1, 1, 3). */
  readonly rank: number;
}

/** The results of initiatives scored by one council, in the order of their ballots. */
export function resultsOf(
  council: Pick<Council, 'quorum' | 'spread'>,
  initiatives: readonly (readonly Ballot[])[],
): readonly Result[] {
  const counts = initiatives.map((ballots) => countOf(council, ballots));
  const means = counts.flatMap(({ mean }) => mean ?? []);
  const rankOf = ranking(means);
  return counts.map(({ counted, mean, spread, told }) => ({
    counted,
    outcome: mean === undefined ? undefined : { mean, spread, rank: rankOf(mean) },
    told,
  }));
}

/** The place of a score among all of them: one more than those above it. */
export function ranking(scores: readonly Hundredths[]): (score: Hundredths) => number {
  const places = new Map<Hundredths, number>();
  [...scores]
    .sort((a, b) => b - a)
    .forEach((score, i) => {
      if (!places.has(score)) places.set(score, i + 1);
    });
  return (score) => places.get(score) ?? places.size + 1;
}

/** Do the members differ so much that the council should talk it over? */
export function isWide(council: Pick<Council, 'spread'>, spread: Hundredths): boolean {
  return spread >= council.spread * 100;
}

function countOf(council: Pick<Council, 'quorum' | 'spread'>, ballots: readonly Ballot[]) {
  const scores = ballots.flatMap((ballot) => (ballot.kind === 'scored' ? ballot.score : []));
  const refused = ballots.flatMap((ballot) => (ballot.kind === 'void' ? ballot.problem : []));
  const counted = scores.length;
  const missing = council.quorum - counted;
  if (missing > 0) {
    const told = [...refused, { code: 'score.quorum', data: { missing } } as const];
    return { counted, mean: undefined, spread: 0, told };
  }
  const mean = Math.round(scores.reduce((sum, score) => sum + score, 0) / counted);
  const spread = Math.max(...scores) - Math.min(...scores);
  const wide: readonly Problem[] = isWide(council, spread)
    ? [{ code: 'score.spread', data: { spread: showPoints(spread) } }]
    : [];
  return { counted, mean, spread, told: [...refused, ...wide] };
}
