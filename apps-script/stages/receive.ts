import type { Resolver } from '../core/catalogue/resolver.ts';
import { type Admission, admit } from '../core/dossier/admit.ts';
import { codeKey, sameContentKey } from '../core/ledger/dossiers.ts';
import { intakeFrom } from '../core/ledger/intake-from.ts';
import { quarantinedFrom } from '../core/ledger/quarantined-from.ts';
import { textsOf } from '../core/submission/answers.ts';
import { codeFromBytes } from '../core/submission/code.ts';
import { decode, type Response, type Submission } from '../core/submission/submission.ts';
import { Draft } from './draft.ts';
import type { Clock, Intakes, Ledger, LedgerChange, Marks, Setting, Signing } from './effects.ts';

interface ReceiveEffects {
  readonly clock: Clock;
  readonly intakes: Intakes;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly signing: Signing;
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
  for (let start = 0; start < fresh.length; start += BATCH) {
    if (!clock.timeLeft()) return;
    const batch = fresh.slice(start, start + BATCH).map((response) => response.read());
    ledger.commit(admitAll(effects, setting, batch));
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

function admitAll(
  effects: ReceiveEffects,
  { programme }: Setting,
  responses: readonly Response[],
): LedgerChange {
  const resolver = effects.resolver();
  const decoded = responses.map((response) => ({
    response,
    submission: decode(response, programme, resolver),
  }));
  const draft = new Draft(
    effects.ledger.dossiers(decoded.flatMap(({ submission }) => keysFor(submission))),
  );
  const admitted = decoded.map(({ response, submission }) => {
    const spare = codeFromBytes(effects.signing.hmac(response.id));
    const admission = admit(submission, draft, programme, spare);
    if (admission.dossier) draft.put(admission.dossier);
    return { response, submission, admission };
  });
  return {
    intakes: admitted.map(({ response, submission, admission }) =>
      intakeFrom(response, submission, admission),
    ),
    quarantined: admitted
      .filter(({ admission }) => admission.outcome === 'quarantined')
      .map(({ response, submission, admission }) =>
        quarantinedFrom(
          response,
          submission,
          admission,
          fullText(effects, response, submission, admission),
        ),
      ),
    ...draft.changes(),
  };
}

/** The whole text of an answer that no cell can hold goes into a file of the office. */
function fullText(
  effects: ReceiveEffects,
  response: Response,
  submission: Submission,
  admission: Admission,
): string {
  if (!admission.problems.some(({ code }) => code === 'oversize')) return '';
  const { full } = textsOf(response.answers, () => submission.facts.tradeSecret);
  const answered = Object.entries(full).filter(([, text]) => text !== '');
  const text = answered.map(([id, answer]) => `${id}\n${answer}`).join('\n\n');
  return effects.intakes.keepFullText(response.id, text);
}

function keysFor(submission: Submission): readonly string[] {
  const content = sameContentKey(submission);
  return submission.code === undefined ? [content] : [codeKey(submission.code), content];
}
