import { freshDay, left, quotas, type Spent, spend } from '../core/schedule/budget.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Budget } from '../stages/effects.ts';
import type { Properties } from './config.ts';

/** The day's account of what Google counts, so that a stage stops before Google refuses. */
export function budgetIn(properties: Properties, now: number): Budget {
  const day = dayOf(now);
  const quota = properties.config('profile') === 'workspace' ? quotas.workspace : quotas.consumer;
  const account = (): Spent => {
    const text = properties.config('spent');
    return text === '' ? freshDay(day) : (JSON.parse(text) as Spent);
  };
  return {
    left: (kind) => left(quota, account(), day, kind),
    spend: (kind, count) =>
      properties.configure('spent', JSON.stringify(spend(account(), day, kind, count))),
  };
}
