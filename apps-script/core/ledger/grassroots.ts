import type { ReportState } from '../rollup/coverage.ts';
import { pageOf } from './page.ts';
import { spareRows } from './spare-rows.ts';

/** The program's cells of a CĐCS in its upper union's list. */
export interface GrassrootsRow {
  readonly state: string;
  /** Initiatives received from it, and how many of them were chosen. */
  readonly received: string;
  readonly chosen: string;
  /** What to repair so that the row counts. */
  readonly answer: string;
}

/** What officers tell of a CĐCS. `contact` and `head` stay in the union's workbook. */
export type GrassrootsField =
  | 'name'
  | 'members'
  | 'head'
  | 'contact'
  | 'launchedOn'
  | 'policy'
  | 'rewards'
  | 'zero';

/** What officers read in the column "Tình trạng" of a CĐCS. */
export const grassrootsStateNames: Readonly<Record<ReportState, string>> = {
  entries: 'Có sáng kiến',
  zero: 'Báo cáo không có',
  launched: 'Đã phát động, chưa có báo cáo',
  silent: 'Chưa phát động',
};

/**
 * The *CĐCS* tab of a union's workbook: its grassroots unions, the denominator of "100 %" (letter
 * 57, 2b). Officers write the rows, or paste them from Excel.
 */
export const grassrootsPage = pageOf<keyof GrassrootsRow, GrassrootsField>({
  title: 'CĐCS',
  sheetId: 205,
  intro:
    'Xin ghi mỗi dòng một công đoàn cơ sở trực thuộc vào các cột màu vàng; có thể dán danh sách từ Excel. Sau khoảng 5 phút, dòng này cho biết đã đạt bao nhiêu phần trăm.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 120 },
    { field: 'answer', header: 'Việc cần làm', width: 220 },
  ],
  officer: [
    { field: 'name', header: 'Tên CĐCS', width: 240 },
    { field: 'members', header: 'Số đoàn viên', width: 90 },
    { field: 'head', header: 'Chủ tịch CĐCS', width: 150 },
    { field: 'contact', header: 'Điện thoại, thư điện tử', width: 170 },
    { field: 'launchedOn', header: 'Ngày phát động', width: 110 },
    { field: 'policy', header: 'Chính sách động viên của đơn vị', width: 220 },
    { field: 'rewards', header: 'Đã khen thưởng', width: 200 },
    { field: 'zero', header: 'Báo cáo không có sáng kiến', width: 110, tick: true },
  ],
  trailing: [
    { field: 'received', header: 'Sáng kiến đã nhận', width: 90 },
    { field: 'chosen', header: 'Được chọn', width: 80 },
  ],
  frozenColumns: 5,
  colours: [
    [grassrootsStateNames.entries, { red: 0.82, green: 0.93, blue: 0.82 }],
    [grassrootsStateNames.zero, { red: 0.9, green: 0.9, blue: 0.9 }],
    [grassrootsStateNames.launched, { red: 0.87, green: 0.92, blue: 0.98 }],
    [grassrootsStateNames.silent, { red: 1, green: 0.9, blue: 0.75 }],
  ],
  firstRows: spareRows('cs', 60),
});
