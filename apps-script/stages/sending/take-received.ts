import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import { type ReceivedField, receivedPage } from '../../core/ledger/received-page.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { checksOf } from '../../core/petition/checks.ts';
import { dayOf } from '../../core/text/dates.ts';
import type { Amiss, Clock } from '../effects.ts';
import { kept, refilled } from './kept-cells.ts';
import type { SendingEffects } from './take-sent.ts';

interface ReceivingEffects extends SendingEffects {
  readonly clock: Clock;
}

/** The level above, as its workbook has it. */
interface Receiver {
  readonly workbook: string;
  /** Does the dossier come to it? */
  takes(record: SendingRecord): boolean;
}

/** Takes in that dossiers arrived, and what a person confirmed of them; `deliver` answers. */
export function takeReceived(
  effects: ReceivingEffects,
  { workbook, takes }: Receiver,
  swept: readonly PageRow<ReceivedField>[],
  { restored }: Pick<Amiss, 'restored'>,
): void {
  const own = effects.sendings.all().filter(({ record }) => takes(record));
  if (own.length === 0) return;
  const cellsOf = ({ received }: SendingRecord) => received;
  const rows = refilled(effects, workbook, receivedPage, swept, restored, own, cellsOf);
  const today = dayOf(effects.clock.now);
  let changed = false;
  for (const placed of own) {
    const { record } = placed;
    const row = rows.find((each) => each.id === record.key);
    const fresh = row !== undefined && isFresh(receivedPage, row);
    if (row && !fresh) continue;
    const received = fresh ? kept(row.cells) : record.received;
    const checks = checksOf(record.checks, received, today);
    effects.sendings.save({ ...placed, record: { ...record, received, checks, shown: '' } });
    changed = true;
  }
  if (changed) effects.marks.write('undelivered', 'yes');
}
