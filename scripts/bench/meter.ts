import { dayOf } from '#core/text/dates.ts';
import type { Daily } from '../workspace/quota/profile.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What was asked of Google. */
export interface Use {
  /** Calls of Sheets, Drive, Mail and UrlFetch: each goes over the wire. */
  remote: number;
  /** Calls on FormApp and its forms. */
  form: number;
  /** Properties, locks, triggers. */
  other: number;
  cells: number;
}

export interface DayUse extends Use {
  readonly day: string;
  /** Used of each daily quota. */
  readonly quota: Readonly<Partial<Record<Daily, number>>>;
}

const nothing = (): Use => ({ remote: 0, form: 0, other: 0, cells: 0 });

/** Sums up by days what a workspace's counters and quotas tell. */
export function meterOf(workspace: Workspace) {
  const days = new Map<string, Use & { quota: Partial<Record<Daily, number>> }>();
  let before = useOf(workspace);
  let quotas = quotasOf(workspace);
  return {
    /** What was used since the last reading is noted under the day that it is now. */
    read(): Use {
      const day = dayOf(workspace.clock.now());
      const of = days.get(day) ?? { ...nothing(), quota: {} };
      days.set(day, of);
      const now = useOf(workspace);
      const used = nothing();
      for (const kind of ['remote', 'form', 'other', 'cells'] as const) {
        used[kind] = now[kind] - before[kind];
        of[kind] += used[kind];
      }
      before = now;
      const left = quotasOf(workspace);
      for (const [kind, amount] of left) {
        const last = quotas.get(kind) ?? 0;
        // Google's day of a quota began anew.
        of.quota[kind] = (of.quota[kind] ?? 0) + (amount < last ? amount : amount - last);
      }
      quotas = left;
      return used;
    },
    days: (): readonly DayUse[] => [...days].map(([day, use]) => ({ day, ...use })),
  };
}

const quotasOf = (workspace: Workspace) =>
  new Map(workspace.quotas().map(({ kind, used }) => [kind, used]));

function useOf({ counters }: Workspace): Use {
  const use = nothing();
  for (const [name, count] of Object.entries(counters.calls)) use[kindOf(name)] += count;
  use.cells = counters.cellsRead + counters.cellsWritten;
  return use;
}

/** Of SpreadsheetApp those that go over the wire; the others prepare them. */
const SPREADSHEETS =
  /^(?:SpreadsheetApp\.(?:create|openById|flush)|Sheet\.(?:appendRow|getLastRow|clearContents)|Range\.)/;

function kindOf(name: string): 'remote' | 'form' | 'other' {
  if (/^(?:Sheets|Drive|MailApp|UrlFetchApp)\./.test(name) || SPREADSHEETS.test(name))
    return 'remote';
  return /^(?:Form|FormApp|FormResponse|ItemResponse|\w*Item)\./.test(name) ? 'form' : 'other';
}
