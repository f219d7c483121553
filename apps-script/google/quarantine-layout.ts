import type { OfficerColumn } from '../core/ledger/page.ts';
import { quarantineColumns, ruled } from '../core/ledger/quarantine.ts';
import { dropdown, format, type GridRange, type Request, suggestions } from './page-requests.ts';

const yellow = { red: 1, green: 0.97, blue: 0.83 };
/** Appended rows keep a dropdown only where the grid was there before. */
const ROWS = 2000;

/** Offers the names of *Danh bạ*; only where that tab is in the same workbook. */
export function rulingSuggestions(sheetId: number): readonly Request[] {
  const columns: readonly OfficerColumn[] = quarantineColumns;
  return columns.flatMap(({ choicesFrom }, i) => {
    const cells = { sheetId, startRowIndex: 1, startColumnIndex: i, endColumnIndex: i + 1 };
    return choicesFrom ? [suggestions(cells, choicesFrom)] : [];
  });
}

/** Shows the operator which cells of *Cần kiểm tra* are to be written in, and what they take. */
export function rulingRequests(sheetId: number): readonly Request[] {
  const body: GridRange = { sheetId, startRowIndex: 1 };
  const columns: readonly OfficerColumn[] = quarantineColumns;
  return [
    { appendDimension: { sheetId, dimension: 'ROWS', length: ROWS } },
    // What an operator types stays as typed.
    format(
      { sheetId },
      { numberFormat: { type: 'TEXT' }, wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
    ),
    format(
      { sheetId, startColumnIndex: ruled.from, endColumnIndex: ruled.to },
      { backgroundColor: yellow },
    ),
    ...columns.flatMap(({ choices }, i) => {
      const cells = { ...body, startColumnIndex: i, endColumnIndex: i + 1 };
      return choices ? [dropdown(cells, choices, { strict: true })] : [];
    }),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenColumnCount: 3 } },
        fields: 'gridProperties.frozenColumnCount',
      },
    },
  ];
}
