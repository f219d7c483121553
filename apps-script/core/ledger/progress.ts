import { pageOf } from './page.ts';

/** A union's line in *Tiến độ*: its numbers in words that a person reads. */
export interface ProgressRow {
  readonly name: string;
  readonly received: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly returned: string;
  readonly withdrawn: string;
  readonly ineligible: string;
  readonly open: string;
  readonly chosenByUnit: string;
  /** Chosen ones as a share of the own target, "85,5 %". */
  readonly share: string;
  readonly rank: string;
  /** Grassroots unions that reported, of those that there are. */
  readonly coverage: string;
  readonly petition: string;
  readonly changedAt: string;
}

/** The id of the line that sums up. */
export const totalId = 'total';

/** The *Tiến độ* tab of a unit's workbook: how far its unions are. */
export const progressPage = pageOf<keyof ProgressRow, 'target'>({
  title: 'Tiến độ',
  sheetId: 214,
  intro: 'Mỗi dòng là một công đoàn. Số liệu có sau khi công đoàn nhận sáng kiến đầu tiên.',
  leading: [
    { field: 'name', header: 'Công đoàn', width: 240 },
    { field: 'received', header: 'Đã nhận', width: 80 },
    { field: 'chosen', header: 'Được chọn', width: 80 },
    { field: 'notChosen', header: 'Không chọn', width: 80 },
    { field: 'returned', header: 'Đã trả lại', width: 80 },
    { field: 'withdrawn', header: 'Đã rút', width: 80 },
    { field: 'ineligible', header: 'Không đủ điều kiện', width: 90 },
    { field: 'open', header: 'Đang xét', width: 80 },
    { field: 'chosenByUnit', header: 'Tỉnh, ngành chọn', width: 90 },
  ],
  officer: [{ field: 'target', header: 'Chỉ tiêu', width: 90 }],
  trailing: [
    { field: 'share', header: 'Đạt chỉ tiêu', width: 90 },
    { field: 'rank', header: 'Xếp hạng', width: 80 },
    { field: 'coverage', header: 'Độ phủ CĐCS', width: 160 },
    { field: 'petition', header: 'Tờ trình', width: 160 },
    { field: 'changedAt', header: 'Thay đổi gần nhất', width: 130 },
  ],
  frozenColumns: 1,
  firstRows: [{ id: totalId, system: { name: 'Tổng cộng' } }],
});
