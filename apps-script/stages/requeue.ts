import type { Resolver } from '../core/catalogue/resolver.ts';
import { admit } from '../core/dossier/admit.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { codeKey, dossierKey, sameContentKey } from '../core/ledger/dossiers.ts';
import type { Intake } from '../core/ledger/intake.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import {
  alreadyIn,
  leftOut,
  olderThanContent,
  type RulingAnswer,
  refusedRuling,
  sameAsAnother,
  takenAsRevision,
  takenIn,
  toBeTold,
  tooLate,
  waitsAgain,
} from '../core/ledger/quarantine-answer.ts';
import { ruledAnswers, rulingOf, unsettled } from '../core/ledger/quarantine-ruling.ts';
import { isQuarantine, type Problem } from '../core/problem.ts';
import type { Programme } from '../core/programme/programme.ts';
import { codeFromBytes } from '../core/submission/code.ts';
import { decodeResponse } from '../core/submission/on-behalf.ts';
import type { Submission } from '../core/submission/submission.ts';
import { msOf } from '../core/text/dates.ts';
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
  settle(effects, setting, effects.quarantine.ruled(), rulingOf);
}

type Ruled = ReturnType<typeof rulingOf>;

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
    effects.quarantine.answer(answersTo(effects, setting, batch, decide));
    effects.marks.write('unpublished', 'yes');
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

interface Office {
  readonly programme: Programme;
  readonly draft: Draft;
  readonly nameOf: (dossier: Dossier | undefined) => string;
  readonly spareCode: (responseId: string) => string;
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

function answerTo(
  office: Office,
  entry: Quarantined,
  submission: Submission | undefined,
  ruling: Ruled,
): RulingAnswer {
  const { draft, nameOf, programme } = office;
  const own = draft.byId(entry.responseId);
  const holder = draft.byCode(entry.code);
  const revised = holder?.contentId === entry.responseId ? holder : undefined;
  if (own || revised) {
    if (ruling === 'tell' || ruling === 'drop') return alreadyIn(nameOf(own ?? revised));
    return own ? takenIn(nameOf(own)) : takenAsRevision(nameOf(revised));
  }
  switch (ruling) {
    case 'none':
      return waitsAgain;
    case 'unknown':
      return refusedRuling([{ code: 'ruling.unknown' }]);
    case 'tell':
      return toBeTold(entry, programme);
    case 'drop':
      return leftOut;
    case 'accept':
      return submission ? takeIn(office, submission) : refusedRuling([{ code: 'ruling.erased' }]);
  }
}

function takeIn({ draft, nameOf, programme, spareCode }: Office, submission: Submission) {
  const admission = admit(submission, draft, programme, spareCode(submission.responseId));
  const { outcome, problems, dossier, initiative } = admission;
  if (outcome === 'quarantined') {
    return refusedRuling(problems.filter(({ code }) => isQuarantine(code)).map(askingForPaper));
  }
  const union = nameOf(dossier ?? draft.byId(initiative));
  if (dossier) draft.put(dossier);
  if (outcome === 'duplicate') return sameAsAnother(union);
  if (outcome !== 'revision') return takenIn(union);
  if (problems.some(({ code }) => code === 'revision.refused')) return tooLate;
  return dossier ? takenAsRevision(union) : olderThanContent(union);
}

/** "Nhận" alone can't stand for a person's consent. */
const askingForPaper = (problem: Problem): Problem =>
  problem.code === 'consent.missing' ? { code: 'consent.paper' } : problem;
