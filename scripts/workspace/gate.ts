import type { Store } from './state/store.ts';

export type Fault =
  | { readonly throwBefore: string }
  | { readonly throwAfter: string }
  | 'killBefore'
  | 'killAfter';

/** Decides what happens to service call number `call` (1 = the first since it was set). */
export type FaultHook = (call: number, name: string) => Fault | undefined;

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
  readonly #running: Execution[] = [];
  #hook: FaultHook | undefined;
  #call = 0;

  constructor(store: Store) {
    this.#store = store;
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

  /** A service call: counted, possibly at fault, atomic. */
  pass<T>(name: string, effect: () => T): T {
    const execution = this.#enterCall(name);
    this.counters.simulatedSeconds += secondsOf(name);
    this.#call += 1;
    const fault = this.#hook?.(this.#call, name);
    if (fault === 'killBefore') return kill(execution);
    if (typeof fault === 'object' && 'throwBefore' in fault) throw new Error(fault.throwBefore);
    const result = this.#store.change(effect);
    if (fault === 'killAfter') return kill(execution);
    if (typeof fault === 'object') throw new Error(fault.throwAfter);
    return result;
  }

  /** A call that only computes: counted, never at fault. */
  compute<T>(name: string, effect: () => T): T {
    this.#enterCall(name);
    return effect();
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

/** Median seconds of a call, after the measurements in Google's own and the community's pages. */
function secondsOf(name: string): number {
  return LATENCY.find(([start]) => name.startsWith(start))?.[1] ?? 0.03;
}

const LATENCY: readonly (readonly [string, number])[] = [
  ['Sheets.', 0.25],
  ['Drive.Files.copy', 2.7],
  ['Drive.Files.create', 1],
  ['Drive.', 0.3],
  ['FormApp.openById', 0.25],
  ['FormApp.create', 1],
  ['Form.getResponses', 0.8],
  ['MailApp.sendEmail', 0.5],
  ['PropertiesService.set', 0.062],
  ['PropertiesService.delete', 0.062],
  ['LockService.', 0.02],
  ['UrlFetchApp.', 0.4],
  ['ScriptApp.newTrigger', 0.5],
];
