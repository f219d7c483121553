import { completed } from '../../core/dossier/completed.ts';
import { type State, standing } from '../../core/dossier/standing.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { confirmationData } from '../../core/petition/confirmation.ts';
import { coverData } from '../../core/petition/cover.ts';
import { deadlineOf } from '../../core/petition/deadline.ts';
import { readSent } from '../../core/petition/signed.ts';
import { thanksData } from '../../core/petition/thanks.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Setting } from '../effects.ts';
import { recipientsOf } from '../sending/recipients.ts';
import type { PaperContents } from './issue.ts';
import type { PetitionPaperEffects } from './petition-paper.ts';
import { chosenBy, dossierLevel, initiativesOf, type Petitioner } from './petitioner.ts';

/** A document that decides nothing. */
const undecided = { decides: false, close: () => {}, reopen: () => {}, announce: () => {} };

/** An employer is asked about these: nobody has turned them down. */
const confirmable: ReadonlySet<State> = new Set(['received', 'introduced', 'chosen']);

/** The sheets on which employers confirm what their workers sent. */
export function confirmationPaper(
  effects: PetitionPaperEffects,
  { programme }: Setting,
  petitioner: Petitioner,
  { n }: PetitionRecord,
): PaperContents {
  const initiatives = initiativesOf(effects, petitioner)
    .map(({ record }) => record)
    .filter((dossier) => confirmable.has(standing(dossier, programme).state))
    .map(completed);
  const year = Number(dayOf(effects.clock.now).slice(0, 4));
  return {
    ...undecided,
    title: `Giấy xác nhận ${petitioner.name}`,
    problem: initiatives.length === 0 ? { code: 'paper.nothingToConfirm' } : undefined,
    initiatives: initiatives.length,
    made: `Đã lập Giấy xác nhận cho ${twoDigits(initiatives.length)} sáng kiến, mỗi đơn vị một tờ. Xin in và gửi thủ trưởng ký; ký về thì ghi “Có” ở trang “Sáng kiến” hoặc “Danh sách ký”.`,
    data: () =>
      confirmationData({ programme, union: petitioner.union, round: Number(n), year, initiatives }),
  };
}

/** The cover of the dossier that goes by post: of the last Tờ trình that was made. */
export function coverPaper(
  effects: PetitionPaperEffects,
  setting: Setting,
  petitioner: Petitioner,
  { n }: PetitionRecord,
): PaperContents {
  const { programme } = setting;
  const { id, union, unit } = petitioner;
  const level = dossierLevel(petitioner);
  const own = effects.sendings.all().filter(({ record }) => record.sender === id);
  const last = own[own.length - 1]?.record;
  const signed = last && readSent(last.sent, programme, dayOf(effects.clock.now)).signed;
  const petitionDeadline = deadlineOf(programme, level);
  return {
    ...undecided,
    title: `Bìa hồ sơ ${petitioner.name}`,
    problem: last ? undefined : { code: 'paper.noPetition' },
    initiatives: Number(last?.initiatives ?? 0),
    made: 'Đã lập Bìa hồ sơ. Xin in, dán ngoài bì thư; gửi xong thì ghi ngày gửi và số biên nhận ở trang “Hồ sơ gửi”.',
    data: () =>
      coverData({
        programme: { ...programme, petitionDeadline },
        union,
        unit,
        round: Number(n),
        initiatives: Number(last?.initiatives ?? 0),
        number: signed?.number ?? '',
        signedOn: signed?.signedOn ?? '',
        email: recipientsOf(effects, setting, level, unit.id).join(', '),
      }),
  };
}

/** Cards of thanks for those whom the petitioner chose. */
export function thanksPaper(
  effects: PetitionPaperEffects,
  { programme }: Setting,
  petitioner: Petitioner,
  { n }: PetitionRecord,
): PaperContents {
  const workers = chosenBy(effects, programme, petitioner).map(({ record }) => completed(record));
  const year = Number(dayOf(effects.clock.now).slice(0, 4));
  const { union, unit } = petitioner;
  return {
    ...undecided,
    title: `Thư cảm ơn ${petitioner.name}`,
    problem: workers.length === 0 ? { code: 'petition.nothingChosen' } : undefined,
    initiatives: workers.length,
    made: `Đã lập Thư cảm ơn cho ${twoDigits(workers.length)} sáng kiến và danh sách trao. Xin in khổ A5.`,
    data: () => thanksData({ programme, union, unit, round: Number(n), year, workers }),
  };
}
