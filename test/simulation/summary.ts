import { type FaultKind, faultKinds } from './history.ts';
import type { Told } from './tell.ts';
import type { Violation } from './violation.ts';

/** What came of many seeds: the last line of `npm run simulate -- --json`. */
export interface Summary {
  seeds: number;
  executions: number;
  submissions: number;
  officerActions: number;
  readonly faults: Record<FaultKind, number>;
  readonly violations: (Violation & { readonly seed: number })[];
}

export function nothingTold(): Summary {
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 0]));
  return {
    seeds: 0,
    executions: 0,
    submissions: 0,
    officerActions: 0,
    faults: faults as Record<FaultKind, number>,
    violations: [],
  };
}

export function addTold(summary: Summary, seed: number, told: Told): void {
  summary.seeds += 1;
  summary.executions += told.executions;
  summary.submissions += told.submissions;
  summary.officerActions += told.officerActions;
  for (const kind of faultKinds) summary.faults[kind] += told.faults[kind];
  for (const violation of told.violations) summary.violations.push({ seed, ...violation });
}
