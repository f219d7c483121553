import { dashboardTitle } from '../core/schedule/dashboard.ts';
import { columnWidth } from './ledger-layout.ts';
import { protection, type Request } from './page-requests.ts';
import { writeCells } from './sheets-api.ts';

export const dashboardSheet = 130;

/** Makes the tab; its lines come with the first sweep. */
export function dashboardRequests(): readonly Request[] {
  const sheetId = dashboardSheet;
  const gridProperties = { rowCount: 40, columnCount: 3 };
  const waits = 'Bảng này được ghi ở lần quét đầu tiên, trong khoảng 5 phút.';
  return [
    { addSheet: { properties: { sheetId, title: dashboardTitle, index: 0, gridProperties } } },
    writeCells(sheetId, 1, 0, [[waits]]),
    { mergeCells: { range: { sheetId, endRowIndex: 1 }, mergeType: 'MERGE_ALL' } },
    ...[230, 380, 480].map((width, i) => columnWidth(sheetId, i, width)),
    protection(sheetId, []),
  ];
}
