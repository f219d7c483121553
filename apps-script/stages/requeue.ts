import type { Resolver } from '../core/catalogue/resolver.ts';
import { codeKey, dossierKey, sameContentKey } from '../core/ledger/dossiers.ts';
import type { Intake } from '../core/ledger/intake.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import {
  isRowRuledAnew,
  ruledAnswers,
  rulingOf,
  unsettled,
} from '../core/ledger/quarantine-ruling.ts';
import type { Programme } from '../core/programme/programme.ts';
import { codeFromBytes } from '../core/submission/code.ts';
import { decodeResponse } from '../core/submission/on-behalf.ts';
import type { Submission } from '../core/submission/submission.ts';
import { dayOf, msOf } from '../core/text/dates.ts';
import { Draft } from './draft.ts';
import type {
  Clock,
  Ledger,
  Marks,
  Placed,
  PlacedAnswer,
  Quarantine,
  Registry,
  Setting,
  Signing,
} from './effects.ts';
import { answerTo, type Office, type Ruled } from './ruling.ts';

export interface RequeueEffects {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly quarantine: Quarantine;
  readonly registry: Registry;
  readonly signing: Signing;
  resolver(): Resolver;
}

const BATCH = 100;

/**
 * Carries out what the operator ruled in *Cần kiểm tra*. An entry that is taken in goes by the same
 * rules as any other; its row stays and says what came of it. The dossier is written first and
 * found again by its id, so a repeat gives the same answer.
 */
export function requeue(effects: RequeueEffects, setting: Setting): void {
  const { clock, marks, quarantine } = effects;
  const today = dayOf(clock.now);
  if (marks.read('rulingsInspected') === today) {
    settle(effects, setting, quarantine.ruled(), rulingOf);
    return;
  }
  // Once a day every row is looked at: an answer that a sort displaced is noticed by its id.
  settle(
    effects,
    setting,
    quarantine.all().filter(({ record }) => isRowRuledAnew(record)),
    rulingOf,
  );
  if (clock.timeLeft()) marks.write('rulingsInspected', today);
}

/** Answers these rows, each by the ruling that `decide` finds for it. */
export function settle(
  effects: RequeueEffects,
  setting: Setting,
  rows: readonly Placed<Quarantined>[],
  decide: (entry: Quarantined) => Ruled,
): void {
  for (let start = 0; start < rows.length; start += BATCH) {
    if (!effects.clock.timeLeft()) return;
    const batch = rows.slice(start, start + BATCH);
    effects.marks.write('unpublished', 'yes');
    effects.quarantine.answer(answersTo(effects, setting, batch, decide));
    effects.marks.write('ruledAt', String(effects.clock.now));
  }
}

function answersTo(
  effects: RequeueEffects,
  { programme }: Setting,
  batch: readonly Placed<Quarantined>[],
  decide: (entry: Quarantined) => Ruled,
): readonly PlacedAnswer[] {
  const received = effects.quarantine.received(batch.map(({ record }) => record.responseId));
  const resolver = effects.resolver();
  const cases = batch.map((placed) => {
    const intake = received.get(placed.record.responseId);
    return {
      placed,
      submission: intake && correctedSubmission(intake, placed.record, programme, resolver),
    };
  });
  const draft = new Draft(effects.ledger.dossiers(cases.flatMap(keysOf)));
  const names = new Map(effects.registry.all().map(({ id, name }) => [id, name]));
  const office: Office = {
    programme,
    draft,
    nameOf: (dossier) => names.get(dossier?.union ?? '') ?? 'công đoàn khác',
    spareCode: (id) => codeFromBytes(effects.signing.hmac(id)),
  };
  const answers = cases.map(({ placed, submission }) => ({
    placed,
    answer: answerTo(office, placed.record, submission, decide(placed.record)),
  }));
  effects.ledger.commit(draft.changes());
  return answers;
}

function correctedSubmission(
  intake: Intake,
  entry: Quarantined,
  programme: Programme,
  resolver: Resolver,
): Submission {
  const response = {
    id: entry.responseId,
    submittedAt: msOf(intake.submittedAt),
    answers: ruledAnswers(intake, entry),
  };
  const submission = decodeResponse(response, programme, resolver);
  return { ...submission, problems: unsettled(submission.problems, entry) };
}

function keysOf({
  placed: { record },
  submission,
}: {
  readonly placed: Placed<Quarantined>;
  readonly submission: Submission | undefined;
}): readonly string[] {
  return [
    dossierKey(record.responseId),
    codeKey(record.code),
    ...(submission ? [sameContentKey(submission)] : []),
  ];
}
