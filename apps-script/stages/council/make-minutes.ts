import { completed } from '../../core/dossier/completed.ts';
import { pageChange } from '../../core/ledger/page.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { keptMembers, memberOf } from '../../core/ledger/seats.ts';
import { minutesAnswer, unitControlPage, unitDocuments } from '../../core/ledger/unit-control.ts';
import { unitPages } from '../../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { minutesData } from '../../core/petition/minutes.ts';
import type { MinutesData } from '../../core/petition/minutes-data.ts';
import { type Problem, sentence } from '../../core/problem.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Budget, Clock, Petitions, Placed, Setting, Units, Workbooks } from '../effects.ts';
import { reserved } from '../reserved.ts';
import { type Sitting, type SittingEffects, sittingOf } from './sitting.ts';

export interface MinutesEffects extends SittingEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly petitions: Petitions;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** Makes the minutes that a unit's officers asked for, in the same order as a Tờ trình is made. */
export function makeMinutes(
  effects: MinutesEffects,
  setting: Setting,
  asked: Placed<PetitionRecord>,
): void {
  const unit = effects.units.all().find(({ id }) => id === asked.record.union);
  if (!unit) return;
  const sitting = sittingIn(effects, setting, unit);
  const problem = hindrance(sitting);
  if (problem) {
    finish(effects, unit, asked, { status: 'refused', answer: sentence(problem) });
    return;
  }
  if (effects.budget.left('documents') === 0) {
    const answer = sentence({ code: 'petition.quotaSpent' });
    answerControl(effects, unit, { ...asked.record, answer });
    return;
  }
  const ready = reserved(effects.petitions, asked);
  const name = `Biên bản họp hội đồng ${unit.name} – lần ${asked.record.n}`;
  const data = dataOf(setting, unit, sitting, asked.record, effects.clock.now);
  const made = effects.petitions.make(ready.record, name, data);
  if (!made.ok) {
    finish(effects, unit, ready, { status: 'refused', answer: made.problem });
    return;
  }
  finish(effects, unit, ready, {
    status: 'made',
    document: made.document,
    initiatives: String(sitting.heard.length),
    answer: `Đã lập Biên bản với ${twoDigits(sitting.heard.length)} sáng kiến. Xin mở bản in, ghi thời gian, địa điểm và kết luận của Hội đồng, rồi trình ký.`,
  });
  effects.budget.spend('documents', 1);
}

/** The council as its workbook has it now. */
function sittingIn(effects: MinutesEffects, setting: Setting, unit: RegisteredUnit): Sitting {
  const { proposals, council, scores } = unitPages(
    setting.programme.council,
    keptMembers(unit.council),
  );
  const pages = effects.workbooks.read(unit.workbook, { proposals, council, scores });
  return sittingOf(effects, setting, unit, { ...pages, restored: [] });
}

function hindrance({ seats, tally }: Sitting): Problem | undefined {
  if (seats.every(({ cells }) => cells.name === '')) return { code: 'minutes.noCouncil' };
  const ranked = tally.results.some(({ outcome }) => outcome !== undefined);
  return ranked ? undefined : { code: 'minutes.nothingRanked' };
}

/** Writes the outcome beside the control that asked for it, then notes it. */
function finish(
  effects: MinutesEffects,
  unit: RegisteredUnit,
  asked: Placed<PetitionRecord>,
  outcome: Partial<PetitionRecord>,
): void {
  const record = { ...asked.record, ...outcome };
  answerControl(effects, unit, record);
  effects.petitions.save({ ...asked, record });
}

function answerControl(
  { workbooks }: MinutesEffects,
  { workbook }: RegisteredUnit,
  record: PetitionRecord,
): void {
  const { control } = workbooks.read(workbook, { control: unitControlPage });
  const rows = control
    .filter(({ id }) => id === unitDocuments.minutes)
    .map(({ row, id, cells }) => ({ row, id, officer: cells, system: minutesAnswer(record) }));
  workbooks.write(workbook, [pageChange(unitControlPage, rows)]);
}

function dataOf(
  { programme, units }: Setting,
  { id, name }: RegisteredUnit,
  { seats, heard, tally }: Sitting,
  record: PetitionRecord,
  now: number,
): MinutesData {
  return minutesData({
    programme,
    unit: units.find((unit) => unit.id === id) ?? { id, name },
    round: Number(record.n),
    year: Number(dayOf(now).slice(0, 4)),
    members: seats.map(memberOf).filter((member) => member.name !== ''),
    initiatives: heard.flatMap(({ placed, union }, i) => {
      const result = tally.results[i];
      const { title, fullName, coAuthors, workplace } = completed(placed.record);
      return result ? [{ title, fullName, coAuthors, workplace, union, result }] : [];
    }),
  });
}
