import { expect, test } from 'vitest';
import { callsOf, faults, historyWith, journey, withFault } from './every-fault.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const world = worldOf('workspace');

test.each(Object.entries(faults))(
  'whichever call of a sweep is the one that a sweep %s, nothing is lost, doubled or leaked',
  async (_, fault) => {
    const home = await world;
    const calls = callsOf(home, journey);
    for (const [i, count] of calls.entries()) {
      for (let nth = 1; nth <= count; nth++) {
        const { violations } = tell(home, historyWith(withFault(journey, i, nth, fault)));
        expect(violations, `call ${nth} of sweep ${i}`).toEqual([]);
      }
    }
    expect(calls.length).toBe(3);
  },
  600_000,
);
