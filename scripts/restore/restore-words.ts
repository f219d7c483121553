import type { OfficersWords } from '#core/ledger/backup.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { controlPage } from '#core/ledger/control.ts';
import { employerListPage } from '#core/ledger/employer-list-page.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { firstPageRow, type Page, rowOf } from '#core/ledger/page.ts';
import { progressPage } from '#core/ledger/progress.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { registeredOf } from '#core/ledger/registry.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import { isBlank } from '#core/ledger/spare-rows.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import { unitOf } from '#core/ledger/units.ts';
import { isTicked } from '#core/text/excel.ts';
import { type Door, sheetsBehind, type Telling } from '../google/door.ts';
import { stoppedBy } from '../google/sentences.ts';
import { type Books, quoted, rowsIn, tabsIn, written } from '../google/write-tabs.ts';
import { withoutErased } from './erased-since.ts';
import type { Backup } from './read-backup.ts';

/** Pages of which the ledger does not hold what officers write; all others the program fills itself. */
const pages: readonly Page[] = [
  onBehalfPage,
  employerListPage,
  controlPage,
  sentPage,
  receivedPage,
  progressPage,
  unitControlPage,
];

/**
 * Writes officers' words back into workbooks that were made anew, where their cells are empty: for once
 * the program has made them. What stands there stays.
 * @returns how many rows were filled
 */
export async function restoreWords(
  door: Door,
  ledger: string,
  backup: Backup,
  telling: Telling,
): Promise<number> {
  const books: Books = { sheets: sheetsBehind(door), telling };
  try {
    const tombs = await rowsIn(books, ledger, `${quoted(ledgerTabs.tombstone)}!A2:A`);
    const buried = new Set([...backup.buried, ...tombs.map(([hash = '']) => hash)]);
    const workbooks = await workbooksIn(books, ledger);
    const { words } = withoutErased(backup, buried);
    let filled = 0;
    for (const [done, each] of words.entries()) {
      const workbook = workbooks.get(each.owner) ?? '';
      const page = pages.find(({ title }) => title === each.page);
      if (workbook !== '' && page) filled += await fillPage(books, workbook, page, each);
      telling.progress(done + 1, words.length);
    }
    return filled;
  } catch (error) {
    throw stoppedBy(error);
  }
}

async function workbooksIn(books: Books, ledger: string): Promise<ReadonlyMap<string, string>> {
  const read = async (tab: string) => (await rowsIn(books, ledger, quoted(tab))).slice(1);
  const unions = (await read(officeTabs.registry)).map(registeredOf);
  const units = (await read(officeTabs.unit)).map(unitOf);
  return new Map([...unions, ...units].map(({ id, workbook }) => [id, workbook]));
}

async function fillPage(
  books: Books,
  workbook: string,
  page: Page,
  words: OfficersWords,
): Promise<number> {
  const { from, officersFrom, to } = page.swept;
  if ((await tabsIn(books, workbook)).every(({ title }) => title !== page.title)) return 0;
  const range = `${quoted(page.title)}!${columnLetters(from)}${firstPageRow}:${columnLetters(to - 1)}`;
  const rows = (await rowsIn(books, workbook, range)).map((cells, i) =>
    rowOf(page, firstPageRow + i, cells),
  );
  const saved = new Map(words.rows.map((row) => [row[0] ?? '', row]));
  const data = rows.flatMap((row) => {
    const cells = row.id === '' || !isBlank(row) ? undefined : saved.get(row.id);
    if (!cells || isSent(page, words, cells)) return [];
    const values = page.officer.map(({ field }) => cells[1 + words.fields.indexOf(field)] ?? '');
    const start = `${quoted(page.title)}!${columnLetters(officersFrom)}${row.row}`;
    return [{ range: start, values: [values] }];
  });
  if (data.length === 0) return 0;
  await written(books, () =>
    books.sheets.spreadsheets.values.batchUpdate({
      spreadsheetId: workbook,
      requestBody: { valueInputOption: 'RAW', data },
    }),
  );
  return data.length;
}

/** An entry that was sent is in the ledger: written again into another file it would be sent again. */
function isSent(page: Page, { fields }: OfficersWords, cells: readonly string[]): boolean {
  return page.title === onBehalfPage.title && isTicked(cells[1 + fields.indexOf('send')] ?? '');
}
