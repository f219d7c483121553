import { noCells, type OfficerCells, officerFields } from '../dossier/dossier.ts';
import { fingerprint } from './buckets.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { officerColumns } from './officer-columns.ts';

/**
 * The *Sáng kiến* tab of a union's workbook. The officers own the yellow columns,
 * the program all others. Id, mark and the officers' columns stand together: a sweep reads them at
 * once.
 */
export interface InitiativeRow {
  readonly state: string;
  readonly title: string;
  readonly fullName: string;
  readonly phone: string;
  readonly workplace: string;
  readonly group: string;
  readonly description: string;
  readonly appliedStatus: string;
  readonly coAuthors: string;
  readonly theirBirthYear: string;
  readonly theirPosition: string;
  readonly theirAppliedFrom: string;
  readonly theirEffect: string;
  readonly theirBenefit: string;
  readonly theirScope: string;
  readonly theirAwards: string;
  readonly code: string;
  readonly sentOn: string;
  /** "Đủ lập bảng", or what is still missing. */
  readonly readiness: string;
  /** What the program answers: what to repair, why a step was not carried out. */
  readonly answer: string;
  readonly id: string;
  /** Fingerprint of the id and the officers' cells that the program has taken in. */
  readonly mark: string;
}

type SystemField = keyof InitiativeRow;
export type InitiativeField = SystemField | keyof OfficerCells;

/** What an officer reads before deciding; the first three stay in sight. */
const leading: readonly Column<SystemField>[] = [
  { field: 'state', header: 'Tình trạng', width: 120 },
  { field: 'title', header: 'Tên sáng kiến', width: 220 },
  { field: 'fullName', header: 'Họ và tên', width: 150 },
  { field: 'description', header: 'Tóm tắt nội dung', width: 340 },
  { field: 'theirEffect', header: 'Hiệu quả', width: 220 },
  { field: 'readiness', header: 'Bảng tổng hợp', width: 160 },
  { field: 'answer', header: 'Việc cần làm', width: 280 },
];

const identity: readonly Column<SystemField>[] = [
  { field: 'id', header: 'Mã hệ thống', width: 80, hidden: true },
  { field: 'mark', header: 'Dấu', width: 80, hidden: true },
];

/** The rest of what the worker told. */
const trailing: readonly Column<SystemField>[] = [
  { field: 'phone', header: 'Điện thoại', width: 110 },
  { field: 'workplace', header: 'Nơi làm việc', width: 180 },
  { field: 'group', header: 'Nhóm', width: 130 },
  { field: 'appliedStatus', header: 'Đã áp dụng chưa', width: 150 },
  { field: 'theirAppliedFrom', header: 'Áp dụng từ', width: 100 },
  { field: 'coAuthors', header: 'Đồng tác giả', width: 160 },
  { field: 'theirBirthYear', header: 'Năm sinh', width: 80 },
  { field: 'theirPosition', header: 'Chức vụ', width: 140 },
  { field: 'theirBenefit', header: 'Giá trị làm lợi', width: 120 },
  { field: 'theirScope', header: 'Phạm vi ứng dụng', width: 160 },
  { field: 'theirAwards', header: 'Danh hiệu, khen thưởng', width: 180 },
  { field: 'code', header: 'Mã tra cứu', width: 170 },
  { field: 'sentOn', header: 'Ngày gửi', width: 100 },
];

export const initiativeColumns: readonly Column<InitiativeField>[] = [
  ...leading,
  ...identity,
  ...officerColumns,
  ...trailing,
];

/** Where id, mark and the officers' cells begin, and where they end: what a sweep reads at once. */
export const swept = {
  from: leading.length,
  officersFrom: leading.length + identity.length,
  to: leading.length + identity.length + officerColumns.length,
} as const;

/** The first row is the notice, the second the header. */
export const firstInitiativeRow = 3;

/** What a sweep reads of one row. */
export interface SweptRow {
  /** Position in the sheet, counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly mark: string;
  readonly cells: OfficerCells;
}

/** A row of the swept range; undefined for an empty one. */
export function sweptRowOf(row: number, values: readonly unknown[]): SweptRow | undefined {
  const record = fromRow(initiativeColumns.slice(swept.from, swept.to), values);
  if (record.id === '') return undefined;
  const cells = { ...noCells };
  for (const field of officerFields) cells[field] = record[field].trim();
  return { row, id: record.id, mark: record.mark, cells };
}

/** The mark of a row whose officers' cells have been taken in. */
export function markOf(id: string, cells: OfficerCells): string {
  return fingerprint([id, ...officerFields.map((field) => cells[field])].join('\u0001'));
}

/** A whole new row: the program's cells, and the officers' as the ledger last saw them. */
export const initiativeCells = (row: InitiativeRow, cells: OfficerCells): readonly string[] =>
  toRow(initiativeColumns, { ...row, ...cells });
