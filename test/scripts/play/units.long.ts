import { expect, test } from 'vitest';
import { play } from '../../../scripts/play/play.ts';
import { chance, interrupted, lasting } from '../../journeys/interruptions.ts';
import { month } from './province-month.ts';

test.each([3, 4])(
  'a month of a province comes out the same when sweeps are killed and repeated (%i)',
  async (seed) => {
    const below = chance(seed);
    const met = { count: 0 };
    const sweep = interrupted(
      () => ({ call: 1 + below(60), fault: below(2) === 0 ? 'killBefore' : 'killAfter' }),
      met,
    );
    const { outputs } = await play(month, { sweep });
    expect(lasting(outputs)).toEqual(lasting((await play(month)).outputs));
    expect(met.count).toBeGreaterThan(3);
  },
);
