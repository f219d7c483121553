type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** One atomic write: every request is carried out, or none. Nothing is sent for an empty list. */
export function batchUpdate(workbook: string, requests: readonly Request[]): void {
  if (requests.length === 0) return;
  spreadsheets().batchUpdate({ requests: [...requests] }, workbook);
}

/** The values of several ranges in one call, as literal as REST has them. */
export function readRanges(workbook: string, ranges: readonly string[]): readonly unknown[][][] {
  const { valueRanges = [] } = values().batchGet(workbook, { ranges: [...ranges] });
  return ranges.map((_, i) => valueRanges[i]?.values ?? []);
}

/** The values of one range; rows and cells that are empty at the end are absent. */
export function readRange(workbook: string, range: string): readonly unknown[][] {
  return readRanges(workbook, [range])[0] ?? [];
}

export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A workbook's tabs. */
export function tabsOf(workbook: string): readonly Tab[] {
  const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
  const { sheets = [] } = spreadsheets().get(workbook, { fields });
  return sheets.map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    rowCount: properties?.gridProperties?.rowCount ?? 0,
    columnCount: properties?.gridProperties?.columnCount ?? 0,
  }));
}

/** The protected ranges of each tab, by its number. */
export function protectionsOf(workbook: string): ReadonlyMap<number, readonly number[]> {
  const fields = 'sheets(properties.sheetId,protectedRanges.protectedRangeId)';
  const { sheets = [] } = spreadsheets().get(workbook, { fields });
  return new Map(
    sheets.map(({ properties, protectedRanges = [] }) => [
      properties?.sheetId ?? 0,
      protectedRanges.flatMap(({ protectedRangeId }) => protectedRangeId ?? []),
    ]),
  );
}

/** Cells that hold these texts and nothing else: never a formula, a number or a date. */
function textCells(row: readonly string[]): RowData {
  return {
    values: row.map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })),
  };
}

/** Adds rows after the last row that holds anything; the sheet grows as needed. */
export function appendRows(
  sheetId: number,
  rows: readonly (readonly string[])[],
): readonly Request[] {
  if (rows.length === 0) return [];
  return [{ appendCells: { sheetId, rows: rows.map(textCells), fields: 'userEnteredValue' } }];
}

/** Writes cells from a row (counted from 1) and a column (counted from 0) on. */
export function writeCells(
  sheetId: number,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column },
      rows: rows.map(textCells),
      fields: 'userEnteredValue',
    },
  };
}

/** Takes away the empty tab that every new workbook is born with. */
export const dropFirstTab: Request = { deleteSheet: { sheetId: 0 } };

function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets) {
    throw new Error('the advanced service Sheets is switched off');
  }
  return Sheets.Spreadsheets;
}

function values(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const collection = spreadsheets().Values;
  if (!collection) throw new Error('the advanced service Sheets has no values');
  return collection;
}
