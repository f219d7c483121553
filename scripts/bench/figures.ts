/** What `npm run bench` measures: counts, shares of quotas, and times in seconds. */
export interface Figures {
  /** A province in a free account, and the nation in a Workspace account. */
  readonly month?: { readonly consumer: MonthFigures; readonly workspace: MonthFigures };
  readonly peers?: readonly PeerFigures[];
  readonly growth?: readonly GrowthFigures[];
  readonly core?: CoreFigures;
  readonly site?: readonly SiteFigures[];
  readonly reads?: ReadFigures;
}

/** Of one day's quota, in percent. */
export interface Share {
  readonly average: number;
  readonly worst: number;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface MonthFigures {
  readonly submissions: number;
  readonly unions: number;
  /** Calls of Sheets, Drive, Mail and UrlFetch. */
  readonly callsPerSubmission: number;
  /** Calls on FormApp and its forms. */
  readonly formCallsPerSubmission: number;
  readonly cellsPerSubmission: number;
  /** The last day, on which nearly a third of all entries came. */
  readonly surge: {
    readonly submissions: number;
    readonly callsPerSubmission: number;
    readonly cellsPerSubmission: number;
    readonly triggerPct: number;
    /** When the last entry of that day stood in its union's workbook. */
    readonly routedAt: string;
  };
  /** The fullest of all daily quotas. */
  readonly quotaPct: Share;
  readonly triggerPct: Share;
  /** From "Gửi" to the row in the union's workbook, in seconds. */
  readonly delay: Spread;
  readonly ticks: number;
  /** Sweeps that their own deadline ended, and those that Google's six minutes or quota ended. */
  readonly cut: number;
  readonly killed: number;
  /** Entries that are not in the ledger, or initiatives in no union's workbook; and those twice. */
  readonly lost: number;
  readonly doubled: number;
  /** Real seconds that the simulation took. */
  readonly seconds: number;
}

export interface PeerFigures {
  readonly name: string;
  readonly submissions: number;
  readonly callsPerSubmission: number;
  readonly quotaPctWorst: number;
  readonly delayP95: number;
  readonly lost: number;
  readonly doubled: number;
  /** The same with one call in 200 failing and one execution in 200 stopped. */
  readonly withFaults: { readonly lost: number; readonly doubled: number };
}

export interface GrowthFigures {
  readonly stored: number;
  /** Of a sweep that takes in and routes 20 new entries of one union. */
  readonly tickCalls: number;
  readonly tickCells: number;
  readonly tickMs: number;
  /** Ledger workbooks. */
  readonly shards: number;
}

export interface CoreFigures {
  readonly bundleBytes: number;
  readonly coldMs: { readonly tick: number; readonly petition: number };
  readonly decodePerSecond: number;
  readonly resolvePerSecond: number;
  /** The same by comparing with each name in turn. */
  readonly naiveResolvePerSecond: number;
}

export interface SiteFigures {
  readonly entries: number;
  readonly tool: string;
  readonly seconds: number;
  readonly rssMb: number;
  readonly files: number;
  readonly bytes: number;
}

/** Bytes over the wire, compressed as a host sends them. */
export interface ReadFigures {
  readonly home: number;
  readonly results: number;
  readonly firstSearch: number;
  readonly nextSearch: number;
  readonly lookup: number;
}

export type Part = 'month' | 'peers' | 'growth' | 'core' | 'site';
export const parts: readonly Part[] = ['month', 'peers', 'growth', 'core', 'site'];

/** Rounded to so many significant digits. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** Of sorted-by-itself values; 0 for none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
