import { type Execution, ExecutionKilled, type Fault } from '../../scripts/workspace/gate.ts';
import type { FaultKind, Planned, Sweep } from './history.ts';
import type { Findings } from './violation.ts';
import type { World } from './world.ts';

/** One running execution, and what is still to befall it. */
interface Frame {
  readonly counts: number[];
  readonly faults: readonly Planned[];
  /** Something befell it: what it throws is no mistake of its own. */
  troubled: boolean;
}

/** What surrounds executions. */
export interface Surroundings {
  readonly found: Findings;
  /** Beginnings of the names of calls that are refused, and in which words. */
  readonly refused: Map<string, string>;
  count(kind: FaultKind): void;
  /** Every call passes here. */
  note(call: string): void;
  /** What else happens in the middle of a call. */
  meanwhile(what: Extract<Planned['fault'], object>['meanwhile']): void;
}

/** Runs functions of the program, each with the faults that were planned for it. */
export interface Runner {
  /** The lines that it wrote about what failed. */
  run(sweep: Sweep): readonly string[];
  readonly executions: number;
}

const writes = ['Sheets.Spreadsheets.batchUpdate', 'Drive.Files.create', 'MailApp.sendEmail'];
const SIX_MINUTES = 360;

export function runnerIn(world: World, around: Surroundings): Runner {
  const { workspace } = world;
  const frames: Frame[] = [];
  let executions = 0;

  workspace.faults.onCall((_, name, execution) => {
    around.note(name);
    const frame = frames.at(-1);
    if (!frame || !execution) return undefined;
    watch(execution, name, around.found);
    for (const [service, told] of around.refused) {
      if (!name.startsWith(service)) continue;
      frame.troubled = true;
      around.count(service === 'Drive.Permissions.' ? 'permission' : 'quota');
      return { throwBefore: told };
    }
    let fault: Fault | undefined;
    frame.faults.forEach((planned, i) => {
      if (!name.startsWith(planned.on)) return;
      const count = (frame.counts[i] ?? 0) + 1;
      frame.counts[i] = count;
      if (count !== planned.nth) return;
      if (typeof planned.fault === 'object') {
        around.count('concurrent');
        around.meanwhile(planned.fault.meanwhile);
      } else {
        frame.troubled = true;
        around.count(kindOf(planned));
        fault = faultOf(planned.fault, name);
      }
    });
    return fault;
  });

  return {
    get executions() {
      return executions;
    },
    run({ name, faults }) {
      const frame: Frame = { counts: [], faults, troubled: around.refused.size > 0 };
      frames.push(frame);
      executions += 1;
      try {
        workspace.run(name);
      } catch (error) {
        const killed = error instanceof ExecutionKilled;
        // Two sweeps in one minute may ask for more than Google answers in one.
        const refused = String(error).includes('Quota exceeded for quota metric');
        if (!frame.troubled && !killed && !refused) around.found.add('crash', `${name}: ${error}`);
      } finally {
        frames.pop();
      }
      return workspace.console().map(({ text }) => text);
    },
  };
}

/** I17: whoever writes holds the lock, and no execution outlives its time. */
function watch(execution: Execution, name: string, found: Findings): void {
  if (execution.lockHeld === 0 && writes.includes(name)) {
    found.add('I17', `${name} without the lock`);
  }
  if (execution.seconds > SIX_MINUTES + 60) found.add('I17', 'an execution outlived its time');
}

function kindOf({ on, fault }: Planned): FaultKind {
  if (on.startsWith('LockService.try')) return 'lock';
  switch (fault) {
    case 'killBefore':
    case 'killAfter':
    case 'slow':
      return 'kill';
    case 'throwBefore':
    case 'throwAfter':
    case 'stale':
      return fault;
    default:
      return 'concurrent';
  }
}

function faultOf(fault: Exclude<Planned['fault'], object>, name: string): Fault {
  switch (fault) {
    case 'slow':
      // Six minutes end in the middle of the call.
      return { delaySeconds: SIX_MINUTES };
    case 'throwBefore':
    case 'throwAfter':
      return fault === 'throwBefore'
        ? { throwBefore: `Service error: ${name}` }
        : { throwAfter: `Service error: ${name}` };
    default:
      return fault;
  }
}
