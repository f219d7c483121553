import type { BackupContent, OfficersWords } from '../core/ledger/backup.ts';
import { cellText, columnLetters } from '../core/ledger/columns.ts';
import { firstPageRow, type Page, pageRowOf } from '../core/ledger/page.ts';
import { isBlank } from '../core/ledger/spare-rows.ts';
import type { BackupPart } from '../stages/effects.ts';
import { deskPages } from './desk-layout.ts';
import { tabs } from './ledger-layout.ts';
import { shardTabs } from './set-up.ts';
import { readRange, readRanges, tabsOf } from './sheets-api.ts';

/** Where what is copied stands. */
export interface BackupSource {
  /** Every property of the script. */
  properties(): Readonly<Record<string, string>>;
  /** The ledger workbooks, oldest first. */
  readonly ledgers: readonly string[];
  /** Every workbook that officers share. */
  holders(): readonly Holder[];
}

export interface Holder {
  readonly id: string;
  readonly workbook: string;
  readonly pages: readonly Page[];
}

/** Rows of a tab in one file: some megabytes. */
const ROWS = 2000;
/** Workbooks in one file: each is a call. */
const WORKBOOKS = 20;

const deskTabs: readonly number[] = deskPages.map(({ sheetId }) => sheetId);
const officeTabs: readonly number[] = Object.values(tabs).map(({ sheetId }) => sheetId);
const laterTabs: readonly number[] = shardTabs.map((name) => tabs[name].sheetId);

/** Names of the parts; those of a ledger workbook that is begun meanwhile come last. */
export const backupParts = ({ ledgers }: BackupSource): readonly string[] => [
  'properties',
  'workbooks',
  ...ledgers.flatMap((_, i) =>
    (i === 0 ? [...officeTabs, ...deskTabs] : laterTabs).map((sheet) => `ledger-${i + 1}.${sheet}`),
  ),
];

/** The lines of a part from a position on, and where the next file begins. */
export function readPart(source: BackupSource, part: string, from: number): BackupPart {
  if (part === 'properties') {
    const lines = Object.entries(source.properties()).sort(([a], [b]) => (a < b ? -1 : 1));
    return { content: { kind: 'properties' }, lines, next: undefined };
  }
  if (part === 'workbooks') return readWorkbooks(source.holders(), from);
  const [, ledger = '', sheet = ''] = /^ledger-(\d+)\.(\d+)$/.exec(part) ?? [];
  return readTab(source.ledgers[Number(ledger) - 1] ?? '', Number(ledger), Number(sheet), from);
}

function readWorkbooks(holders: readonly Holder[], from: number): BackupPart {
  const some = holders.slice(from, from + WORKBOOKS);
  const lines = some.flatMap(wordsIn);
  const next = from + WORKBOOKS < holders.length ? from + WORKBOOKS : undefined;
  return { content: { kind: 'workbooks' }, lines, next };
}

/** A workbook that can't be read now is left out: the ledger has what was taken from it before. */
function wordsIn({ id, workbook, pages }: Holder): readonly OfficersWords[] {
  const written = pages.filter(({ officer }) => officer.length > 0);
  try {
    const ranges = written.map(
      ({ title, swept: { from, to } }) =>
        `'${title}'!${columnLetters(from)}${firstPageRow}:${columnLetters(to - 1)}`,
    );
    const read = readRanges(workbook, ranges);
    return written.flatMap((page, i) => {
      const fields = page.officer.map(({ field }) => field);
      const rows = (read[i] ?? []).flatMap((cells, j) => {
        const row = pageRowOf(page, firstPageRow + j, cells);
        return !row || isBlank(row) ? [] : [[row.id, ...fields.map((f) => row.cells[f] ?? '')]];
      });
      return rows.length === 0 ? [] : [{ owner: id, page: page.title, fields, rows }];
    });
  } catch {
    return [];
  }
}

function readTab(workbook: string, ledger: number, sheet: number, from: number): BackupPart {
  const tab = tabsOf(workbook).find(({ sheetId }) => sheetId === sheet);
  const content = (title: string): BackupContent => ({
    kind: 'tab',
    ledger,
    sheetId: sheet,
    tab: title,
    row: from + 1,
  });
  // Somebody deleted it: there is nothing to be copied.
  if (!tab) return { content: content(''), lines: [], next: undefined };
  const { title, rowCount, columnCount } = tab;
  const to = Math.min(rowCount, from + ROWS);
  const range = `'${title.replace(/'/g, "''")}'!A${from + 1}:${columnLetters(columnCount - 1)}${to}`;
  const lines = from >= rowCount ? [] : readRange(workbook, range).map((row) => row.map(cellText));
  return { content: content(title), lines, next: to < rowCount ? to : undefined };
}
