import { expect, test } from 'vitest';
import { callsOf, concerns, faults, historyWith, journey, withFault } from './every-fault.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const world = worldOf('workspace');

test.each(Object.entries(faults))(
  'whichever call of a sweep is the one that a sweep %s, nothing is lost, doubled or leaked',
  async (_, fault) => {
    const home = await world;
    const calls = callsOf(home, journey);
    for (const [i, names] of calls.entries()) {
      for (const [at, name] of names.entries()) {
        if (!concerns(fault, name)) continue;
        const { violations } = tell(home, historyWith(withFault(journey, i, at + 1, fault)));
        expect(violations, `${name}, call ${at + 1} of sweep ${i}`).toEqual([]);
      }
    }
    expect(calls.length).toBe(3);
  },
  600_000,
);
