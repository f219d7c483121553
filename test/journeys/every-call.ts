import { describe, expect, test } from 'vitest';
import type { Outputs } from '../../scripts/play/outputs.ts';
import { play } from '../../scripts/play/play.ts';
import type { Fault } from '../../scripts/workspace/gate.ts';
import { cases, journeyOf } from './cases.ts';
import { interrupted } from './interruptions.ts';

/** Near the longest sweep of a journey: from there on hardly any call meets its fault. */
const LONGEST = 60;
/** Each journey and each fault tries every eighth call, each beginning with another: together all. */
const STEP = 8;

/**
 * Call by call: every sweep of the journey meets the fault there, and is repeated.
 * @param compared what has to be the same
 */
export function everyCallMeets(
  faults: readonly (readonly [string, Fault])[],
  compared: (outputs: Outputs) => ReadonlyMap<string, unknown>,
): void {
  describe.each(cases)('the journey "%s"', (name) => {
    const undisturbed = play(journeyOf(name)).then(({ outputs }) => compared(outputs));

    test.each(faults.map(([how, fault], i) => [how, fault, i * 4] as const))(
      'gives the same when every sweep is %s its k-th call, for every eighth k',
      async (_, fault, shift) => {
        const met = { count: 0 };
        for (let call = 1 + ((cases.indexOf(name) + shift) % STEP); call <= LONGEST; call += STEP) {
          const sweep = interrupted(() => ({ call, fault }), met);
          const { outputs } = await play(journeyOf(name), { sweep });
          expect(compared(outputs), `call ${call}`).toEqual(await undisturbed);
        }
        expect(met.count).toBeGreaterThan(15);
      },
      900_000,
    );
  });
}
