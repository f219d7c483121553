import type { Resolver } from '../../core/catalogue/resolver.ts';
import type { Reconciled } from '../../core/ledger/reconciled.ts';
import type { AdmissionEffects } from '../admission.ts';
import type { Clock, Marks, People, Setting } from '../effects.ts';
import { takeIn } from '../receive.ts';
import { recount } from './ledger.ts';

export interface FormEffects extends AdmissionEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly people: People;
  resolver(): Resolver;
}

/**
 * Every response of one Form is in the ledger, or was erased; one that is neither is received once
 * more. The rows themselves are asked, not the index: it still lists a row that somebody deleted.
 * @param form counted from 0
 * @param asOf responses up to this time (epoch ms) are looked at: later ones are being received
 * @returns undefined where time ran out
 */
export function compareForm(
  effects: FormEffects,
  setting: Setting,
  form: number,
  asOf: number,
): Partial<Reconciled> | undefined {
  const { intakes, ledger, people, signing } = effects;
  const sent = intakes.everyResponse(form).filter(({ submittedAt }) => submittedAt <= asOf);
  const there = new Set(people.everyIntake().map(({ responseId }) => responseId));
  const absent = sent.filter(({ id }) => !there.has(id));
  const buried = absent.length === 0 ? new Set<string>() : ledger.buried();
  const missing = absent.filter(({ id }) => !buried.has(signing.sha256(id)));
  if (missing.length > 0) recount(effects);
  if (!takeIn(effects, setting, missing, () => undefined)) return undefined;
  return {
    sent: sent.length,
    received: sent.length - absent.length,
    erased: absent.length - missing.length,
    retaken: missing.length,
  };
}
