import type { Resolver } from '../../core/catalogue/resolver.ts';
import { reopened, withContent } from '../../core/dossier/reopened.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import type { Intake } from '../../core/ledger/intake.ts';
import { intakeOfDossier } from '../../core/ledger/intake-of-dossier.ts';
import { type LedgerGaps, ledgerGaps } from '../../core/ledger/ledger-gaps.ts';
import { type Quarantined, rulingWords } from '../../core/ledger/quarantine.ts';
import { quarantinedFrom } from '../../core/ledger/quarantined-from.ts';
import type { Reconciled } from '../../core/ledger/reconciled.ts';
import { decodeResponse } from '../../core/submission/on-behalf.ts';
import type { Response } from '../../core/submission/submission.ts';
import { msOf } from '../../core/text/dates.ts';
import type { Ledger, Marks, People, Quarantine, Setting } from '../effects.ts';

export interface LedgerEffects {
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly people: People;
  readonly quarantine: Quarantine;
  resolver(): Resolver;
}

/**
 * What *Tiếp nhận*, *Hồ sơ* and *Cần kiểm tra* say of each other: a row that one of them lacks is
 * made again from what the others keep, and takes its way from there as if it were new.
 */
export function compareLedger(
  effects: LedgerEffects,
  setting: Setting,
): Pick<Reconciled, 'rewritten'> {
  const { ledger, people, quarantine } = effects;
  recount(effects);
  const intakes = people.everyIntake();
  const dossiers = ledger.everyDossier();
  const quarantined = quarantine.all().map(({ record }) => record);
  const gaps = ledgerGaps({ intakes, dossiers, quarantined });
  const { lost, behind, unlisted, unreceived } = gaps;
  const rewritten = lost.length + behind.length + unlisted.length + unreceived.length;
  if (rewritten > 0) {
    const opened = new Set(dossiers.map(({ id }) => id));
    fill(effects, setting, gaps, (id) => opened.has(id));
  }
  return { rewritten };
}

/**
 * Where rows that wait were deleted, the cursor steps back by as many: none is passed over. It does so
 * first, since afterwards nothing tells how many there were; further back than needed does no harm.
 */
export function recount({ ledger, marks }: Pick<LedgerEffects, 'ledger' | 'marks'>): void {
  const deleted = ledger.deletedWaiting();
  if (deleted > 0) {
    const cursor = Number(marks.read('routeCursor') || 0);
    marks.write('routeCursor', String(Math.max(0, cursor - deleted)));
  }
  ledger.recount();
}

function fill(
  effects: LedgerEffects,
  { programme }: Setting,
  { lost, behind, unlisted, unreceived }: LedgerGaps,
  isOpened: (id: string) => boolean,
): void {
  const resolver = effects.resolver();
  const decoded = (intake: Intake) => decodeResponse(responseOf(intake), programme, resolver);
  const opened = lost.map(({ first, revisions }) =>
    reopened(decoded(first), first.code, revisions.map(decoded)),
  );
  const old = effects.ledger.dossiers(behind.map(({ id }) => dossierKey(id)));
  const changed = behind.flatMap(({ id, newest }) =>
    (old.get(dossierKey(id)) ?? [])
      .slice(0, 1)
      .map((placed) => ({ ...placed, record: withContent(placed.record, decoded(newest)) })),
  );
  effects.ledger.commit({
    intakes: unreceived.map(intakeOfDossier),
    quarantined: unlisted.map((intake): Quarantined => {
      const submission = decoded(intake);
      const { problems } = submission;
      const admission = {
        outcome: 'quarantined',
        problems,
        code: intake.code,
        initiative: '',
      } as const;
      const entry = quarantinedFrom(responseOf(intake), submission, admission, '');
      // Its dossier is there: the operator had let it in.
      return isOpened(intake.responseId) ? { ...entry, decision: rulingWords.accept } : entry;
    }),
    opened,
    changed,
    toRoute: [...opened, ...changed.map(({ record }) => record)].map(({ id }) => id),
  });
}

const responseOf = ({ responseId, submittedAt, answers }: Intake): Response => ({
  id: responseId,
  submittedAt: msOf(submittedAt),
  answers,
});
