import { uncounted } from '../core/ledger/union-counts.ts';
import { isoOf } from '../core/text/dates.ts';
import type { Clock, Marks, Numbers } from './effects.ts';

export interface NoteEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly numbers: Numbers;
}

/** Notes that initiatives of these unions changed, so that their numbers are counted anew. */
export function noteChanged({ clock, marks, numbers }: NoteEffects, unions: readonly string[]) {
  if (unions.length === 0) return;
  const known = new Map(numbers.all().map((each) => [each.union, each]));
  const changedAt = isoOf(clock.now);
  const noted = unions.map((id) => ({
    ...(known.get(id) ?? uncounted(id)),
    changedAt,
    waits: true,
  }));
  // Before the lines: a count too many finds nothing to do, one too few would be missed.
  marks.write('uncounted', 'yes');
  numbers.save(noted);
}
