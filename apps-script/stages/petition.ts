import { isYes } from '../core/dossier/answer.ts';
import { openComplaints } from '../core/dossier/complaint.ts';
import { completed } from '../core/dossier/completed.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { standing } from '../core/dossier/standing.ts';
import { controlAnswer, controlPage, petitionControl } from '../core/ledger/control.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { initiativesPage } from '../core/ledger/initiatives.ts';
import { pageChange } from '../core/ledger/page.ts';
import { petitionMail } from '../core/ledger/petition-mail.ts';
import type { PetitionRecord } from '../core/ledger/petitions.ts';
import type { Registered } from '../core/ledger/registry.ts';
import { petitionData } from '../core/petition/petition.ts';
import type { PetitionData, PetitionInitiative } from '../core/petition/petition-data.ts';
import { sentence } from '../core/problem.ts';
import type { Programme } from '../core/programme/programme.ts';
import { dayOf } from '../core/text/dates.ts';
import { twoDigits } from '../core/text/numbers.ts';
import { type MinutesEffects, makeMinutes } from './council/make-minutes.ts';
import type { Outbox, Placed, Setting } from './effects.ts';
import { reserved } from './reserved.ts';

interface PetitionEffects extends MinutesEffects {
  readonly outbox: Outbox;
}

/**
 * Makes the Tờ trình that unions asked for, and the minutes that units asked for. The file's id is set aside and noted before the file is
 * made, and the outcome is noted last: a repeat finds what is there and makes nothing twice.
 */
export function petition(effects: PetitionEffects, setting: Setting): void {
  for (const placed of effects.petitions.open()) {
    if (!effects.clock.timeLeft()) return;
    if (placed.record.kind === 'minutes') {
      makeMinutes(effects, setting, placed);
      continue;
    }
    const union = effects.registry.all().find(({ id }) => id === placed.record.union);
    if (union) makeOne(effects, setting, union, placed);
  }
}

function makeOne(
  effects: PetitionEffects,
  setting: Setting,
  union: Registered,
  asked: Placed<PetitionRecord>,
): void {
  const chosen = chosenOf(effects, setting.programme, union, asked.record);
  if (chosen.length === 0) {
    refuse(effects, union, asked, sentence({ code: 'petition.nothingChosen' }));
    return;
  }
  if (effects.budget.left('documents') === 0) {
    const answer = sentence({ code: 'petition.quotaSpent' });
    answerControl(effects, union, { ...asked.record, answer });
    return;
  }
  closeDecisions(effects, chosen, asked.record.key);
  const ready = reserved(effects.petitions, asked);
  const name = `Tờ trình ${union.name} – lần ${asked.record.n}`;
  const data = dataOf(setting, union, ready.record, chosen, effects.clock.now);
  const made = effects.petitions.make(ready.record, name, data);
  if (!made.ok) {
    reopenDecisions(effects, chosen, asked.record.key);
    refuse(effects, union, ready, made.problem);
    return;
  }
  const record: PetitionRecord = {
    ...ready.record,
    status: 'made',
    document: made.document,
    initiatives: String(chosen.length),
    answer: `Đã lập Tờ trình với ${twoDigits(chosen.length)} sáng kiến. Xin mở bản in, trình ký, ghi số và ngày, rồi gửi ${setting.programme.petitionDeadline.wording}.`,
  };
  answerControl(effects, union, record);
  effects.outbox.add([petitionMail(record, union)]);
  effects.petitions.save({ ...ready, record });
  effects.budget.spend('documents', 1);
}

/**
 * The union's chosen initiatives, in the order in which they stand in its workbook. Once the file's
 * id is set aside they are those whose decision was closed then, whoever is chosen meanwhile.
 */
function chosenOf(
  effects: PetitionEffects,
  programme: Programme,
  union: Registered,
  asked: PetitionRecord,
): readonly Placed<Dossier>[] {
  const pages = { initiatives: initiativesPage };
  const swept = effects.workbooks.sweep(union.workbook, pages, 'officers');
  // A row that somebody deleted comes back: its initiative is chosen all the same.
  const ids = [...swept.pages.initiatives.map(({ id }) => id), ...swept.amiss.initiatives.lost];
  const keys = ids.map(dossierKey);
  const found = effects.ledger.dossiers(keys);
  return [...new Set(keys)]
    .flatMap((key) => found.get(key)?.[0] ?? [])
    .filter(({ record }) => record.union === union.id)
    .filter(({ record }) => standing(record, programme).state === 'chosen')
    .filter(({ record }) => asked.docx === '' || record.petition !== '');
}

/** From now on the decision on these initiatives is closed. */
function closeDecisions(
  effects: PetitionEffects,
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  const open = chosen.filter(({ record }) => record.petition === '');
  commitPetition(effects, open, key);
}

/** No document came of it: the officers may decide anew. */
function reopenDecisions(
  effects: PetitionEffects,
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  const first = chosen.filter(({ record }) => record.petition === '' || record.petition === key);
  commitPetition(effects, first, '');
}

function commitPetition(
  effects: PetitionEffects,
  chosen: readonly Placed<Dossier>[],
  petition: string,
): void {
  effects.ledger.commit({
    changed: chosen.map((placed) => ({ ...placed, record: { ...placed.record, petition } })),
    toRoute: chosen.map(({ record }) => record.id),
  });
}

/** Writes the outcome and the links beside the control that asked for it. */
function answerControl(
  { workbooks }: PetitionEffects,
  { workbook }: Registered,
  record: PetitionRecord,
): void {
  const { control } = workbooks.read(workbook, { control: controlPage });
  const rows = control
    .filter(({ id }) => id === petitionControl)
    .map(({ row, id, cells }) => ({ row, id, officer: cells, system: controlAnswer(record) }));
  workbooks.write(workbook, [pageChange(controlPage, rows)]);
}

function refuse(
  effects: PetitionEffects,
  union: Registered,
  asked: Placed<PetitionRecord>,
  answer: string,
): void {
  const record: PetitionRecord = { ...asked.record, status: 'refused', answer };
  answerControl(effects, union, record);
  effects.petitions.save({ ...asked, record });
}

function dataOf(
  { programme, units }: Setting,
  union: Registered,
  record: PetitionRecord,
  chosen: readonly Placed<Dossier>[],
  now: number,
): PetitionData {
  const unit = units.find(({ id }) => id === union.unit);
  if (!unit) throw new Error(`no unit ${union.unit} in the catalogue`);
  return petitionData({
    programme,
    union,
    unit,
    round: Number(record.n),
    year: Number(dayOf(now).slice(0, 4)),
    initiatives: chosen.map(({ record: dossier }) => petitioned(dossier)),
  });
}

function petitioned(dossier: Dossier): PetitionInitiative {
  const { cells } = dossier;
  return {
    ...completed(dossier),
    noComplaint: isYes(cells.noComplaint) && openComplaints(dossier) === '',
    noDispute: isYes(cells.noDispute),
  };
}
