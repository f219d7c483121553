type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** One atomic write: every request is carried out, or none. Nothing is sent for an empty list. */
export function batchUpdate(workbook: string, requests: readonly Request[]): void {
  if (requests.length === 0) return;
  ahead.get(workbook)?.read.clear();
  patiently(() => spreadsheets().batchUpdate({ requests: [...requests] }, workbook));
}

/** What every sweep reads of a workbook, as far as it was not read yet. */
interface Ahead {
  readonly ranges: Set<string>;
  readonly read: Map<string, Values>;
  /** When it was read, epoch ms. */
  at: number;
}

type Values = unknown[][];

const ahead = new Map<string, Ahead>();
/** So long what was read ahead counts as how it is now. */
const FRESH_MS = 20_000;

/**
 * Ranges that every sweep reads once: whoever asks for one of them first, lets all come in one call.
 * What was written since, or could have been, is read anew.
 */
export function announce(workbook: string, ranges: readonly string[]): void {
  const { ranges: known } = aheadOf(workbook);
  for (const range of ranges) known.add(range);
}

function aheadOf(workbook: string): Ahead {
  const known = ahead.get(workbook) ?? { ranges: new Set(), read: new Map(), at: 0 };
  ahead.set(workbook, known);
  return known;
}

/** The values of several ranges in one call, as literal as REST has them. */
export function readRanges(workbook: string, ranges: readonly string[]): readonly Values[] {
  const known = ahead.get(workbook);
  if (!known || !ranges.some((range) => known.ranges.has(range))) return fetched(workbook, ranges);
  const isFresh = Date.now() - known.at < FRESH_MS;
  if (!isFresh || !ranges.every((range) => known.read.has(range))) readAhead(workbook, known);
  const found = ranges.map((range) => known.read.get(range));
  // Each once: who reads again, asks how it is now.
  for (const range of ranges) {
    known.ranges.delete(range);
    known.read.delete(range);
  }
  const values = found.flatMap((each) => (each ? [each] : []));
  return values.length === ranges.length ? values : fetched(workbook, ranges);
}

/** A tab that somebody deleted fails those only who read it. */
function readAhead(workbook: string, known: Ahead): void {
  const all = [...known.ranges];
  known.read.clear();
  known.at = Date.now();
  try {
    fetched(workbook, all).forEach((values, i) => {
      known.read.set(all[i] ?? '', values);
    });
  } catch {
    known.ranges.clear();
  }
}

function fetched(workbook: string, ranges: readonly string[]): readonly Values[] {
  const { valueRanges = [] } = patiently(() =>
    values().batchGet(workbook, { ranges: [...ranges] }),
  );
  return ranges.map((_, i) => valueRanges[i]?.values ?? []);
}

const PAUSE_MS = 10_000;
/** An execution may last six minutes. */
const patientUntil = Date.now() + 5 * 60_000;

/** Google counts reads and writes by the minute and refuses what is beyond: it has not been done then. */
function patiently<T>(call: () => T): T {
  for (;;) {
    try {
      return call();
    } catch (error) {
      const tooMany = error instanceof Error && /Quota exceeded .*per minute/s.test(error.message);
      if (!tooMany || Date.now() > patientUntil) throw error;
      Utilities.sleep(PAUSE_MS);
    }
  }
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
  const { sheets = [] } = patiently(() => spreadsheets().get(workbook, { fields }));
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
  const { sheets = [] } = patiently(() => spreadsheets().get(workbook, { fields }));
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
