import type { DashboardLine } from '../core/schedule/dashboard.ts';
import type { Dashboard } from '../stages/effects.ts';
import { dashboardSheet } from './dashboard-layout.ts';
import { batchUpdate } from './sheets-api.ts';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

const wrapped: CellFormat = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const formats: Readonly<Record<DashboardLine['tone'], CellFormat>> = {
  title: { textFormat: { bold: true, fontSize: 14 } },
  section: { textFormat: { bold: true }, backgroundColor: { red: 0.89, green: 0.94, blue: 0.98 } },
  plain: wrapped,
  attention: {
    ...wrapped,
    textFormat: { bold: true },
    backgroundColor: { red: 1, green: 0.9, blue: 0.8 },
  },
};

/** The first tab of the first ledger workbook, written whole in one call. */
export function dashboardIn(ledger: string): Dashboard {
  return {
    show(lines) {
      const rows = lines.map(({ tone, cells }) => ({
        values: cells.map((text, i) => ({
          userEnteredValue: { stringValue: text },
          userEnteredFormat: i === 2 && tone === 'attention' ? wrapped : formats[tone],
        })),
      }));
      const start = { sheetId: dashboardSheet, rowIndex: 0, columnIndex: 0 };
      const fields = 'userEnteredValue,userEnteredFormat';
      batchUpdate(ledger, [{ updateCells: { start, rows, fields } }]);
    },
  };
}
