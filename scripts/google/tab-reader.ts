import type { sheets_v4 } from 'googleapis';
import { columnLetters } from '#core/ledger/columns.ts';
import { type Door, sheetsBehind, type Telling } from './door.ts';
import { CutAnswer, patiently } from './retry.ts';

/** Reads and nothing else. */
export const scopes = ['https://www.googleapis.com/auth/spreadsheets.readonly'];

/** A page of rows keeps an answer well below 2 MB. */
const PAGE = 5000;

/** All rows of these tabs as they stand now, read in this order; a tab that is not there has none. */
export async function readTabs(
  door: Door,
  spreadsheet: string,
  titles: readonly string[],
  { wait, progress }: Telling,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const sheets = sheetsBehind(door);
  const sizes = await patiently(() => sizesOf(sheets, spreadsheet), wait);
  const sizeOf = (title: string) => sizes.get(title) ?? { rows: 0, last: 'A' };
  const all = titles.reduce((sum, title) => sum + sizeOf(title).rows, 0);
  let read = 0;
  const tabs = new Map<string, readonly (readonly string[])[]>();
  for (const title of titles) {
    const size = sizeOf(title);
    const rows: string[][] = [];
    for (let from = 1; from <= size.rows; from += PAGE) {
      const to = Math.min(size.rows, from + PAGE - 1);
      const range = `'${title}'!A${from}:${size.last}${to}`;
      rows.push(...(await patiently(() => valuesOf(sheets, spreadsheet, range), wait)));
      read += to - from + 1;
      progress(read, all);
    }
    tabs.set(title, rows);
  }
  return tabs;
}

/** How many rows each tab has, and the letters of its last column. */
async function sizesOf(
  sheets: sheets_v4.Sheets,
  spreadsheetId: string,
): Promise<ReadonlyMap<string, { readonly rows: number; readonly last: string }>> {
  const fields = 'sheets.properties(title,gridProperties(rowCount,columnCount))';
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  if (!Array.isArray(data.sheets)) throw new CutAnswer();
  return new Map(
    data.sheets.map(({ properties }) => {
      const { rowCount, columnCount } = properties?.gridProperties ?? {};
      // A range that reaches beyond the grid is refused.
      const last = columnLetters(Math.max(1, columnCount ?? 1) - 1);
      return [properties?.title ?? '', { rows: rowCount ?? 0, last }];
    }),
  );
}

async function valuesOf(
  sheets: sheets_v4.Sheets,
  spreadsheetId: string,
  range: string,
): Promise<string[][]> {
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range });
  if (typeof data !== 'object' || data === null || typeof data.range !== 'string') {
    throw new CutAnswer();
  }
  return (data.values ?? []).map((row: unknown[]) => row.map(String));
}
