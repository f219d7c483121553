import type { Quarantined } from '../ledger/quarantine.ts';
import { isWaiting, rulingOf } from '../ledger/quarantine-ruling.ts';
import { isProblemCode, isQuarantine } from '../problem.ts';
import { dayOf, msOf } from '../text/dates.ts';
import { correctionsOf } from './corrections.ts';
import type { Step, TrackingEntry } from './tracking.ts';

/**
 * What a worker finds by the code of an entry that no union has: that it is being looked at, or
 * what the operator made of it. A code under which there is an initiative leads to that alone.
 */
export function quarantinedTracking(
  quarantined: readonly Quarantined[],
  codesOfInitiatives: ReadonlySet<string>,
  digest: (text: string) => string,
): readonly TrackingEntry[] {
  const seen = new Set(codesOfInitiatives);
  return quarantined.flatMap((entry) => {
    if (entry.code === '' || seen.has(entry.code)) return [];
    seen.add(entry.code);
    const step = stepOf(entry);
    const problems = entry.problems.split(' ').filter(isProblemCode).filter(isQuarantine);
    return [
      {
        hash: digest(entry.code),
        step,
        title: null,
        date: dayOf(msOf(entry.submittedAt)),
        due: null,
        correct: step === 'toResend' ? [...correctionsOf(problems)] : [],
      },
    ];
  });
}

function stepOf(entry: Quarantined): Step {
  if (isWaiting(entry)) return 'checking';
  switch (rulingOf(entry)) {
    case 'tell':
      return 'toResend';
    case 'drop':
      return 'refused';
    default:
      return 'sameAsOther';
  }
}
