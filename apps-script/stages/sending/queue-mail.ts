import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { dossierMail } from '../../core/petition/dossier-mail.ts';
import type { Sides } from '../../core/petition/missing.ts';
import type { SentReading } from '../../core/petition/signed.ts';
import type { Outbox, Petitions, Placed, Sendings, Setting } from '../effects.ts';

interface MailEffects {
  readonly outbox: Outbox;
  readonly petitions: Petitions;
  readonly sendings: Sendings;
}

interface Mailing {
  readonly reading: SentReading;
  readonly sides: Sides;
  readonly to: readonly string[];
  /** Who may open the files that the mail links to. */
  readonly readers: readonly string[];
}

/**
 * The dossier after its mail was put into the outbox, where one was asked for that did not go yet.
 * That it waits is noted first: whoever sends it notes the day there.
 */
export function queueMail(
  { outbox, petitions, sendings }: MailEffects,
  { programme }: Setting,
  placed: Placed<SendingRecord>,
  { reading: { signed, mail: n }, sides, to, readers }: Mailing,
): SendingRecord {
  const { key, docx, document, mails } = placed.record;
  const asked = mails.find((mail) => mail.n === n);
  if (!signed || n === 0 || to.length === 0 || (asked && asked.on !== '')) return placed.record;
  const record = asked ? placed.record : { ...placed.record, mails: [...mails, { n, on: '' }] };
  if (!asked) sendings.save({ ...placed, record });
  petitions.share([docx, document], readers);
  const files = petitions.mailFiles(key, docx, document);
  outbox.add([dossierMail(record, signed, files, { programme, sides, to, n })]);
  return record;
}
