import { expect, test } from 'vitest';
import type { Fault } from '../../scripts/workspace/gate.ts';
import { made, newWorkbook, stoppedAt } from './set-up-made.ts';

const text = 'Service error: Drive';
const faults: readonly Fault[] = [
  'killBefore',
  'killAfter',
  { throwBefore: text },
  { throwAfter: text },
];

test.each(faults)(
  'a programme is whole whichever call of setting it up meets %o',
  async (fault) => {
    const workspace = await newWorkbook();
    const back = workspace.checkpoint();
    workspace.run('setUp');
    const whole = made(workspace);
    // Odd calls meet one half of the faults, even ones the other.
    let call = 1 + (faults.indexOf(fault) % 2);
    for (back(); stoppedAt(workspace, 'setUp', call, fault); call += 2) {
      workspace.run('setUp');
      expect(made(workspace), `call ${call}`).toEqual(whole);
      back();
    }
    expect(call).toBeGreaterThan(150);
    workspace.close();
  },
  300_000,
);
