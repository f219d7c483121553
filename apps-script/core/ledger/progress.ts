import type { Column } from './columns.ts';
import { pageOf } from './page.ts';

/** A line of *Tiến độ*: the numbers of a union or unit in words that a person reads. */
export interface ProgressRow {
  readonly name: string;
  readonly received: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly returned: string;
  readonly withdrawn: string;
  readonly ineligible: string;
  readonly open: string;
  readonly petitioned: string;
  readonly chosenByUnit: string;
  /** Share of the own target, "85,5 %". */
  readonly share: string;
  readonly rank: string;
  /** Grassroots unions that reported, of those that there are. */
  readonly coverage: string;
  readonly changedAt: string;
}

/** The same for a province or sector, in the operator's tab. */
export interface UnitProgress extends ProgressRow {
  readonly id: string;
  readonly target: string;
}

const numbers: readonly Column<keyof ProgressRow>[] = [
  { field: 'received', header: 'Đã nhận', width: 80 },
  { field: 'chosen', header: 'Được chọn', width: 80 },
  { field: 'notChosen', header: 'Không chọn', width: 80 },
  { field: 'returned', header: 'Đã trả lại', width: 80 },
  { field: 'withdrawn', header: 'Đã rút', width: 80 },
  { field: 'ineligible', header: 'Không đủ điều kiện', width: 90 },
  { field: 'open', header: 'Đang xét', width: 80 },
  { field: 'petitioned', header: 'Đã lập Tờ trình', width: 90 },
  { field: 'chosenByUnit', header: 'Tỉnh, ngành chọn', width: 90 },
];

const target = { field: 'target', header: 'Chỉ tiêu', width: 90 } as const;

const trailing: readonly Column<keyof ProgressRow>[] = [
  { field: 'share', header: 'Đạt chỉ tiêu', width: 110 },
  { field: 'rank', header: 'Xếp hạng', width: 80 },
  { field: 'coverage', header: 'Độ phủ CĐCS', width: 240 },
  { field: 'changedAt', header: 'Thay đổi gần nhất', width: 130 },
];

/** The id of the line that sums up, and its name. */
export const totalId = 'total';
export const totalName = 'Tổng cộng';

/** The *Tiến độ* tab of a unit's workbook: how far its unions are. */
export const progressPage = pageOf<keyof ProgressRow, 'target'>({
  title: 'Tiến độ',
  sheetId: 214,
  intro: 'Mỗi dòng là một công đoàn. Số liệu có sau khi công đoàn nhận sáng kiến đầu tiên.',
  leading: [{ field: 'name', header: 'Công đoàn', width: 240 }, ...numbers],
  officer: [target],
  trailing,
  frozenColumns: 1,
  colours: [[totalName, { red: 0.8, green: 0.93, blue: 0.95 }]],
  firstRows: [{ id: totalId, system: { name: totalName } }],
});

/** The operator's tab of the same name in the ledger workbook: a line a unit. */
export const unitProgressColumns: readonly Column<keyof UnitProgress>[] = [
  { field: 'id', header: 'Mã đơn vị', width: 140, hidden: true },
  { field: 'name', header: 'Tỉnh, ngành', width: 280 },
  ...numbers,
  target,
  ...trailing,
];
