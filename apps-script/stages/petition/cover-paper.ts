import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { coverData } from '../../core/petition/cover.ts';
import { deadlineOf } from '../../core/petition/deadline.ts';
import { readSent } from '../../core/petition/signed.ts';
import { dayOf } from '../../core/text/dates.ts';
import type { Clock, Sendings, Setting, Units } from '../effects.ts';
import { recipientsOf } from '../sending/recipients.ts';
import { type PaperContents, undecided } from './paper.ts';
import { dossierLevel, type Petitioner } from './petitioner.ts';

interface CoverEffects {
  readonly clock: Clock;
  readonly sendings: Sendings;
  readonly units: Units;
}

/** The cover of the dossier that goes by post: of the last Tờ trình that was made. */
export function coverPaper(
  effects: CoverEffects,
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
