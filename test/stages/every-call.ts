import { ExecutionKilled, type Fault } from '../../scripts/workspace/gate.ts';
import type { Workspace } from '../../scripts/workspace/workspace.ts';

/** One sweep that meets this fault at its call of this number; whether it was killed by it. */
export function killedAt(workspace: Workspace, call: number, fault: Fault): boolean {
  workspace.faults.onCall((number) => (number === call ? fault : undefined));
  try {
    workspace.run('tick');
    return false;
  } catch (error) {
    if (!(error instanceof ExecutionKilled)) throw error;
    return true;
  } finally {
    workspace.faults.onCall(undefined);
  }
}

/** After an odd call, before an even one. */
export const inTurn = (call: number): Fault => (call % 2 === 0 ? 'killBefore' : 'killAfter');

/**
 * Sweeps killed one after the other, the first at its first call, the next at its second, until
 * one has fewer calls than that; how many were killed.
 */
export function killedAtEveryCall(workspace: Workspace, faultAt = inTurn): number {
  let killed = 0;
  while (killedAt(workspace, killed + 1, faultAt(killed + 1))) killed += 1;
  return killed;
}
