import { noCells, type OfficerCells, officerFields } from '../dossier/dossier.ts';
import { fingerprint } from './buckets.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { officerColumns } from './officer-columns.ts';

/**
 * The *Sáng kiến* tab of a union's workbook. The program owns the columns up to `mark`; the rest
 * belong to the officers. Id, mark and officers' columns stand together: a sweep reads them at once.
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

export const systemColumns: readonly Column<SystemField>[] = [
  { field: 'state', header: 'Tình trạng', width: 130 },
  { field: 'title', header: 'Tên sáng kiến', width: 260 },
  { field: 'fullName', header: 'Họ và tên', width: 160 },
  { field: 'phone', header: 'Điện thoại', width: 110 },
  { field: 'workplace', header: 'Nơi làm việc', width: 180 },
  { field: 'group', header: 'Nhóm', width: 130 },
  { field: 'description', header: 'Tóm tắt nội dung', width: 360 },
  { field: 'appliedStatus', header: 'Đã áp dụng chưa', width: 150 },
  { field: 'coAuthors', header: 'Đồng tác giả', width: 160 },
  { field: 'theirBirthYear', header: 'Năm sinh', width: 80 },
  { field: 'theirPosition', header: 'Chức vụ', width: 140 },
  { field: 'theirAppliedFrom', header: 'Áp dụng từ', width: 100 },
  { field: 'theirEffect', header: 'Hiệu quả', width: 220 },
  { field: 'theirBenefit', header: 'Giá trị làm lợi', width: 120 },
  { field: 'theirScope', header: 'Phạm vi ứng dụng', width: 160 },
  { field: 'theirAwards', header: 'Danh hiệu, khen thưởng', width: 180 },
  { field: 'code', header: 'Mã tra cứu', width: 170 },
  { field: 'sentOn', header: 'Ngày gửi', width: 100 },
  { field: 'readiness', header: 'Bảng tổng hợp', width: 200 },
  { field: 'answer', header: 'Việc cần làm', width: 320 },
  { field: 'id', header: 'Mã hệ thống', width: 80, hidden: true },
  { field: 'mark', header: 'Dấu', width: 80, hidden: true },
];

export const initiativeColumns: readonly Column<InitiativeField>[] = [
  ...systemColumns,
  ...officerColumns,
];

/** Where the columns that a sweep reads begin: id, mark, then the officers' cells. */
export const sweptFrom = systemColumns.length - 2;

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
  const swept = fromRow(initiativeColumns.slice(sweptFrom), values);
  if (swept.id === '') return undefined;
  const cells = { ...noCells };
  for (const field of officerFields) cells[field] = swept[field].trim();
  return { row, id: swept.id, mark: swept.mark, cells };
}

/** The mark of a row whose officers' cells have been taken in. */
export function markOf(id: string, cells: OfficerCells): string {
  return fingerprint([id, ...officerFields.map((field) => cells[field])].join('\u0001'));
}

export const systemCells = (row: InitiativeRow): readonly string[] => toRow(systemColumns, row);
export const officerCells = (cells: OfficerCells): readonly string[] =>
  toRow(officerColumns, cells);
