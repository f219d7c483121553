import { isYes } from '../../core/dossier/answer.ts';
import { openComplaints } from '../../core/dossier/complaint.ts';
import { completed } from '../../core/dossier/completed.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { petitionMail } from '../../core/ledger/petition-mail.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { unsignedDossier } from '../../core/ledger/sendings.ts';
import { deadlineOf } from '../../core/petition/deadline.ts';
import { petitionData } from '../../core/petition/petition.ts';
import type { PetitionInitiative } from '../../core/petition/petition-data.ts';
import { unitPetitionData } from '../../core/petition/unit-petition.ts';
import { dayOf } from '../../core/text/dates.ts';
import { twoDigits } from '../../core/text/numbers.ts';
import type { Clock, Marks, Outbox, Placed, Registry, Sendings, Setting } from '../effects.ts';
import {
  type ChosenEffects,
  chosenBy,
  closeDecisions,
  closedAmong,
  reopenDecisions,
} from './chosen.ts';
import type { PaperContents } from './paper.ts';
import { dossierLevel, type Petitioner } from './petitioner.ts';

export interface PetitionPaperEffects extends ChosenEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly outbox: Outbox;
  readonly registry: Registry;
  readonly sendings: Sendings;
}

/** The Tờ trình of a union, or of a province or sector, with what its level chose. */
export function petitionPaper(
  effects: PetitionPaperEffects,
  setting: Setting,
  petitioner: Petitioner,
  asked: PetitionRecord,
): PaperContents {
  const { programme } = setting;
  const { id, name, unit, officers } = petitioner;
  const level = dossierLevel(petitioner);
  const now = chosenBy(effects, programme, petitioner);
  // Once the file's id is set aside they are those whose decision was closed then, whoever is chosen meanwhile.
  const begun = asked.use === 'issue' && asked.docx !== '';
  const chosen = begun ? closedAmong(petitioner, now) : now;
  return {
    title: `Tờ trình ${name}`,
    decides: true,
    problem: chosen.length === 0 ? { code: 'petition.nothingChosen' } : undefined,
    initiatives: chosen.length,
    made: `Đã lập Tờ trình với ${twoDigits(chosen.length)} sáng kiến. Xin mở bản in, trình ký, rồi ghi số, ngày ký và gửi ở trang “Hồ sơ gửi” ${deadlineOf(programme, level).wording}.`,
    data: () => dataOf(effects, setting, petitioner, asked, chosen),
    close: () => closeDecisions(effects, petitioner, chosen, asked.key),
    reopen: () => reopenDecisions(effects, petitioner, chosen, asked.key),
    announce(record) {
      const { key, n, initiatives, docx, document } = record;
      const made = { key, level, sender: id, unit: unit.id, n, initiatives, docx, document };
      // The rows of those made before say from now on that this one takes their place.
      for (const placed of effects.sendings.all()) {
        if (placed.record.sender !== id || placed.record.shown === '') continue;
        effects.sendings.save({ ...placed, record: { ...placed.record, shown: '' } });
      }
      effects.sendings.add(unsignedDossier(made));
      effects.marks.write('undelivered', 'yes');
      effects.outbox.add([petitionMail(record, name, officers)]);
    },
  };
}

function dataOf(
  { clock, registry }: PetitionPaperEffects,
  { programme }: Setting,
  { level, union, unit }: Petitioner,
  { n }: PetitionRecord,
  chosen: readonly Placed<Dossier>[],
) {
  const year = Number(dayOf(clock.now).slice(0, 4));
  const input = { programme, unit, round: Number(n), year };
  const initiatives = chosen.map(({ record }) => petitioned(record));
  if (level === 'union') return petitionData({ ...input, union, initiatives });
  const names = new Map(registry.all().map((each) => [each.id, each.name]));
  return unitPetitionData({
    ...input,
    initiatives: initiatives.map((initiative, i) => {
      const from = chosen[i]?.record.union ?? '';
      return { ...initiative, union: names.get(from) ?? from };
    }),
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
