import type { Act, History, Planned, Step, Sweep } from './history.ts';
import { type Told, tell } from './tell.ts';
import type { Violation } from './violation.ts';
import type { World } from './world.ts';

const send = (person: number, version: number, union: number, flaw = 0): Act => ({
  do: 'send',
  entry: { person, version, union, flaw, odd: person + version, late: 0 },
});
const later = { do: 'wait', minutes: 5 } as const;
const sweep: Sweep = { do: 'run', name: 'tick', faults: [] };

/** Entries, one of them to be checked, choice, Tờ trình, a correction that moves, a decision above. */
const journey: readonly Step[] = [
  send(0, 0, 0),
  send(2, 0, 1),
  send(3, 0, 0, 1),
  later,
  sweep,
  { do: 'choose', book: 0, row: 0 },
  { do: 'rule', row: 0, text: 20 },
  { do: 'ask', book: 0, n: 1 },
  later,
  sweep,
  { do: 'decide', row: 0, text: 0 },
  send(2, 1, 2),
  { do: 'onBehalf', book: 1, row: 0, text: 0 },
  later,
  sweep,
];

/** Three entries of two unions, one of them a correction: what receiving and routing is about. */
export const intake: readonly Step[] = [
  send(0, 0, 0),
  send(2, 0, 1),
  later,
  sweep,
  send(2, 1, 0),
  later,
  sweep,
];

/** What Google may do to a sweep at one call. */
export const stops = {
  'is stopped before': 'killBefore',
  'is stopped after': 'killAfter',
  'takes too long at': 'slow',
  'fails before': 'throwBefore',
  'fails after': 'throwAfter',
  'does not know the newest at': 'stale',
} as const satisfies Readonly<Record<string, Planned['fault']>>;

/** Whom a sweep may meet at one call. */
export const meetings = {
  'is met by an officer at': {
    meanwhile: { do: 'edit', book: 0, row: 0, field: 3, text: 0, by: 0 },
  },
  'is met by a sort at': {
    meanwhile: { do: 'deed', book: 0, deed: 'sort', at: 1, to: 0, by: 1 },
  },
  'is met by a worker at': { meanwhile: send(4, 0, 1) },
  'is met by another sweep at': { meanwhile: sweep },
} as const satisfies Readonly<Record<string, Planned['fault']>>;

/**
 * Every other call of every sweep of the journey meets the fault, one at a time.
 * @param parity 0 or 1: which calls; two kinds of fault in turn reach all of them in half the time
 */
export function everyOtherCallMeets(
  world: World,
  fault: Planned['fault'],
  parity: number,
): readonly (Violation & { readonly at: string })[] {
  return callsOf(world, journey).flatMap((names, i) =>
    names.flatMap((name, n) => {
      if (n % 2 !== parity || !concerns(fault, name)) return [];
      const { violations } = tell(world, historyWith(withFault(journey, i, n + 1, fault)));
      return violations.map((each) => ({ ...each, at: `${name}, call ${n + 1} of sweep ${i}` }));
    }),
  );
}

/** The history with a fault at the n-th call (from 1) of its i-th sweep. */
export function withFault(
  steps: readonly Step[],
  i: number,
  nth: number,
  fault: Planned['fault'],
): readonly Step[] {
  let run = -1;
  return steps.map((step) => {
    if (step.do !== 'run') return step;
    run += 1;
    return run === i ? { ...step, faults: [...step.faults, { on: '', nth, fault }] } : step;
  });
}

/** The calls that each sweep makes when nothing befalls it. */
export function callsOf(world: World, steps: readonly Step[]): Told['calls'] {
  const { calls, violations } = tell(world, historyWith(steps));
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
  return calls;
}

/** Whether a fault means anything at this call: only Drive's lists lag behind. */
function concerns(fault: Planned['fault'], call: string): boolean {
  return fault !== 'stale' || /^Drive\.(Files|Changes)\.list$/.test(call);
}

export function historyWith(steps: readonly Step[]): History {
  return { seed: 0, steps };
}
