/** What happens in one seed: plain data, drawn beforehand, so that a part of it can be left out. */
export interface History {
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** Numbers are taken modulo what there is when the step comes. */
export type Step = Act | Sweep | Trouble;

/** What people do. */
export type Act =
  | { readonly do: 'send'; readonly entry: EntryPlan }
  | {
      readonly do: 'edit';
      readonly book: number;
      readonly row: number;
      readonly field: number;
      readonly text: number;
      readonly by: number;
    }
  /** The officers tick all that an initiative needs, and choose it. */
  | { readonly do: 'choose'; readonly book: number; readonly row: number }
  | {
      readonly do: 'deed';
      readonly book: number;
      readonly deed: DeedName;
      readonly at: number;
      readonly to: number;
      readonly by: number;
    }
  | { readonly do: 'onBehalf'; readonly book: number; readonly row: number; readonly text: number }
  | { readonly do: 'ask'; readonly book: number; readonly n: number }
  | { readonly do: 'decide'; readonly row: number; readonly text: number }
  | { readonly do: 'rule'; readonly row: number; readonly text: number }
  | { readonly do: 'sortLedger'; readonly tab: number; readonly column: number }
  | { readonly do: 'share'; readonly book: number; readonly with: 'stranger' | 'nobody' | 'anyone' }
  | { readonly do: 'appoint'; readonly book: number; readonly officers: number }
  /** A person asks to be erased; the operator looks first, and does it then. */
  | { readonly do: 'erase'; readonly person: number; readonly step: 'preview' | 'run' }
  /** The Form shows again what was deleted from it. */
  | { readonly do: 'reappear' }
  | { readonly do: 'agree' }
  | { readonly do: 'changeForm'; readonly at: number; readonly to: 'renamed' | 'moved' | 'gone' };

export type DeedName =
  | 'sort'
  | 'insertRow'
  | 'deleteRow'
  | 'insertColumn'
  | 'deleteColumn'
  | 'moveColumn'
  | 'copyRow'
  | 'pasteId'
  | 'renameTab'
  | 'renameHeader'
  | 'deleteTab'
  | 'bin';

export interface EntryPlan {
  /** Who sends it: each person has one initiative. */
  readonly person: number;
  readonly version: number;
  readonly union: number;
  readonly flaw: number;
  readonly odd: number;
  /** The Form shows it so many minutes after it was sent. */
  readonly late: number;
}

/** One execution of the program. */
export interface Sweep {
  readonly do: 'run';
  readonly name: 'tick' | 'publishSoon' | 'rebuildForm' | 'refreshDashboard' | 'setUp';
  readonly faults: readonly Planned[];
}

/** What befalls the n-th call (counted from 1) whose name begins so. */
export interface Planned {
  readonly on: string;
  readonly nth: number;
  readonly fault:
    | 'killBefore'
    | 'killAfter'
    | 'slow'
    | 'throwBefore'
    | 'throwAfter'
    | 'stale'
    | Meanwhile;
}

/** Something else runs to its end before the call goes on. */
export interface Meanwhile {
  readonly meanwhile: Act | Sweep;
}

export type Trouble =
  /** Time passes; sweeps in between were lost. */
  | { readonly do: 'wait'; readonly minutes: number }
  /** The clock that executions read is off from now on. */
  | { readonly do: 'skew'; readonly seconds: number }
  /** Calls whose names begin so are refused until it is lifted. */
  | { readonly do: 'refuse'; readonly service: string; readonly told: string }
  | { readonly do: 'lift' };

/** The twelve kinds of reliability.md, section 3.3. */
export const faultKinds = [
  'kill',
  'throwBefore',
  'throwAfter',
  'trigger',
  'concurrent',
  'lock',
  'stale',
  'clock',
  'quota',
  'hands',
  'permission',
  'form',
] as const;

export type FaultKind = (typeof faultKinds)[number];
