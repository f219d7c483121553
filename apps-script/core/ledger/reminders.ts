import { canonical } from '../text/canonical.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { words } from './words.ts';

/** What the operator writes to have the upper unions of silent CĐCS reminded. */
export const reminderRequests = { preview: 'Xem trước', send: 'Gửi' } as const;
export type ReminderRequest = keyof typeof reminderRequests;

/** One reminder round: asked for, shown, and sent once the operator has read it. */
export interface ReminderRecord {
  /** What the operator wrote. */
  readonly request: string;
  /** 'new' → 'previewed' → 'sending' → 'sent'. */
  readonly status: 'new' | 'previewed' | 'sending' | 'sent';
  /** The day of the preview, "2021-03-20"; its mails are made once for it. */
  readonly round: string;
  readonly answer: string;
  /** Which unions get a mail, and where it goes: one a line. */
  readonly recipients: string;
  /** The mail as the first of them will read it. */
  readonly example: string;
  /** Fingerprints of the ids of the unions that still have to get theirs, separated by spaces. */
  readonly unions: string;
  /** Mails put into the outbox so far. */
  readonly handed: string;
}

const statuses = words<ReminderRecord['status']>({
  new: '',
  previewed: 'Đã soạn',
  sending: 'Đang chuyển',
  sent: 'Đã chuyển',
});

export const reminderColumns: readonly Column<keyof ReminderRecord>[] = [
  { field: 'request', header: 'Yêu cầu (chọn Xem trước, đọc xong chọn Gửi)', width: 150 },
  { field: 'status', header: 'Tình trạng', width: 100 },
  { field: 'round', header: 'Ngày soạn', width: 100 },
  { field: 'answer', header: 'Trả lời', width: 300 },
  { field: 'recipients', header: 'Gửi tới', width: 360 },
  { field: 'example', header: 'Thư đầu tiên', width: 460 },
  { field: 'unions', header: 'Dấu công đoàn', width: 80, hidden: true },
  { field: 'handed', header: 'Số thư đã chuyển', width: 90 },
];

export const reminderRow = (record: ReminderRecord): readonly string[] =>
  toRow(reminderColumns, { ...record, status: statuses.word(record.status) });

export function reminderOf(row: readonly unknown[]): ReminderRecord {
  const record = fromRow(reminderColumns, row);
  return { ...record, status: statuses.name(record.status, 'new') };
}

/** What the operator asks for, undefined for any other text. */
export function reminderRequestOf({ request }: ReminderRecord): ReminderRequest | undefined {
  const asked = canonical(request);
  if (asked === canonical(reminderRequests.preview)) return 'preview';
  return asked === canonical(reminderRequests.send) ? 'send' : undefined;
}
