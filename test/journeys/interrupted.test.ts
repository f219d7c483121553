import { describe, expect, test } from 'vitest';
import type { Sweep } from '../../scripts/installation/sweep.ts';
import type { Outputs } from '../../scripts/play/outputs.ts';
import { play } from '../../scripts/play/play.ts';
import { ExecutionKilled } from '../../scripts/workspace/gate.ts';
import { cases, journeyOf } from './cases.ts';

describe.each(cases)('the journey "%s"', (name) => {
  const undisturbed = play(journeyOf(name)).then(({ outputs }) => withoutRun(outputs));

  test('gives the same bytes when its answers are read in another order', async () => {
    const journey = journeyOf(name);
    const turned = { ...journey, answers: journey.answers.toReversed() };
    expect(withoutRun((await play(turned)).outputs)).toEqual(await undisturbed);
  });

  test.each([1, 2, 6])(
    'gives the same bytes when sweeps are killed half-way and repeated (%i)',
    async (seed) => {
      const kills = { count: 0 };
      const { outputs } = await play(journeyOf(name), { sweep: killedAndRepeated(seed, kills) });
      expect(withoutRun(outputs)).toEqual(await undisturbed);
      expect(kills.count).toBeGreaterThan(3);
    },
  );
});

/** Every sweep is killed before or after one of its calls, then the clock trigger fires again. */
function killedAndRepeated(seed: number, kills: { count: number }): Sweep {
  let state = seed * 7919;
  const next = (below: number) => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state % below;
  };
  return (workspace) => {
    const at = 1 + next(45);
    const when = next(2) === 0 ? 'killBefore' : 'killAfter';
    workspace.faults.onCall((call) => (call === at ? when : undefined));
    try {
      workspace.run('tick');
    } catch (error) {
      if (!(error instanceof ExecutionKilled)) throw error;
      kills.count += 1;
    }
    workspace.faults.onCall(undefined);
    workspace.run('tick');
  };
}

function withoutRun(outputs: Outputs): Outputs {
  return new Map([...outputs].filter(([name]) => name !== 'run.json'));
}
