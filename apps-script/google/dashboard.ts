import { type DashboardLine, line } from '../core/schedule/dashboard-line.ts';
import { noteRow } from '../core/schedule/health-note.ts';
import type { Dashboard } from '../stages/effects.ts';
import { dashboardSheet } from './dashboard-layout.ts';
import { batchUpdate, writeCells } from './sheets-api.ts';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

// Every tone says all parts, so that nothing of an earlier line stays in its place.
const plain = {
  wrapStrategy: 'WRAP',
  verticalAlignment: 'TOP',
  textFormat: { bold: false, fontSize: 10 },
  backgroundColor: { red: 1, green: 1, blue: 1 },
} as const satisfies CellFormat;
const bold = { bold: true, fontSize: 10 };
const formats: Readonly<Record<DashboardLine['tone'], CellFormat>> = {
  title: { ...plain, textFormat: { bold: true, fontSize: 14 } },
  section: { ...plain, textFormat: bold, backgroundColor: { red: 0.89, green: 0.94, blue: 0.98 } },
  plain,
  attention: { ...plain, textFormat: bold, backgroundColor: { red: 1, green: 0.9, blue: 0.8 } },
};

/**
 * The first tab of the first ledger workbook, written whole in one call, and with it, in a hidden row
 * below, what `npm run doctor` reads.
 */
export function dashboardIn(ledger: string, note: () => string): Dashboard {
  return {
    show(lines) {
      // To the note, so that nothing stays of a longer table.
      const blank = Array.from({ length: noteRow - 1 - lines.length }, () => line('plain', ''));
      const rows = [...lines, ...blank].map(({ tone, cells }) => ({
        values: cells.map((text, i) => ({
          ...(text === '' ? {} : { userEnteredValue: { stringValue: text } }),
          userEnteredFormat: i === 2 && tone === 'attention' ? plain : formats[tone],
        })),
      }));
      const start = { sheetId: dashboardSheet, rowIndex: 0, columnIndex: 0 };
      const fields = 'userEnteredValue,userEnteredFormat';
      const row = {
        sheetId: dashboardSheet,
        dimension: 'ROWS',
        startIndex: noteRow - 1,
        endIndex: noteRow,
      };
      batchUpdate(ledger, [
        { updateCells: { start, rows, fields } },
        writeCells(dashboardSheet, noteRow, 0, [['Dành cho máy', note()]]),
        {
          updateDimensionProperties: {
            range: row,
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        },
      ]);
    },
  };
}
