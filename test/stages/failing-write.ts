import type { Installation } from '../../scripts/installation/install.ts';
import type { Fault } from '../../scripts/workspace/gate.ts';
import { tick } from './programme.ts';

/** A sweep whose write of this number meets a fault; how many writes it had. */
export function sweepFailingWrite(office: Installation, write: number, fault: Fault): number {
  let writes = 0;
  office.workspace.faults.onCall((_, name) => {
    if (!name.endsWith('batchUpdate')) return undefined;
    writes += 1;
    return writes === write ? fault : undefined;
  });
  tick(office);
  office.workspace.faults.onCall(undefined);
  return writes;
}
