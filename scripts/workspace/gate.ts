import { secondsOf } from './quota/latency.ts';
import type { Profile } from './quota/profile.ts';
import type { Store } from './state/store.ts';

export type Fault =
  | { readonly throwBefore: string }
  | { readonly throwAfter: string }
  /** The call takes this much longer; the simulated clock moves with it. */
  | { readonly delaySeconds: number }
  | 'killBefore'
  | 'killAfter'
  /** The call answers as if the last change of any file had not come through yet. */
  | 'stale';

/**
 * Decides what happens to service call number `call` (1 = the first since it was set). It may let
 * another execution run, or a person act, before the call goes on.
 */
export type FaultHook = (
  call: number,
  name: string,
  execution: Execution | undefined,
) => Fault | undefined;

/** The execution was stopped from outside: no catch or finally of the program counts any more. */
export class ExecutionKilled extends Error {
  constructor() {
    super('Execution killed');
    this.name = 'ExecutionKilled';
  }
}

export interface Execution {
  readonly number: number;
  killed: boolean;
  readonly console: { readonly level: string; readonly text: string }[];
  /** Times `getScriptLock` was acquired, 0 = not held. */
  lockHeld: number;
  /** Simulated seconds that its calls have taken. */
  seconds: number;
  /** Chance of its latencies. */
  readonly random: () => number;
}

/** What the gate needs of the workspace's time. */
export interface Time {
  readonly profile: Profile;
  /** Moves the simulated clock on, within a change. */
  pass(ms: number): void;
}

export interface Counters {
  readonly calls: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  /** Bytes of requests and answers of Drive and Sheets. */
  bytesSent: number;
  bytesReceived: number;
  simulatedSeconds: number;
  reset(): void;
}

/** The one gate that every service call of a program passes. */
export class Gate {
  readonly counters: Counters;
  readonly #store: Store;
  readonly #time: Time;
  readonly #running: Execution[] = [];
  /** Whether the running call lags behind: lists of Drive do not know the last change then. */
  stale = false;
  /** How far the clock that programs read is off, in ms. */
  skew = 0;
  #hook: FaultHook | undefined;
  #call = 0;

  constructor(store: Store, time: Time) {
    this.#store = store;
    this.#time = time;
    this.counters = {
      calls: {},
      cellsRead: 0,
      cellsWritten: 0,
      bytesSent: 0,
      bytesReceived: 0,
      simulatedSeconds: 0,
      reset() {
        for (const name of Object.keys(this.calls)) delete this.calls[name];
        this.cellsRead = 0;
        this.cellsWritten = 0;
        this.bytesSent = 0;
        this.bytesReceived = 0;
        this.simulatedSeconds = 0;
      },
    };
  }

  onCall(hook: FaultHook | undefined): void {
    this.#hook = hook;
    this.#call = 0;
  }

  get execution(): Execution | undefined {
    return this.#running.at(-1);
  }

  get executions(): readonly Execution[] {
    return this.#running;
  }

  enter(execution: Execution): void {
    this.#running.push(execution);
  }

  leave(execution: Execution): void {
    this.#running.splice(this.#running.indexOf(execution), 1);
  }

  /**
   * A service call: counted, possibly at fault, atomic, and in the profile's time.
   * @throws ExecutionKilled when a fault or the six minutes end the execution
   */
  pass<T>(name: string, effect: () => T): T {
    const execution = this.#enterCall(name);
    this.#call += 1;
    const fault = this.#hook?.(this.#call, name, execution);
    if (fault === 'killBefore') return kill(execution);
    const { takesTime } = this.#time.profile;
    this.wait(secondsOf(name, takesTime ? execution?.random : undefined), takesTime);
    if (typeof fault === 'object') {
      if ('throwBefore' in fault) throw new Error(fault.throwBefore);
      if ('delaySeconds' in fault) this.wait(fault.delaySeconds, true);
    }
    const result = this.#store.change(fault === 'stale' ? () => this.#lagging(effect) : effect);
    if (fault === 'killAfter') return kill(execution);
    if (typeof fault === 'object' && 'throwAfter' in fault) throw new Error(fault.throwAfter);
    return result;
  }

  /** The running execution takes some seconds; they pass on the clock where the profile has time. */
  wait(seconds: number, moves = this.#time.profile.takesTime): void {
    this.counters.simulatedSeconds += seconds;
    const { execution } = this;
    if (!execution) return;
    execution.seconds += seconds;
    if (moves) this.#store.change(() => this.#time.pass(Math.round(seconds * 1000)));
    if (execution.seconds > this.#time.profile.executionSeconds) kill(execution);
  }

  /** A call that only computes: counted, never at fault. */
  compute<T>(name: string, effect: () => T): T {
    this.#enterCall(name);
    return effect();
  }

  #lagging<T>(effect: () => T): T {
    this.stale = true;
    try {
      return effect();
    } finally {
      this.stale = false;
    }
  }

  #enterCall(name: string): Execution | undefined {
    const execution = this.execution;
    if (execution?.killed) throw new ExecutionKilled();
    this.counters.calls[name] = (this.counters.calls[name] ?? 0) + 1;
    return execution;
  }
}

function kill(execution: Execution | undefined): never {
  if (execution) execution.killed = true;
  throw new ExecutionKilled();
}
