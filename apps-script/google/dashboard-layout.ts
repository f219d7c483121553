import { settingRows, settingsPage, wordingPage } from '../core/ledger/settings-page.ts';
import type { Programme } from '../core/programme/programme.ts';
import { pageRequests } from './page-layout.ts';
import { batchUpdate, tabsOf } from './sheets-api.ts';

/** Gives the first ledger workbook the operator's own pages, before all other tabs. */
export function furnishDesk(ledger: string, programme: Programme, site: string): void {
  const present = new Set(tabsOf(ledger).map(({ sheetId }) => sheetId));
  const pages = [{ ...settingsPage, firstRows: settingRows(programme, site) }, wordingPage];
  batchUpdate(
    ledger,
    pages.flatMap((page, i) => (present.has(page.sheetId) ? [] : pageRequests(page, i + 1))),
  );
}
