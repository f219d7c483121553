import { complaintPage } from '../core/ledger/complaint-page.ts';
import { grassrootsPage } from '../core/ledger/grassroots.ts';
import { grassrootsWithout } from '../core/ledger/grassroots-without.ts';
import { onBehalfPage } from '../core/ledger/on-behalf.ts';
import { firstPageRow } from '../core/ledger/page.ts';
import { isIdOf, isNamedIn, mentions, type Traces, withoutMention } from '../core/ledger/traces.ts';
import { onBehalfKey, onBehalfRowOf } from '../core/submission/on-behalf-id.ts';
import type { Request } from './page-requests.ts';
import { batchUpdate, readRanges, type Tab, tabsOf, writeCells } from './sheets-api.ts';

/** Rows that are there before anybody writes: emptied, not taken away. */
const emptied: ReadonlyMap<number, number> = new Map(
  [onBehalfPage, complaintPage].map(({ sheetId, swept }) => [sheetId, swept.from]),
);
/** An officer who sorts between reading and erasing moves rows: so often it is looked again. */
const LOOKS = 3;

/**
 * Takes a person's rows out of a union's, unit's or the confederation's workbook: those of their
 * initiatives, what an officer wrote on their behalf, and complaints that name them. Another row
 * that went in their place is missed by the next sweep, and comes back. In what others wrote, and in
 * *CĐCS*, name, phone and code become unreadable.
 */
export function eraseWorkbookRows(workbook: string, traces: Traces): void {
  const tabs = tabsOf(workbook);
  for (let look = 0; look < LOOKS; look += 1) {
    const requests = erasingIn(workbook, tabs, traces);
    if (requests.length === 0) return;
    batchUpdate(workbook, requests);
  }
}

function erasingIn(workbook: string, tabs: readonly Tab[], traces: Traces): readonly Request[] {
  const read = readRanges(
    workbook,
    tabs.map(({ title }) => `'${title.replace(/'/g, "''")}'`),
  );
  return tabs.flatMap((tab, i) => {
    const all = (read[i] ?? []).map((row) => row.map((cell) => String(cell ?? '')));
    const about = all.flatMap((row, at) =>
      isAbout(tab, row, at + 1, workbook, traces) ? [at + 1] : [],
    );
    const mentioned = all.flatMap((row, at) =>
      about.includes(at + 1) ? [] : rewriting(tab, row, at + 1, traces),
    );
    // Cells first: afterwards rows have other numbers.
    return [...mentioned, ...erasing(tab, about)];
  });
}

/** A row that stays, with what it says of the person made unreadable. */
function rewriting(
  { sheetId }: Tab,
  row: readonly string[],
  number: number,
  traces: Traces,
): readonly Request[] {
  const after =
    sheetId === grassrootsPage.sheetId
      ? grassrootsWithout(grassrootsPage.columns, row, traces)
      : row.map((cell) => withoutMention(cell, traces));
  return after.flatMap((text, at) =>
    text === row[at] ? [] : [writeCells(sheetId, number, at, [[text]])],
  );
}

function isAbout(
  { sheetId }: Tab,
  cells: readonly string[],
  number: number,
  workbook: string,
  traces: Traces,
): boolean {
  if (sheetId === grassrootsPage.sheetId) return false;
  if (sheetId === complaintPage.sheetId) {
    return number >= firstPageRow && cells.some((cell) => mentions(cell, traces));
  }
  if (sheetId === onBehalfPage.sheetId) {
    const { from } = onBehalfPage.swept;
    const key = onBehalfKey(workbook, cells[from] ?? '');
    const isFilled = cells.some((cell, at) => at !== from && cell !== '');
    const isSent = traces.responses.some((id) => onBehalfRowOf(id) === key);
    return isFilled && (isSent || isNamedIn(cells, traces));
  }
  return cells.some((cell) => isIdOf(cell, traces)) || isNamedIn(cells, traces);
}

function erasing({ sheetId, columnCount }: Tab, rows: readonly number[]): readonly Request[] {
  const idColumn = emptied.get(sheetId);
  if (idColumn !== undefined) {
    const blank = (count: number) => [Array.from({ length: count }, () => '')];
    return rows.flatMap((row) => [
      ...(idColumn === 0 ? [] : [writeCells(sheetId, row, 0, blank(idColumn))]),
      writeCells(sheetId, row, idColumn + 1, blank(columnCount - idColumn - 1)),
    ]);
  }
  // From below, so that the numbers of the others hold.
  return [...rows].reverse().map((row) => ({
    deleteDimension: {
      range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row },
    },
  }));
}
