import type { Resolver } from '../core/catalogue/resolver.ts';
import { decode, type Response } from '../core/submission/submission.ts';
import { type AdmissionEffects, admitAll } from './admission.ts';
import type { Clock, Incoming, Marks, Setting } from './effects.ts';

interface TakeInEffects extends AdmissionEffects {
  readonly clock: Clock;
  resolver(): Resolver;
}

interface ReceiveEffects extends TakeInEffects {
  readonly marks: Marks;
}

/** The Form may show a response some minutes late, behind others: so long is looked back. */
const OVERLAP_MS = 10 * 60_000;
const BATCH = 500;
/** When so many come from one sweep to the next, more are taken in at once, a little later. */
const RUSH = 60;
const RUSH_PAUSE_MS = 15 * 60_000;

/**
 * Takes new responses into the ledger: each gets an outcome, a code, and a dossier or a place among
 * those to be checked. The watermark follows the ledger, so a stop anywhere is only a repeat.
 */
export function receive(effects: ReceiveEffects, setting: Setting): void {
  const { clock, intakes, ledger, marks } = effects;
  const watermark = Number(marks.read('watermark') || 0);
  const readAt = Number(marks.read('readAt') || 0);
  const since = Math.max(0, Math.min(watermark, readAt - OVERLAP_MS));
  const incoming = intakes.responsesSince(since).slice().sort(byArrival);
  const known = ledger.known(incoming.map(({ id }) => id));
  const fresh = incoming.filter(({ id }) => !known.has(id));
  if (!takeIn(effects, setting, fresh, (batch) => advance(marks, watermark, batch))) return;
  // Where a stop came between ledger and mark, everything is known and only the mark is behind.
  advance(marks, watermark, incoming);
  if (fresh.length >= RUSH) marks.write('receivesAt', String(clock.now + RUSH_PAUSE_MS));
  if (clock.now - readAt >= OVERLAP_MS) marks.write('readAt', String(clock.now));
}

/**
 * Takes responses into the ledger, oldest first; each may have been there before, and be lost.
 * @param done after each batch, which is in the ledger then
 * @returns false where time ran out
 */
export function takeIn(
  effects: TakeInEffects,
  setting: Setting,
  responses: readonly Incoming[],
  done: (batch: readonly Sent[]) => void,
): boolean {
  const resolver = responses.length === 0 ? undefined : effects.resolver();
  const sorted = [...responses].sort(byArrival);
  for (let start = 0; resolver && start < sorted.length; start += BATCH) {
    if (!effects.clock.timeLeft()) return false;
    const batch = sorted.slice(start, start + BATCH).map((response) => response.read());
    const entries = batch.map((response) => ({
      response,
      submission: decode(response, setting.programme, resolver),
    }));
    effects.ledger.commit(admitAll(effects, setting, 'form', entries).change);
    done(batch);
  }
  return true;
}

function advance(marks: Marks, watermark: number, received: readonly Sent[]): void {
  const last = received[received.length - 1]?.submittedAt ?? 0;
  if (last > watermark) marks.write('watermark', String(last));
}

type Sent = Pick<Response, 'id' | 'submittedAt'>;

function byArrival(a: Sent, b: Sent): number {
  return a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1);
}
