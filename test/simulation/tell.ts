import { createHash } from 'node:crypto';
import { officerOf } from '../../scripts/installation/install.ts';
import { perform, workbookOf } from './act.ts';
import { runnerIn } from './execution.ts';
import { heal } from './heal.ts';
import { type FaultKind, faultKinds, type History, type Step, type Sweep } from './history.ts';
import { checkAfterSweep, nothingSeen } from './invariants/after-sweep.ts';
import { freshMemory } from './memory.ts';
import { writtenFields } from './officer-texts.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { stateHash } from './state.ts';
import { findings, type Violation } from './violation.ts';
import { unions, unit, type World } from './world.ts';

/** What came of one seed. */
export interface Told {
  /** The same for the same seed and program, whatever ran before. */
  readonly trace: string;
  readonly executions: number;
  /** The names of the calls that each execution of the history made, while trouble was on. */
  readonly calls: readonly (readonly string[])[];
  readonly submissions: number;
  readonly officerActions: number;
  readonly faults: Readonly<Record<FaultKind, number>>;
  readonly violations: readonly Violation[];
}

/** Lets a history happen in a fresh copy of the world, ends all trouble, and checks what is left. */
export function tell(world: World, { steps }: History): Told {
  world.back();
  const { workspace } = world;
  const found = findings();
  const memory = freshMemory();
  for (const [id] of unions) memory.named.add(officerOf(id));
  memory.named.add(officerOf(unit));
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<
    FaultKind,
    number
  >;
  const count = (kind: FaultKind) => {
    faults[kind] += 1;
  };
  const seen = nothingSeen();
  const calls: string[][] = [];
  const trace = createHash('sha256');
  const refused = new Map<string, string>();
  let [serial, submissions, officerActions, acts] = [0, 0, 0, 0];

  const act = (step: Exclude<Step, { do: 'run' | 'wait' | 'skew' | 'refuse' | 'lift' }>) => {
    serial += 1;
    acts += 1;
    const done = perform(world, memory, step, serial);
    if (step.do === 'send') submissions += 1;
    else if (step.do === 'changeForm') count('form');
    else if (step.do === 'share') count('permission');
    else officerActions += 1;
    if (done && (step.do === 'deed' || step.do === 'sortLedger')) count('hands');
  };

  const runner = runnerIn(world, {
    found,
    refused,
    count,
    note(call) {
      trace.update(call);
      calls.at(-1)?.push(call);
    },
    meanwhile(what) {
      if (what.do !== 'run') act(what);
      else sweep(what);
    },
  });

  function sweep(step: Sweep): readonly string[] {
    const before = sheets(world);
    const actsBefore = acts;
    const lines = runner.run(step);
    // I5: the program wrote over no officer's cell that it could read.
    if (acts === actsBefore) compare(before, sheets(world), found.add);
    checkAfterSweep(world, seen, found);
    return lines;
  }

  let last = '';
  for (const step of steps) {
    trace.update(JSON.stringify(step));
    switch (step.do) {
      case 'run':
        if (last === 'run') count('trigger');
        calls.push([]);
        sweep(step);
        break;
      case 'wait':
        if (last !== 'run' || step.minutes > 5) count(step.minutes > 5 ? 'clock' : 'trigger');
        workspace.clock.set(workspace.clock.now() + step.minutes * 60_000);
        break;
      case 'skew':
        count('clock');
        workspace.faults.skew(step.seconds * 1000);
        break;
      case 'refuse':
        refused.set(step.service, step.told);
        break;
      case 'lift':
        refused.clear();
        break;
      default:
        act(step);
    }
    last = step.do;
  }
  refused.clear();
  workspace.faults.skew(0);
  calls.push([]);
  heal(world, memory, found, () => sweep({ do: 'run', name: 'tick', faults: [] }));
  workspace.faults.onCall(undefined);
  return {
    trace: trace.update(stateHash(world)).digest('hex'),
    executions: runner.executions,
    calls: calls.slice(0, -1),
    submissions,
    officerActions,
    faults,
    violations: found.violations,
  };
}

const sheets = (world: World): readonly (Sheet | undefined)[] =>
  unions.map((_, book) => sheetOf(world, workbookOf(world, book)));

function compare(
  before: readonly (Sheet | undefined)[],
  after: readonly (Sheet | undefined)[],
  add: (invariant: string, what: string) => void,
): void {
  before.forEach((was, i) => {
    const is = after[i];
    if (!was || !is) return;
    const there = new Set(is.single());
    for (const name of was.single().filter((each) => there.has(each))) {
      for (const field of writtenFields) {
        const [a, b] = [was.cell(name, field), is.cell(name, field)];
        if (a !== undefined && b !== undefined && a !== b) {
          add('I5', `${name}: ${field} “${a}” was written over by “${b}”`);
        }
      }
    }
  });
}
