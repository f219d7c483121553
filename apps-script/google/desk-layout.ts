import { bulkPage } from '../core/ledger/bulk-page.ts';
import { dataRequestPage } from '../core/ledger/data-request-page.ts';
import { firstPageRow, type Page } from '../core/ledger/page.ts';
import { publishPage } from '../core/ledger/publish-page.ts';
import { settingRows, settingsPage } from '../core/ledger/settings-page.ts';
import { wordingPage } from '../core/ledger/wording-page.ts';
import type { Programme } from '../core/programme/programme.ts';
import { dashboardRequests, dashboardSheet } from './dashboard-layout.ts';
import { tabs } from './ledger-layout.ts';
import { pageHeight, pageRequests, suggestionRequests } from './page-layout.ts';
import type { Request } from './page-requests.ts';
import { rulingSuggestions } from './quarantine-layout.ts';
import { batchUpdate, tabsOf } from './sheets-api.ts';

/** The operator's pages, in the order of their tabs. */
export const deskPages = [
  settingsPage,
  wordingPage,
  bulkPage,
  publishPage,
  dataRequestPage,
] as const;

/**
 * Gives the first ledger workbook the dashboard and the operator's own pages, before all other
 * tabs.
 */
export function furnishDesk(ledger: string, programme: Programme, site: string): void {
  const present = tabsOf(ledger);
  const lacks = (sheetId: number) => present.every((tab) => tab.sheetId !== sheetId);
  const [settings, ...others] = deskPages;
  const pages = [{ ...settings, firstRows: settingRows(programme, site) }, ...others];
  batchUpdate(ledger, [
    ...(lacks(dashboardSheet)
      ? [...dashboardRequests(), ...rulingSuggestions(tabs.quarantine.sheetId)]
      : []),
    ...pages.flatMap((page, i) =>
      lacks(page.sheetId)
        ? [...pageRequests(page, i + 1), ...suggestionRequests(page), withoutSpareRows(page)]
        : [],
    ),
    ...(lacks(dashboardSheet) ? [secondTab(tabs.quarantine.sheetId)] : []),
  ]);
}

/** What the operator looks at most stands beside the dashboard. */
function secondTab(sheetId: number): Request {
  return { updateSheetProperties: { properties: { sheetId, index: 1 }, fields: 'index' } };
}

/** The operator's pages have all their rows from the first day. */
function withoutSpareRows({ sheetId, firstRows }: Page): Request {
  const startIndex = firstPageRow - 1 + firstRows.length;
  return {
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex: pageHeight } },
  };
}
