import { openComplaints } from '../../core/dossier/complaint.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { type SentField, sentPage } from '../../core/ledger/sent-page.ts';
import type { Amiss, Ledger, Marks, Placed, Sendings, Workbooks } from '../effects.ts';
import { kept, refilled } from './kept-cells.ts';

export interface SendingEffects {
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly sendings: Sendings;
  readonly workbooks: Workbooks;
}

/** The sender's side of a dossier, as its workbook has it. */
interface Sender {
  readonly id: string;
  readonly workbook: string;
}

/**
 * Takes in what a sender's officers wrote beside its Tờ trình. The rows are answered by `deliver`,
 * together with those of the level above.
 * @param initiatives ids that stand in the workbook: complaints about them are counted
 */
export function takeSent(
  effects: SendingEffects,
  { id, workbook }: Sender,
  swept: readonly PageRow<SentField>[],
  { restored }: Pick<Amiss, 'restored'>,
  initiatives: readonly string[],
): void {
  const own = effects.sendings.all().filter(({ record }) => record.sender === id);
  if (own.length === 0) return;
  const cellsOf = ({ sent }: SendingRecord) => sent;
  const rows = refilled(effects, workbook, sentPage, swept, restored, own, cellsOf);
  const complaints = complaintsAmong(effects.ledger, own, initiatives);
  let changed = false;
  for (const placed of own) {
    const { record } = placed;
    const row = rows.find((each) => each.id === record.key);
    const fresh = row !== undefined && isFresh(sentPage, row);
    const count = String(complaints.get(record.key) ?? 0);
    if (row && !fresh && count === (record.complaints || '0')) continue;
    const sent = fresh ? kept(row.cells) : record.sent;
    effects.sendings.save({ ...placed, record: { ...record, sent, complaints: count, shown: '' } });
    changed = true;
  }
  if (changed) effects.marks.write('undelivered', 'yes');
}

/** How many complaints are open about what each Tờ trình names. */
function complaintsAmong(
  ledger: Ledger,
  own: readonly Placed<SendingRecord>[],
  initiatives: readonly string[],
): ReadonlyMap<string, number> {
  const found = ledger.dossiers([...new Set(initiatives)].map(dossierKey));
  const dossiers = [...found.values()].flatMap((each) => each[0]?.record ?? []);
  const named = (dossier: Dossier, { sender, unit }: SendingRecord): boolean =>
    (sender === unit ? dossier.unitPetition : dossier.petition) !== '';
  return new Map(
    own.map(({ record }) => {
      const open = dossiers.filter(
        (dossier) => named(dossier, record) && openComplaints(dossier) !== '',
      );
      return [record.key, open.length];
    }),
  );
}
