import { describe, expect, test } from 'vitest';
import { play } from '../../scripts/play/play.ts';
import { cases, journeyOf } from './cases.ts';
import { chance, interrupted, lasting } from './interruptions.ts';

describe.each(cases)('the journey "%s"', (name) => {
  const undisturbed = play(journeyOf(name)).then(({ outputs }) => lasting(outputs));

  test('gives the same bytes when its answers are read in another order', async () => {
    const journey = journeyOf(name);
    const turned = { ...journey, answers: journey.answers.toReversed() };
    expect(lasting((await play(turned)).outputs)).toEqual(await undisturbed);
  });

  test.each([1])(
    'gives the same bytes when sweeps are killed half-way and repeated (%i)',
    async (seed) => {
      const below = chance(seed);
      const met = { count: 0 };
      const sweep = interrupted(
        () => ({ call: 1 + below(45), fault: below(2) === 0 ? 'killBefore' : 'killAfter' }),
        met,
      );
      const { outputs } = await play(journeyOf(name), { sweep });
      expect(lasting(outputs)).toEqual(await undisturbed);
      expect(met.count).toBeGreaterThan(3);
    },
  );
});
