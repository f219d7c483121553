import { DEADLINE_MS } from '../core/schedule/due.ts';
import type { Clock } from '../stages/effects.ts';

/** The time at which this execution began, and whether its deadline is still ahead. */
export function clockOf(execution: { readonly startedAt: number }): Clock {
  return {
    now: execution.startedAt,
    timeLeft: (share = 1) => Date.now() - execution.startedAt < DEADLINE_MS * share,
  };
}
