import { expect, test } from 'vitest';
import { callsOf, historyWith, intake, withFault } from './every-fault.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const kinds = ['killAfter'] as const;

test('two stops in a row between receiving and routing lose and double nothing, wherever they come', async () => {
  const world = await worldOf('off');
  const [first = [], second = []] = callsOf(world, intake);
  expect(writes(first).length * writes(second).length).toBeGreaterThan(200);
  for (const a of writes(first)) {
    for (const b of writes(second)) {
      for (const kind of kinds) {
        const steps = withFault(withFault(intake, 0, a, kind), 1, b, kind);
        const { violations } = tell(world, historyWith(steps));
        expect(violations, `${kind} at calls ${a} and ${b}`).toEqual([]);
      }
    }
  }
}, 600_000);

/** Where a stop makes a difference: after a read it is the same as after the write before it. */
function writes(calls: readonly string[]): readonly number[] {
  const at = calls.indexOf('Form.getResponses');
  return calls.flatMap((name, i) =>
    i >= at && /batchUpdate|setProperty|create|remove|sendEmail/.test(name) ? [i + 1] : [],
  );
}
