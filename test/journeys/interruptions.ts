import type { Sweep } from '../../scripts/installation/sweep.ts';
import type { Outputs } from '../../scripts/play/outputs.ts';
import { ExecutionKilled, type Fault } from '../../scripts/workspace/gate.ts';

/** What happens to one sweep: which of its calls meets which fault; 0 leaves it alone. */
export interface Interruption {
  readonly call: number;
  readonly fault: Fault;
}

/** Every sweep meets its interruption, then the clock trigger fires again at the same minute. */
export function interrupted(next: () => Interruption, met: { count: number }): Sweep {
  return (workspace) => {
    const { call: at, fault } = next();
    workspace.faults.onCall((call) => {
      if (call !== at) return undefined;
      met.count += 1;
      return fault;
    });
    try {
      workspace.run('tick');
    } catch (error) {
      const thrown = typeof fault === 'object' && error instanceof Error;
      if (!(error instanceof ExecutionKilled) && !thrown) throw error;
    }
    workspace.faults.onCall(undefined);
    workspace.run('tick');
  };
}

/** Numbers below a bound, the same for the same seed (Lehmer's generator). */
export function chance(seed: number): (below: number) => number {
  let state = (seed * 7919) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** What must be the same bytes however a programme was swept. */
export function lasting(outputs: Outputs): Outputs {
  return new Map([...outputs].filter(([name]) => name !== 'run.json'));
}
