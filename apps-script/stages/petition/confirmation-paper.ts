import { completed } from '../../core/dossier/completed.ts';
import { type State, standing } from '../../core/dossier/standing.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { confirmationData } from '../../core/petition/confirmation.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Clock, Setting } from '../effects.ts';
import { type ChosenEffects, initiativesOf } from './chosen.ts';
import { type PaperContents, undecided } from './paper.ts';
import type { Petitioner } from './petitioner.ts';

/** An employer is asked about these: nobody has turned them down. */
const confirmable: ReadonlySet<State> = new Set(['received', 'introduced', 'chosen']);

/** The sheets on which employers confirm what their workers sent. */
export function confirmationPaper(
  effects: ChosenEffects & { readonly clock: Clock },
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
