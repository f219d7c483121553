import { shortDate } from '../text/dates.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import type { OfficerColumn } from './page.ts';
import { unionNames, unitNames } from './registry-names.ts';

/** What the operator writes beside a quarantined response; the program reads it and never rewrites it. */
export const rulingFields = ['decision', 'rightUnit', 'rightSubUnit', 'consentPaper'] as const;

export type Ruling = Readonly<Record<(typeof rulingFields)[number], string>>;

export const noRuling: Ruling = Object.freeze({
  decision: '',
  rightUnit: '',
  rightSubUnit: '',
  consentPaper: '',
});

/** A response that nobody has ruled on. */
export const unruled = { ...noRuling, mark: '', result: '' } as const;

/** What the operator has to look at: a response that can't be given to a union as it is. */
export interface Quarantined extends Ruling {
  readonly responseId: string;
  readonly submittedAt: string;
  readonly code: string;
  /** One sentence a problem, each on its own line: what is wrong and what to do. */
  readonly reasons: string;
  readonly fullName: string;
  readonly phone: string;
  readonly unit: string;
  readonly subUnit: string;
  readonly title: string;
  /** SHA-256 and address of the full text of an oversize answer, '' else. */
  readonly fullText: string;
  /** Problem codes, separated by spaces. */
  readonly problems: string;
  /** Which ruling the program has answered, and whether that settled it; '' for none. */
  readonly mark: string;
  /** What came of the ruling. */
  readonly result: string;
}

/** The words of "Xử lý": take it in after all, tell the sender, leave it out. */
export const rulingWords = {
  accept: 'Nhận',
  tell: 'Báo lại người gửi',
  drop: 'Bỏ',
} as const;

const operator: readonly OfficerColumn<keyof Ruling>[] = [
  { field: 'decision', header: 'Xử lý', width: 110, choices: Object.values(rulingWords) },
  { field: 'rightUnit', header: 'Đơn vị đúng', width: 110, choicesFrom: unitNames },
  {
    field: 'rightSubUnit',
    header: 'Đơn vị trực thuộc đúng',
    width: 140,
    choicesFrom: unionNames,
  },
  { field: 'consentPaper', header: 'Giấy đồng ý (nếu gửi chưa đồng ý)', width: 130 },
];

/** The record's fields, and the time as people read it. */
type Field = keyof Quarantined | 'sent';

const leading: readonly Column<Field>[] = [
  { field: 'responseId', header: 'Mã phiếu', width: 120, hidden: true },
  { field: 'sent', header: 'Gửi lúc', width: 90 },
  { field: 'fullName', header: 'Họ và tên', width: 130 },
  { field: 'title', header: 'Tên sáng kiến', width: 150 },
  { field: 'reasons', header: 'Vì sao cần kiểm tra', width: 240 },
];

const trailing: readonly Column<Field>[] = [
  { field: 'mark', header: 'Dấu', width: 80, hidden: true },
  { field: 'result', header: 'Kết quả', width: 340 },
  { field: 'unit', header: 'Đơn vị (đã ghi)', width: 150 },
  { field: 'subUnit', header: 'Đơn vị trực thuộc (đã ghi)', width: 180 },
  { field: 'phone', header: 'Số điện thoại', width: 120 },
  { field: 'code', header: 'Mã tra cứu', width: 170 },
  { field: 'fullText', header: 'Toàn văn câu trả lời quá dài', width: 200 },
  { field: 'problems', header: 'Mã lý do', width: 160, hidden: true },
  { field: 'submittedAt', header: 'Giờ gửi đầy đủ', width: 170, hidden: true },
];

export const quarantineColumns: readonly (Column<Field> | OfficerColumn<keyof Ruling>)[] = [
  ...leading,
  ...operator,
  ...trailing,
];

/** Positions of the operator's columns, which the mark follows: a sweep reads these and no others. */
export const ruled = { from: leading.length, to: leading.length + operator.length } as const;

export const quarantineRow = (entry: Quarantined): readonly string[] =>
  toRow<Field>(quarantineColumns, { ...entry, sent: shownTime(entry.submittedAt) });

export function quarantinedOf(row: readonly unknown[]): Quarantined {
  const { sent: _, ...entry } = fromRow<Field>(quarantineColumns, row);
  return entry;
}

/** "2021-03-20T08:15:00+07:00" → "08:15 20/3/2021". */
const shownTime = (iso: string): string => `${iso.slice(11, 16)} ${shortDate(iso.slice(0, 10))}`;
