import { dayOf, isoOf, shortDate } from '../text/dates.ts';
import { twoDigits } from '../text/numbers.ts';
import { type Page, type PageRow, pageOf, type RowChange } from './page.ts';

/** The letter's seven columns, as the annex of a Tờ trình has them. */
const columns = [
  { field: 'number', header: 'TT', width: 50 },
  {
    field: 'person',
    header: 'Họ và tên, năm sinh, chức vụ, đơn vị công tác, điện thoại liên hệ',
    width: 220,
  },
  { field: 'title', header: 'Tên sáng kiến', width: 200 },
  { field: 'applied', header: 'Thời gian áp dụng', width: 110 },
  { field: 'summary', header: 'Tóm tắt nội dung sáng kiến', width: 320 },
  {
    field: 'effect',
    header: 'Hiệu quả sáng kiến, giá trị làm lợi, phạm vi ứng dụng',
    width: 260,
  },
  {
    field: 'awards',
    header: 'Các danh hiệu thi đua, hình thức khen thưởng cá nhân trong 03 năm',
    width: 200,
  },
] as const;

type SummaryField = (typeof columns)[number]['field'];
export type SummaryCells = Readonly<Record<SummaryField, string>>;

export type SummaryPage = Page<SummaryField, never>;

/**
 * The *Tổng hợp* tab: what is chosen so far, as it would stand in the annex today. The program alone
 * writes it; the annex of a Tờ trình keeps what stood there when it was made.
 */
const pageAt = (sheetId: number): SummaryPage =>
  pageOf({
    title: 'Tổng hợp',
    sheetId,
    intro: 'Chưa có sáng kiến nào được chọn.',
    leading: columns,
    officer: [],
    trailing: [],
    frozenColumns: 0,
  });

export const summaryPage = pageAt(208);
/** That of a province or sector. */
export const unitSummaryPage = pageAt(216);

/**
 * What to write so that the page shows these rows and nothing else.
 * @param present the page's rows as they stand
 */
export function summaryChanges(
  present: readonly PageRow[],
  rows: readonly SummaryCells[],
): readonly RowChange<SummaryField>[] {
  const blank = Object.fromEntries(columns.map(({ field }) => [field, ''])) as SummaryCells;
  const last = present.map(({ id }) => Number(id)).reduce((a, b) => Math.max(a, b), 0);
  const kept = present.map(({ row, id }, i) => ({
    row,
    id,
    system: rows[i] ?? blank,
    officer: {},
  }));
  const added = rows
    .slice(present.length)
    .map((system, i) => ({ id: String(last + i + 1), system, officer: {} }));
  return [...kept, ...added];
}

/** The first row of the page. @param at epoch ms */
export function summaryNotice(rows: number, at: number): string {
  const asOf = `tính đến ${isoOf(at).slice(11, 16)} ngày ${shortDate(dayOf(at))}`;
  return rows === 0
    ? `Chưa có sáng kiến nào được chọn, ${asOf}.`
    : `${twoDigits(rows)} sáng kiến được chọn, ${asOf}, xếp như Bảng tổng hợp kèm Tờ trình. Trang này do chương trình ghi, dùng để xem và in.`;
}
