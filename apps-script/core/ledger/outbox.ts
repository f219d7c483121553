import { cleanLine } from '../text/canonical.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { words } from './words.ts';

/** A file of the programme's folder that goes with a mail. */
export interface Attachment {
  readonly id: string;
  /** "Tờ trình LĐLĐ TP Cao Lãnh – lần 1.docx". */
  readonly name: string;
}

/** A mail to be sent once: named by its key, marked before and after it goes. */
export interface OutboxMail {
  readonly key: string;
  /** Addresses, separated by ";". */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** 'waiting' → 'sending' → 'sent'; 'unaddressed' where nobody is named. */
  readonly status: 'waiting' | 'sending' | 'sent' | 'unaddressed';
  /**
   * "1498 2021-03-20": the day's remaining mails, noted on that day before sending. It tells after a
   * stop whether the mail went.
   */
  readonly quotaBefore: string;
  readonly attachments: readonly Attachment[];
}

/** A mail that waits, or one that nobody can be sent. */
export function waitingMail(
  mail: Pick<OutboxMail, 'key' | 'to' | 'subject' | 'body'>,
  attachments: readonly Attachment[] = [],
): OutboxMail {
  const status = mail.to === '' ? 'unaddressed' : 'waiting';
  // A union's name may have been typed in two lines: a mail with such a subject is refused.
  return { ...mail, subject: cleanLine(mail.subject), status, quotaBefore: '', attachments };
}

/** What is noted before a mail goes. @param day "2021-03-20" */
export const quotaNote = (left: number, day: string): string => `${left} ${day}`;

/** Marked as being sent, and fewer mails are left that day than before: only the mark is missing. */
export function wentAlready(mail: OutboxMail, left: number, day: string): boolean {
  const [before, on] = mail.quotaBefore.split(' ');
  return mail.status === 'sending' && on === day && left < Number(before);
}

/** Whether it may have gone: the count began anew since, and tells nothing any more. */
export function mayHaveGone(mail: OutboxMail, left: number, day: string): boolean {
  const [before, on] = mail.quotaBefore.split(' ');
  return mail.status === 'sending' && (on !== day || left > Number(before));
}

const statuses = words<OutboxMail['status']>({
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  unaddressed: 'Chưa có địa chỉ',
});

export const outboxColumns: readonly Column<keyof OutboxMail>[] = [
  { field: 'key', header: 'Khoá', width: 240 },
  { field: 'to', header: 'Gửi tới', width: 240 },
  { field: 'subject', header: 'Tiêu đề', width: 300 },
  { field: 'body', header: 'Nội dung', width: 400 },
  { field: 'status', header: 'Tình trạng', width: 100 },
  { field: 'quotaBefore', header: 'Số thư còn lại trước khi gửi', width: 160 },
  { field: 'attachments', header: 'Tệp kèm', width: 160 },
];

export const outboxRow = (mail: OutboxMail): readonly string[] =>
  toRow(outboxColumns, {
    ...mail,
    status: statuses.word(mail.status),
    attachments: mail.attachments.length === 0 ? '' : JSON.stringify(mail.attachments),
  });

export function outboxMailOf(row: readonly unknown[]): OutboxMail {
  const record = fromRow(outboxColumns, row);
  return {
    ...record,
    status: statuses.name(record.status, 'unaddressed'),
    attachments:
      record.attachments === '' ? [] : (JSON.parse(record.attachments) as readonly Attachment[]),
  };
}
