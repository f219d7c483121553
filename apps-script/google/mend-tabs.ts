import { brokenList, wholeList, writtenIds } from '../core/ledger/written-ids.ts';
import type { Pages } from '../stages/effects.ts';
import { guideRequests, guideSheet } from './guide.ts';
import { pageRequests, suggestionRequests } from './page-layout.ts';
import { protection, type Request } from './page-requests.ts';
import { batchUpdate, dropFirstTab, type Tab, tabsOf, writeCells } from './sheets-api.ts';

/** Dates and numbers as people here write and read them. */
const vietnamese: Request = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/**
 * Gives a workbook the tabs that it lacks and the names that they had, in one atomic call; false
 * where nothing was amiss. Tabs are known by their numbers, whatever somebody named them.
 */
export function furnish(workbook: string, pages: Pages, guide: readonly string[]): boolean {
  const tabs = tabsOf(workbook);
  const present = new Map(tabs.map((tab) => [tab.sheetId, tab]));
  const wanted = Object.values(pages);
  const born = present.has(0);
  const legend = wanted[0]?.colours ?? [];
  const whole = wanted.every(({ sheetId }) => present.has(sheetId));
  const all = [...wanted, writtenIds, { sheetId: guideSheet, title: 'Hướng dẫn' }];
  const requests = [
    ...(born ? [vietnamese] : []),
    ...renamed(tabs, all),
    ...wanted.flatMap((page, i) => (present.has(page.sheetId) ? [] : pageRequests(page, i))),
    ...wanted.flatMap(({ sheetId, columns }) => widened(present.get(sheetId), columns.length)),
    ...(whole ? [] : wanted.flatMap(suggestionRequests)),
    ...(present.has(guideSheet) ? [] : guideRequests(guide, wanted.length, legend)),
    // Of a workbook in use the list is gone with what it knew: it has to be made anew.
    ...(present.has(writtenIds.sheetId) ? [] : idTab(born ? wholeList : brokenList)),
    ...(born ? [dropFirstTab] : []),
  ];
  batchUpdate(workbook, requests);
  return requests.length > 0;
}

/** Frees the names of our tabs from others that took them, and gives them back. */
function renamed(
  tabs: readonly Tab[],
  wanted: readonly { readonly sheetId: number; readonly title: string }[],
): readonly Request[] {
  const own = new Map(wanted.map(({ sheetId, title }) => [sheetId, title]));
  const titles = new Set(wanted.map(({ title }) => title.toLowerCase()));
  const displaced = tabs.filter(({ sheetId, title }) => {
    const rightly = own.get(sheetId);
    return rightly === undefined ? titles.has(title.toLowerCase()) : rightly !== title;
  });
  // First to names that nobody bears: two tabs may have swapped theirs.
  const aside = displaced.map(({ sheetId }) => title(sheetId, `Trang riêng ${sheetId}`));
  const back = displaced.flatMap(({ sheetId }) => {
    const rightly = own.get(sheetId);
    return rightly === undefined ? [] : [title(sheetId, rightly)];
  });
  return [...aside, ...back];
}

function title(sheetId: number, text: string): Request {
  return { updateSheetProperties: { properties: { sheetId, title: text }, fields: 'title' } };
}

/** Room for all columns and for the head, where somebody deleted too many to be read. */
function widened(tab: Tab | undefined, columns: number): readonly Request[] {
  if (!tab) return [];
  const more = (dimension: string, length: number): readonly Request[] =>
    length > 0 ? [{ appendDimension: { sheetId: tab.sheetId, dimension, length } }] : [];
  return [...more('COLUMNS', columns - tab.columnCount), ...more('ROWS', 10 - tab.rowCount)];
}

function idTab(note: string): readonly Request[] {
  const { sheetId, title: name } = writtenIds;
  const gridProperties = { rowCount: 100, columnCount: 2 };
  return [
    { addSheet: { properties: { sheetId, title: name, hidden: true, gridProperties } } },
    writeCells(sheetId, 1, 0, [[note]]),
    protection(sheetId, []),
  ];
}
