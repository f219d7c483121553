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
  { field: 'decision', header: 'Xử lý', width: 130, choices: Object.values(rulingWords) },
  { field: 'rightUnit', header: 'Đơn vị đúng', width: 140, choicesFrom: unitNames },
  {
    field: 'rightSubUnit',
    header: 'Đơn vị trực thuộc đúng',
    width: 180,
    choicesFrom: unionNames,
  },
  { field: 'consentPaper', header: 'Giấy đồng ý (nếu gửi chưa đồng ý)', width: 170 },
];

const leading: readonly Column<keyof Quarantined>[] = [
  { field: 'responseId', header: 'Mã phiếu', width: 120, hidden: true },
  { field: 'submittedAt', header: 'Gửi lúc', width: 100 },
  { field: 'fullName', header: 'Họ và tên', width: 150 },
  { field: 'title', header: 'Tên sáng kiến', width: 200 },
  { field: 'reasons', header: 'Vì sao cần kiểm tra', width: 300 },
];

const trailing: readonly Column<keyof Quarantined>[] = [
  { field: 'mark', header: 'Dấu', width: 80, hidden: true },
  { field: 'result', header: 'Kết quả', width: 340 },
  { field: 'unit', header: 'Đơn vị (đã ghi)', width: 150 },
  { field: 'subUnit', header: 'Đơn vị trực thuộc (đã ghi)', width: 180 },
  { field: 'phone', header: 'Số điện thoại', width: 120 },
  { field: 'code', header: 'Mã tra cứu', width: 170 },
  { field: 'fullText', header: 'Toàn văn câu trả lời quá dài', width: 200 },
  { field: 'problems', header: 'Mã lý do', width: 160, hidden: true },
];

export const quarantineColumns: readonly (
  | Column<keyof Quarantined>
  | OfficerColumn<keyof Ruling>
)[] = [...leading, ...operator, ...trailing];

/** Positions of the operator's columns, which the mark follows: a sweep reads these and no others. */
export const ruled = { from: leading.length, to: leading.length + operator.length } as const;

export const quarantineRow = (entry: Quarantined): readonly string[] =>
  toRow(quarantineColumns, entry);

export const quarantinedOf = (row: readonly unknown[]): Quarantined =>
  fromRow(quarantineColumns, row);
