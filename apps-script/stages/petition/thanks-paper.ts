import { completed } from '../../core/dossier/completed.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { thanksData } from '../../core/petition/thanks.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Clock, Setting } from '../effects.ts';
import { type ChosenEffects, chosenBy } from './chosen.ts';
import { type PaperContents, undecided } from './paper.ts';
import type { Petitioner } from './petitioner.ts';

/** Cards of thanks for those whom the petitioner chose. */
export function thanksPaper(
  effects: ChosenEffects & { readonly clock: Clock },
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
    problem: workers.length === 0 ? { code: 'paper.nobodyToThank' } : undefined,
    initiatives: workers.length,
    made: `Đã lập Thư cảm ơn cho ${twoDigits(workers.length)} sáng kiến và danh sách trao. Xin in khổ A5.`,
    data: () => thanksData({ programme, union, unit, round: Number(n), year, workers }),
  };
}
