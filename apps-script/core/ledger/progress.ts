import { type Counts, fates, levelFates } from '../rollup/counts.ts';
import type { Colour } from './colour.ts';
import type { Column } from './columns.ts';
import { countHeaders } from './count-headers.ts';
import { pageOf } from './page.ts';

/** How many came before the union, and before each level above: what its fates add up to. */
type Received = 'received' | 'receivedByUnit' | 'receivedByConfederation';

/**
 * A line of *Tiến độ*: the numbers of a union or unit in words that a person reads. `share` is that
 * of the own target, "85,5 %"; `coverage` tells which grassroots unions reported, of those that
 * there are.
 */
export type ProgressRow = Readonly<
  Record<'name' | Received | keyof Counts | 'share' | 'rank' | 'coverage' | 'changedAt', string>
>;

/** The same for a province or sector, in the operator's tab and before the confederation. */
export interface UnitProgress extends ProgressRow {
  readonly id: string;
  readonly target: string;
}

const number = (field: keyof Counts): Column<keyof ProgressRow> => ({
  field,
  header: countHeaders[field],
  width: 90,
});

const ofUnions: readonly Column<keyof ProgressRow>[] = [
  { field: 'received', header: 'Đã nhận', width: 80 },
  ...fates.map(number),
  number('petitioned'),
];

const ofUnits: readonly Column<keyof ProgressRow>[] = [
  { field: 'receivedByUnit', header: 'Tỉnh, ngành nhận đề nghị', width: 90 },
  ...Object.values(levelFates.unit).map(number),
  number('petitionedByUnit'),
];

const ofConfederation: readonly Column<keyof ProgressRow>[] = [
  { field: 'receivedByConfederation', header: 'Tổng Liên đoàn nhận đề nghị', width: 90 },
  ...Object.values(levelFates.confederation).map(number),
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
export const wholeName = 'Toàn chương trình';

const blue: Colour = { red: 0.8, green: 0.93, blue: 0.95 };

/** The *Tiến độ* tab of a unit's workbook: how far its unions are. */
export const progressPage = pageOf<keyof ProgressRow, 'target'>({
  title: 'Tiến độ',
  sheetId: 214,
  intro: 'Mỗi dòng là một công đoàn. Số liệu có sau khi công đoàn nhận sáng kiến đầu tiên.',
  leading: [
    { field: 'name', header: 'Công đoàn', width: 240 },
    ...ofUnions,
    ...ofUnits,
    number('recognised'),
  ],
  officer: [target],
  trailing,
  frozenColumns: 1,
  colours: [[totalName, blue]],
  firstRows: [{ id: totalId, system: { name: totalName } }],
});

const unitColumns: readonly Column<Exclude<keyof UnitProgress, 'id'>>[] = [
  { field: 'name', header: 'Tỉnh, ngành', width: 280 },
  ...ofUnions,
  ...ofUnits,
  ...ofConfederation,
  target,
  ...trailing,
];

/** That of the confederation's workbook: how far provinces and sectors are. */
export const nationProgressPage = pageOf<Exclude<keyof UnitProgress, 'id'>, never>({
  title: 'Tiến độ',
  sheetId: 214,
  intro: 'Mỗi dòng là một tỉnh hoặc ngành. Số liệu có sau khi nhận sáng kiến đầu tiên.',
  leading: unitColumns,
  officer: [],
  trailing: [],
  frozenColumns: 1,
  colours: [[wholeName, blue]],
});

/** The operator's tab of the same name in the ledger workbook: a line a unit. */
export const unitProgressColumns: readonly Column<keyof UnitProgress>[] = [
  { field: 'id', header: 'Mã đơn vị', width: 140, hidden: true },
  ...unitColumns,
];
