import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import { progressPage } from '../../core/ledger/progress.ts';
import { uncounted } from '../../core/ledger/union-counts.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import type { ReviewEffects } from '../review.ts';

/** Takes in what a unit's officers wrote as their unions' targets; the next count ranks by them. */
export function takeTargets(
  { marks, numbers, registry }: ReviewEffects,
  unit: RegisteredUnit,
  swept: readonly PageRow<'target'>[],
): void {
  const fresh = swept.filter((row) => isFresh(progressPage, row));
  if (fresh.length === 0) return;
  const own = new Set(registry.all().flatMap((union) => (union.unit === unit.id ? union.id : [])));
  const known = new Map(numbers.all().map((each) => [each.union, each]));
  const taken = fresh
    .filter(({ id }) => own.has(id))
    .map(({ id, cells }) => ({
      ...(known.get(id) ?? uncounted(id)),
      target: cells.target,
      waits: true,
    }));
  if (taken.length === 0) return;
  marks.write('uncounted', 'yes');
  numbers.save(taken);
}
