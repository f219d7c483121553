import { type Column, fromRow, toRow } from './columns.ts';
import { type Condition, notReceived, type ReceivedCells } from './received-page.ts';
import { notSent, type SentCells } from './sent-page.ts';
import { words } from './words.ts';

/** Who ticked a condition, and on which day ("2021-04-16"). */
export interface Check {
  readonly by: string;
  readonly on: string;
}

export type Checks = Readonly<Partial<Record<Condition, Check>>>;

/** A mail of a dossier: which request it answered, and the day on which it went, '' before. */
export interface DossierMail {
  readonly n: number;
  readonly on: string;
}

/** A Tờ trình on its way to the level above, as the ledger remembers it. */
export interface SendingRecord {
  /** The Tờ trình's key. */
  readonly key: string;
  /** Who petitions: a union to its unit, or a unit (as a union of its own too) to the confederation. */
  readonly level: 'union' | 'unit';
  readonly sender: string;
  /** The unit: of a union the one above it. */
  readonly unit: string;
  /** 2 for "Lập lần 2". */
  readonly n: string;
  readonly initiatives: string;
  /** File ids of the .docx and of the Google Doc beside it. */
  readonly docx: string;
  readonly document: string;
  /** The sender's cells as last taken in. */
  readonly sent: SentCells;
  readonly mails: readonly DossierMail[];
  /** The cells of the level above as last taken in. */
  readonly received: ReceivedCells;
  readonly checks: Checks;
  /** How many complaints about its initiatives are open. */
  readonly complaints: string;
  /** Fingerprint of what the workbooks last showed of it, '' where that is to be written anew. */
  readonly shown: string;
}

/** What is known of a Tờ trình that was just made: it waits to be signed. */
export function unsignedDossier(
  made: Pick<
    SendingRecord,
    'key' | 'level' | 'sender' | 'unit' | 'n' | 'initiatives' | 'docx' | 'document'
  >,
): SendingRecord {
  return {
    ...made,
    sent: notSent,
    mails: [],
    received: notReceived,
    checks: {},
    complaints: '',
    shown: '',
  };
}

/** The day on which its first mail went, '' while none did. */
export function mailedOn({ mails }: Pick<SendingRecord, 'mails'>): string {
  return mails.find(({ on }) => on !== '')?.on ?? '';
}

const levels = words<SendingRecord['level']>({ union: 'Công đoàn', unit: 'Tỉnh, ngành' });

export const sendingColumns: readonly Column<keyof SendingRecord>[] = [
  { field: 'key', header: 'Khoá', width: 240 },
  { field: 'level', header: 'Cấp gửi', width: 100 },
  { field: 'sender', header: 'Nơi gửi', width: 200 },
  { field: 'unit', header: 'Đơn vị', width: 140 },
  { field: 'n', header: 'Lần', width: 60 },
  { field: 'initiatives', header: 'Số sáng kiến', width: 100 },
  { field: 'docx', header: 'Tệp .docx', width: 160 },
  { field: 'document', header: 'Bản đọc', width: 160 },
  { field: 'sent', header: 'Nơi gửi ghi', width: 260 },
  { field: 'mails', header: 'Thư điện tử', width: 160 },
  { field: 'received', header: 'Nơi nhận ghi', width: 260 },
  { field: 'checks', header: 'Ai xác nhận', width: 260 },
  { field: 'complaints', header: 'Khiếu nại chưa giải quyết', width: 120 },
  { field: 'shown', header: 'Đã hiện', width: 120 },
];

export const sendingRow = (record: SendingRecord): readonly string[] =>
  toRow(sendingColumns, {
    ...record,
    level: levels.word(record.level),
    sent: JSON.stringify(record.sent),
    mails: JSON.stringify(record.mails),
    received: JSON.stringify(record.received),
    checks: JSON.stringify(record.checks),
  });

export function sendingOf(row: readonly unknown[]): SendingRecord {
  const record = fromRow(sendingColumns, row);
  return {
    ...record,
    level: levels.name(record.level, 'union'),
    sent: JSON.parse(record.sent) as SentCells,
    mails: JSON.parse(record.mails) as readonly DossierMail[],
    received: JSON.parse(record.received) as ReceivedCells,
    checks: JSON.parse(record.checks) as Checks,
  };
}
