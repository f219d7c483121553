import type { sheets_v4 } from 'googleapis';
import type { Telling } from './door.ts';
import { patiently } from './retry.ts';

/** A tab of a workbook as Google has it. */
export interface FoundTab {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

/** Workbooks that are read and written from here. Every write may be repeated: it gives the same. */
export interface Books {
  readonly sheets: sheets_v4.Sheets;
  readonly telling: Telling;
}

/** A call asks for no more than some megabytes. */
const ROWS = 2000;
/** Google takes 60 writes a minute of one account. */
const BETWEEN_WRITES_MS = 1000;

export async function tabsIn(
  { sheets, telling }: Books,
  book: string,
): Promise<readonly FoundTab[]> {
  const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
  const { data } = await patiently(
    () => sheets.spreadsheets.get({ spreadsheetId: book, fields }),
    telling.wait,
  );
  return (data.sheets ?? []).map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    rows: properties?.gridProperties?.rowCount ?? 0,
    columns: properties?.gridProperties?.columnCount ?? 0,
  }));
}

/** The texts of a tab's rows, or of a part of it. */
export async function rowsIn(
  { sheets, telling }: Books,
  book: string,
  range: string,
): Promise<readonly (readonly string[])[]> {
  const { data } = await patiently(
    () => sheets.spreadsheets.values.get({ spreadsheetId: book, range }),
    telling.wait,
  );
  return (data.values ?? []).map((row: unknown[]) => row.map(String));
}

/** These rows and no others stand in the tab, as literal texts; the sheet grows where it has to. */
export async function fillTab(
  books: Books,
  book: string,
  tab: FoundTab,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { sheetId, title } = tab;
  const { sheets } = books;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const grow = [
    { dimension: 'ROWS', length: rows.length - tab.rows },
    { dimension: 'COLUMNS', length: width - tab.columns },
  ].filter(({ length }) => length > 0);
  if (grow.length > 0) {
    const requests = grow.map((each) => ({ appendDimension: { sheetId, ...each } }));
    await written(books, () =>
      sheets.spreadsheets.batchUpdate({ spreadsheetId: book, requestBody: { requests } }),
    );
  }
  await written(books, () =>
    sheets.spreadsheets.values.clear({ spreadsheetId: book, range: quoted(title) }),
  );
  for (let start = 0; start < rows.length; start += ROWS) {
    await fillRange(books, book, `${quoted(title)}!A${start + 1}`, rows.slice(start, start + ROWS));
  }
}

/** Writes texts from a cell on. */
export async function fillRange(
  books: Books,
  book: string,
  range: string,
  values: readonly (readonly string[])[],
): Promise<void> {
  await written(books, () =>
    books.sheets.spreadsheets.values.update({
      spreadsheetId: book,
      range,
      valueInputOption: 'RAW',
      requestBody: { values: values.map((row) => [...row]) },
    }),
  );
}

export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export async function written<T>({ telling }: Books, write: () => Promise<T>): Promise<T> {
  const answer = await patiently(write, telling.wait);
  await telling.wait(BETWEEN_WRITES_MS);
  return answer;
}
