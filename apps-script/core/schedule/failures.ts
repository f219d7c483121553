import type { StageName } from './due.ts';

/** A stage that fails at each of its turns: since when (epoch ms), and how often. */
export interface Failure {
  readonly since: number;
  readonly times: number;
}

export type Failures = Readonly<Partial<Record<StageName, Failure>>>;

/** What one sweep came to. */
export interface Sweep {
  /** Stages that had their turn, the failed ones among them. */
  readonly ran: readonly StageName[];
  readonly failed: readonly StageName[];
  /** Time ran out before every stage had its turn. */
  readonly unfinished: boolean;
}

/** The failures after a sweep at `now`: a stage that worked leaves the list. */
export function failuresAfter(before: Failures, { ran, failed }: Sweep, now: number): Failures {
  const after: Partial<Record<StageName, Failure>> = { ...before };
  for (const stage of ran) delete after[stage];
  for (const stage of failed) {
    const { since, times } = before[stage] ?? { since: now, times: 0 };
    after[stage] = { since, times: times + 1 };
  }
  return after;
}
