import { BUCKETS } from '#core/ledger/buckets.ts';
import { doneText, restorationTab, underWay } from '#core/ledger/restoration.ts';
import { indexSheet, ledgerTabs } from '#core/ledger/tabs.ts';
import { type Door, sheetsBehind, type Telling } from '../google/door.ts';
import { refusalOf } from '../google/refusal.ts';
import { stoppedBy } from '../google/sentences.ts';
import { Stopped } from '../google/stopped.ts';
import {
  type Books,
  type FoundTab,
  fillRange,
  fillTab,
  quoted,
  rowsIn,
  tabsIn,
  written,
} from '../google/write-tabs.ts';
import { withoutErased } from './erased-since.ts';
import type { Backup, SavedTab } from './read-backup.ts';
import { type RestoredLedger, restoredLedgers } from './restored-ledgers.ts';

export interface RestoredCounts {
  readonly ledgers: number;
  readonly rows: number;
}

/**
 * Writes a backup into the ledger workbook and those that follow it, and leaves the properties where
 * the program's next sweep finds them. From the first write to the last no sweep does anything; broken
 * off anywhere and begun again, it ends the same.
 * @throws Stopped with what is wrong and what to do
 */
export async function restoreLedger(
  door: Door,
  ledger: string,
  backup: Backup,
  telling: Telling,
): Promise<RestoredCounts> {
  const books: Books = { sheets: sheetsBehind(door), telling };
  try {
    const present = await tabsIn(books, ledger);
    const index = present.find(({ sheetId }) => sheetId === indexSheet.sheetId);
    if (!index) throw new Stopped(notSetUp);
    const buried = await buriedBefore(books, ledger, present, backup);
    const ledgers = restoredLedgers(withoutErased(backup, buried), buried);
    await fillRange(books, ledger, `${quoted(index.title)}!A1`, [[underWay]]);
    // A sweep that began before may still be writing; on this machine there is none.
    if (door.server === undefined) await telling.wait(LONGEST_SWEEP_MS);
    const ids = await workbooksFor(books, ledger, backup, ledgers);
    let rows = 0;
    const all = ledgers.reduce((sum, { tabs }) => sum + tabs.length, 0);
    let done = 0;
    for (const [i, restored] of ledgers.entries()) {
      const id = ids[i] ?? ledger;
      for (const tab of restored.tabs) {
        rows += await restoreTab(books, id, tab);
        done += 1;
        telling.progress(done, all);
      }
      await restoreIndex(books, id, restored, i === 0);
    }
    const properties = new Map([...backup.properties, ['config.ledgers', ids.join(' ')]]);
    await handOver(books, ledger, properties);
    const counts = ledgers[0]?.counts ?? '{}';
    await fillRange(books, ledger, `${quoted(index.title)}!A1`, [[doneText(counts)]]);
    return { ledgers: ledgers.length, rows };
  } catch (error) {
    throw error instanceof Stopped ? error : stoppedBy(error);
  }
}

/** Google ends an execution after six minutes. */
const LONGEST_SWEEP_MS = 6 * 60_000 + 10_000;

const notSetUp =
  'Sổ này chưa được thiết lập nên chưa có các trang để ghi vào. Xin mở sổ, chọn Sáng Kiến → Thiết lập chương trình, đợi xong rồi khôi phục lại.';

/** Whoever was erased before or after the backup stays so. */
async function buriedBefore(
  books: Books,
  ledger: string,
  present: readonly FoundTab[],
  { tabs, buried }: Backup,
): Promise<ReadonlySet<string>> {
  const there = present.find(({ title }) => title === ledgerTabs.tombstone);
  const rows = there ? await rowsIn(books, ledger, `${quoted(there.title)}!A2:A`) : [];
  const saved = tabs.filter(({ title }) => title === ledgerTabs.tombstone);
  const all = [...rows, ...saved.flatMap((tab) => tab.rows.slice(1))].map(([hash = '']) => hash);
  return new Set([...buried, ...all].filter((hash) => hash !== ''));
}

/** Those of the backup that are there still; for others new ones, with the same tabs. */
async function workbooksFor(
  books: Books,
  first: string,
  { properties }: Backup,
  ledgers: readonly RestoredLedger[],
): Promise<readonly string[]> {
  const before = (properties.get('config.ledgers') ?? '').split(' ');
  const ids = [first];
  for (const { number } of ledgers.slice(1)) {
    const old = before[number - 1] ?? '';
    ids.push((await isThere(books, old)) ? old : await newBook(books, number));
  }
  return ids;
}

async function isThere(books: Books, book: string): Promise<boolean> {
  if (book === '') return false;
  try {
    await tabsIn(books, book);
    return true;
  } catch (error) {
    if (refusalOf(error)?.kind === 'missing') return false;
    throw error;
  }
}

async function newBook({ sheets }: Books, number: number): Promise<string> {
  const { sheetId, title } = indexSheet;
  const gridProperties = { rowCount: BUCKETS + 1, columnCount: 1 };
  const { data } = await sheets.spreadsheets.create({
    requestBody: {
      properties: { title: `Sổ tiếp nhận ${number}` },
      sheets: [{ properties: { sheetId, title, hidden: false, gridProperties } }],
    },
  });
  return data.spreadsheetId ?? '';
}

/** The log only grows: a longer one that stands there is kept. Returns how many rows were written. */
async function restoreTab(books: Books, book: string, saved: SavedTab): Promise<number> {
  const present = await tabsIn(books, book);
  const found = present.find(({ sheetId }) => sheetId === saved.sheetId);
  if (found && saved.title === ledgerTabs.audit) {
    const rows = await rowsIn(books, book, `${quoted(found.title)}!A1:A`);
    if (rows.length >= saved.rows.length) return 0;
  }
  const tab = found ?? (await newTab(books, book, saved));
  await fillTab(books, book, tab, saved.rows);
  return saved.rows.length;
}

async function newTab(books: Books, book: string, saved: SavedTab): Promise<FoundTab> {
  const { sheetId, title, rows } = saved;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const properties = {
    sheetId,
    title,
    gridProperties: { rowCount: Math.max(2, rows.length), columnCount: columns, frozenRowCount: 1 },
  };
  await written(books, () =>
    books.sheets.spreadsheets.batchUpdate({
      spreadsheetId: book,
      requestBody: { requests: [{ addSheet: { properties } }] },
    }),
  );
  return { sheetId, title, rows: properties.gridProperties.rowCount, columns };
}

async function restoreIndex(
  books: Books,
  book: string,
  { buckets, counts }: RestoredLedger,
  isFirst: boolean,
): Promise<void> {
  const { title, firstBucketRow } = indexSheet;
  const cells = buckets.map((bucket) => [bucket]);
  await fillRange(books, book, `${quoted(title)}!A${firstBucketRow}`, cells);
  if (!isFirst) await fillRange(books, book, `${quoted(title)}!A1`, [[counts]]);
}

/** A script's properties can't be written from here: the program takes them from this tab. */
async function handOver(
  books: Books,
  ledger: string,
  properties: ReadonlyMap<string, string>,
): Promise<void> {
  const { sheetId, title } = restorationTab;
  const present = await tabsIn(books, ledger);
  const rows = [...properties].map(([name, value]) => [name, value]);
  const found = present.find((tab) => tab.sheetId === sheetId);
  const tab = found ?? (await newTab(books, ledger, { ledger: 1, sheetId, title, rows }));
  await fillTab(books, ledger, tab, rows);
}
