import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { dossierMail } from '../../core/petition/dossier-mail.ts';
import type { Sides } from '../../core/petition/missing.ts';
import type { SentReading } from '../../core/petition/signed.ts';
import type { Outbox, Petitions, Setting } from '../effects.ts';

interface MailEffects {
  readonly outbox: Outbox;
  readonly petitions: Petitions;
}

interface Mailing {
  readonly reading: SentReading;
  readonly sides: Sides;
  readonly to: readonly string[];
  /** Who may open the files that the mail links to. */
  readonly readers: readonly string[];
}

/** The dossier after its mail was put into the outbox, where one was asked for that is not there yet. */
export function queueMail(
  { outbox, petitions }: MailEffects,
  { programme }: Setting,
  record: SendingRecord,
  { reading: { signed, mail: n }, sides, to, readers }: Mailing,
): SendingRecord {
  const { key, docx, document, mails } = record;
  if (!signed || n === 0 || to.length === 0 || mails.some((mail) => mail.n === n)) return record;
  petitions.share([docx, document], readers);
  const files = petitions.mailFiles(key, docx, document);
  outbox.add([dossierMail(record, signed, files, { programme, sides, to, n })]);
  return { ...record, mails: [...mails, { n, on: '' }] };
}
