import type { Resolver } from '../core/catalogue/resolver.ts';
import { decode, type Response } from '../core/submission/submission.ts';
import { type AdmissionEffects, admitAll } from './admission.ts';
import type { Clock, Marks, Setting } from './effects.ts';

interface ReceiveEffects extends AdmissionEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  resolver(): Resolver;
}

/** The Form may show a response some minutes late, behind others: so long is looked back. */
const OVERLAP_MS = 10 * 60_000;
const BATCH = 500;

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
  const resolver = fresh.length === 0 ? undefined : effects.resolver();
  for (let start = 0; resolver && start < fresh.length; start += BATCH) {
    if (!clock.timeLeft()) return;
    const batch = fresh.slice(start, start + BATCH).map((response) => response.read());
    const entries = batch.map((response) => ({
      response,
      submission: decode(response, setting.programme, resolver),
    }));
    ledger.commit(admitAll(effects, setting, 'form', entries).change);
    advance(marks, watermark, batch);
  }
  // Where a stop came between ledger and mark, everything is known and only the mark is behind.
  advance(marks, watermark, incoming);
  if (clock.now - readAt >= OVERLAP_MS) marks.write('readAt', String(clock.now));
}

function advance(marks: Marks, watermark: number, received: readonly Sent[]): void {
  const last = received[received.length - 1]?.submittedAt ?? 0;
  if (last > watermark) marks.write('watermark', String(last));
}

type Sent = Pick<Response, 'id' | 'submittedAt'>;

function byArrival(a: Sent, b: Sent): number {
  return a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1);
}
