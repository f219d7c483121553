import { fingerprint } from '../../core/ledger/buckets.ts';
import { type Page, pageChange, type RowChange } from '../../core/ledger/page.ts';
import { receivedPage } from '../../core/ledger/received-page.ts';
import { list } from '../../core/ledger/registry.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { sentPage } from '../../core/ledger/sent-page.ts';
import { dossierRows } from '../../core/petition/dossier-rows.ts';
import { dayOf } from '../../core/text/dates.ts';
import type {
  Clock,
  Marks,
  Outbox,
  Petitions,
  Placed,
  Registry,
  Sendings,
  Setting,
  Units,
  Workbooks,
} from '../effects.ts';
import { Failures } from '../failures.ts';
import { queueMail } from './queue-mail.ts';
import { recipientsOf } from './recipients.ts';
import { confederationName, type Side, sidesOf } from './sides.ts';

interface DeliverEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly outbox: Outbox;
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly sendings: Sendings;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/**
 * Puts the mails that were asked for into the outbox, and shows both sides of every dossier how it
 * stands. Mail and rows come first and what was shown is noted last: a repeat queues no mail twice
 * and writes the same rows.
 */
export function deliver(effects: DeliverEffects, setting: Setting): void {
  const { clock, marks, sendings } = effects;
  if (marks.read('undelivered') === '') return;
  const failures = new Failures(marks);
  for (const { record } of sendings.all()) {
    if (record.shown !== '') continue;
    if (!clock.timeLeft()) return;
    failures.isolate(record.sender, () => deliverOne(effects, setting, record.key), undefined);
  }
  if (failures.ids.length === 0) marks.write('undelivered', '');
  failures.raise();
}

/** A side that has no workbook yet is shown the dossier when its first sweep finds no row of it. */
function deliverOne(effects: DeliverEffects, setting: Setting, key: string): void {
  const { clock, sendings } = effects;
  const all = sendings.all();
  const placed = all.find(({ record }) => record.key === key);
  if (!placed) return;
  const { sender, receiver } = sidesOf(effects, placed.record);
  if (!sender) return;
  const sides = { sender: sender.name, receiver: receiver?.name ?? confederationName };
  const to = recipientsOf(effects, setting, placed.record.level, placed.record.unit);
  const latest = isLatest(placed.record, all);
  const rows = (record: SendingRecord) =>
    dossierRows(record, {
      programme: setting.programme,
      today: dayOf(clock.now),
      isLatest: latest,
      sides,
      recipients: to.join('; '),
    });
  const record = queueMail(effects, setting, placed, {
    reading: rows(placed.record).validity.reading,
    sides,
    to: latest ? to : [],
    readers: [...to, ...list(receiver?.officers ?? '')],
  });
  const shown = rows(record);
  show(effects, sender, sentPage, { id: key, officer: record.sent, system: shown.sent });
  if (receiver) {
    const row = { id: key, officer: record.received, system: shown.received };
    show(effects, receiver, receivedPage, row);
  }
  const print = fingerprint(JSON.stringify([shown.sent, shown.received]));
  sendings.save({ ...placed, record: { ...record, shown: print } });
}

/** Writes a dossier's row, or appends it. */
function show<System extends string, Officer extends string>(
  { workbooks }: DeliverEffects,
  { workbook }: Side,
  page: Page<System, Officer>,
  change: Omit<RowChange<System, Officer>, 'row'>,
): void {
  if (workbook === '') return;
  const { rows } = workbooks.read(workbook, { rows: page as Page });
  const found = rows.find(({ id }) => id === change.id);
  workbooks.write(workbook, [pageChange(page, [found ? { ...change, row: found.row } : change])]);
}

/** No newer Tờ trình of the same sender was made. */
function isLatest({ sender, n }: SendingRecord, all: readonly Placed<SendingRecord>[]): boolean {
  return !all.some(({ record }) => record.sender === sender && Number(record.n) > Number(n));
}
