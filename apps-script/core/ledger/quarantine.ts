import { type Column, fromRow, toRow } from './columns.ts';

/** What the operator has to look at: a response that can't be given to a union as it is. */
export interface Quarantined {
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
}

export const quarantineColumns: readonly Column<keyof Quarantined>[] = [
  { field: 'responseId', header: 'Mã phiếu', width: 120 },
  { field: 'submittedAt', header: 'Gửi lúc', width: 170 },
  { field: 'reasons', header: 'Vì sao cần kiểm tra', width: 360 },
  { field: 'fullName', header: 'Họ và tên', width: 160 },
  { field: 'phone', header: 'Số điện thoại', width: 120 },
  { field: 'unit', header: 'Đơn vị (đã ghi)', width: 160 },
  { field: 'subUnit', header: 'Đơn vị trực thuộc (đã ghi)', width: 200 },
  { field: 'title', header: 'Tên sáng kiến', width: 260 },
  { field: 'code', header: 'Mã tra cứu', width: 160 },
  { field: 'fullText', header: 'Toàn văn câu trả lời quá dài', width: 200 },
  { field: 'problems', header: 'Mã lý do', width: 160, hidden: true },
];

export const quarantineRow = (entry: Quarantined): readonly string[] =>
  toRow(quarantineColumns, entry);

export const quarantinedOf = (row: readonly unknown[]): Quarantined =>
  fromRow(quarantineColumns, row);
