import type { Act, History, Planned, Step, Sweep } from './history.ts';
import { type Told, tell } from './tell.ts';
import type { World } from './world.ts';

const send = (person: number, version: number, union: number, flaw = 0): Act => ({
  do: 'send',
  entry: { person, version, union, flaw, odd: person + version, late: 0 },
});
const later = { do: 'wait', minutes: 5 } as const;
const sweep: Sweep = { do: 'run', name: 'tick', faults: [] };

/** Entries, one of them to be checked, choice, Tờ trình, a correction that moves, a decision above. */
export const journey: readonly Step[] = [
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

/** What may befall one call. */
export const faults = {
  'is stopped before': 'killBefore',
  'is stopped after': 'killAfter',
  'takes too long at': 'slow',
  'fails before': 'throwBefore',
  'fails after': 'throwAfter',
  'does not know the newest at': 'stale',
  'is met by an officer at': {
    meanwhile: { do: 'edit', book: 0, row: 0, field: 3, text: 0, by: 0 },
  },
  'is met by a sort at': {
    meanwhile: { do: 'deed', book: 0, deed: 'sort', at: 1, to: 0, by: 1 },
  },
  'is met by a worker at': { meanwhile: send(4, 0, 1) },
  'is met by another sweep at': { meanwhile: sweep },
} as const satisfies Readonly<Record<string, Planned['fault']>>;

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
export function concerns(fault: Planned['fault'], call: string): boolean {
  return fault !== 'stale' || /^Drive\.(Files|Changes)\.list$/.test(call);
}

export const historyWith = (steps: readonly Step[]): History => ({ seed: 0, steps });
