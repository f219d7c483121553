import { type Finding, some } from './finding.ts';
import { type RunFacts, sweepFindings } from './run-health.ts';

/** What this account has set up in Google. */
export interface AccountFacts {
  readonly authorised: boolean;
  /** Its clock triggers that sweep; another account's can't be seen. */
  readonly triggers: number;
}

/** No trigger is seen, yet sweeps come: they are another account's, and all is well. */
export function accountFindings(
  { authorised, triggers }: AccountFacts,
  run: Pick<RunFacts, 'now' | 'sweptAt'>,
): readonly Finding[] {
  const swept = sweepFindings(run).length === 0;
  return [
    ...some(!authorised, 'authorisation.asked'),
    ...some(triggers === 0 && !swept, 'trigger.gone'),
    ...some(triggers > 1, 'trigger.many', { count: triggers }),
  ];
}
