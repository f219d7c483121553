import type { RunFacts } from '../../core/schedule/run-health.ts';
import { dayOf } from '../../core/text/dates.ts';
import { failuresIn } from '../dashboard.ts';
import type { Budget, Clock, Marks, Outbox } from '../effects.ts';
import { heldIn } from '../held.ts';
import { lastReconciled } from '../reconcile.ts';
import { templateProblems } from '../review/templates.ts';
import { type HolderEffects, holdersIn } from './holders.ts';

export interface RunEffects extends HolderEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly marks: Marks;
  readonly outbox: Outbox;
}

/** How the work goes, by the marks that the stages leave. */
export function runFacts(
  effects: RunEffects,
  sweptAt: number,
  alarmed: readonly string[],
): RunFacts {
  const { clock, marks } = effects;
  const held = [...heldIn(marks, 'routeHeld'), ...heldIn(marks, 'rollUpHeld')];
  return {
    now: clock.now,
    sweptAt,
    failures: failuresIn(marks),
    behind: behindNames(effects),
    unmade: marks.read('unopened') === dayOf(clock.now),
    held: new Set(held).size,
    templates: Object.values(templateProblems(marks)).filter((problem) => problem !== ''),
    left: leftToday(effects),
    unpublished: marks.read('unpublished') !== '',
    publishedAt: Number(marks.read('publishedAt') || 0),
    reconciled: lastReconciled(marks),
    alarmed,
  };
}

/** Few are ever behind: their names are read only then. */
function behindNames(effects: RunEffects): readonly string[] {
  const behind = effects.marks
    .read('behind')
    .split(' ')
    .filter((id) => id !== '');
  if (behind.length === 0) return [];
  const names = new Map(holdersIn(effects).map(({ id, name }) => [id, name]));
  return behind.map((id) => names.get(id) ?? id);
}

/** What may still be made today. */
export const leftToday = ({ budget, outbox }: Pick<RunEffects, 'budget' | 'outbox'>) => ({
  documents: budget.left('documents'),
  spreadsheets: budget.left('spreadsheets'),
  mails: outbox.quotaLeft(),
});
