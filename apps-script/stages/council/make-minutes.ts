import { completed } from '../../core/dossier/completed.ts';
import { minutesMail } from '../../core/ledger/minutes-mail.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { keptMembers, memberOf } from '../../core/ledger/seats.ts';
import { unitPages } from '../../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { minutesData } from '../../core/petition/minutes.ts';
import type { MinutesData } from '../../core/petition/minutes-data.ts';
import type { Problem } from '../../core/problem.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Clock, Outbox, Setting, Units, Workbooks } from '../effects.ts';
import { type PaperContents, undecided } from '../petition/paper.ts';
import type { Petitioner } from '../petition/petitioner.ts';
import { type Sitting, type SittingEffects, sittingOf } from './sitting.ts';

export interface MinutesEffects extends SittingEffects {
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** The minutes of the council of the unit that asked. */
export function minutesPaper(
  effects: MinutesEffects,
  setting: Setting,
  { id, name, officers }: Petitioner,
  { n }: PetitionRecord,
): PaperContents {
  const unit = effects.units.all().find((each) => each.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  const sitting = sittingIn(effects, setting, unit);
  const { length } = sitting.heard;
  return {
    ...undecided,
    title: `Biên bản họp hội đồng ${name}`,
    problem: hindrance(sitting),
    initiatives: length,
    made: `Đã lập Biên bản với ${twoDigits(length)} sáng kiến. Xin mở bản in, ghi thời gian, địa điểm và kết luận của Hội đồng, rồi trình ký.`,
    data: () => dataOf(setting, unit, sitting, Number(n), effects.clock.now),
    close() {},
    reopen() {},
    announce: (record) => effects.outbox.add([minutesMail(record, name, officers)]),
  };
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

function dataOf(
  { programme, units }: Setting,
  { id, name }: RegisteredUnit,
  { seats, heard, tally }: Sitting,
  round: number,
  now: number,
): MinutesData {
  return minutesData({
    programme,
    unit: units.find((unit) => unit.id === id) ?? { id, name },
    round,
    year: Number(dayOf(now).slice(0, 4)),
    members: seats.map(memberOf).filter((member) => member.name !== ''),
    initiatives: heard.flatMap(({ placed, union }, i) => {
      const result = tally.results[i];
      const { title, fullName, coAuthors, workplace } = completed(placed.record);
      return result ? [{ title, fullName, coAuthors, workplace, union, result }] : [];
    }),
  });
}
