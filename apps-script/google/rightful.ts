import {
  copiedWorkbook,
  noWorkbook,
  otherAccount,
  otherWorkbook,
} from '../core/schedule/operator-told.ts';
import type { Properties } from './config.ts';
import { accountNow } from './drive-api.ts';
import { tabs } from './ledger-layout.ts';
import { tabsOf } from './sheets-api.ts';
import { dropTriggers } from './trigger.ts';

/**
 * Why the programme must not be set up, taken away or ended from here, in words for the operator;
 * '' where it may: this is its ledger workbook, and its own account is signed in.
 */
export function hinderedHere(properties: Properties): string {
  const open = SpreadsheetApp.getActiveSpreadsheet()?.getId();
  if (open === undefined) return noWorkbook;
  const [ledger] = properties.ids('ledgers');
  if (ledger !== undefined && ledger !== open) return otherWorkbook(ledger);
  if (ledger === undefined && holdsProgramme(open)) return copiedWorkbook;
  const owner = properties.config('owner');
  const account = accountNow();
  if (owner === '' || owner === account) return '';
  // Whatever clock it set by mistake must not sweep beside the owner's.
  dropTriggers();
  return otherAccount(owner, account);
}

/** A copy has the ledger's tabs, but not the properties of its script. */
function holdsProgramme(workbook: string): boolean {
  const own = new Set(Object.values(tabs).map(({ sheetId, title }) => `${sheetId} ${title}`));
  return tabsOf(workbook).some(({ sheetId, title }) => own.has(`${sheetId} ${title}`));
}
