import { type Column, cellText } from '../core/ledger/columns.ts';
import type { PageChange } from '../core/ledger/page.ts';
import { guardAnew } from './mend-frame.ts';
import { columnLook } from './page-layout.ts';
import type { Request } from './page-requests.ts';
import { protectionsOf, readRange, tabsOf } from './sheets-api.ts';

/**
 * What gives a tab the columns that its page has now and did not have before, in front of whatever
 * somebody wrote beside it; nothing where a stopped sweep made them.
 */
export function newColumns(
  workbook: string,
  { page, headers = [], newFrom }: PageChange,
): readonly Request[] {
  const { sheetId, title, columns } = page;
  if (newFrom === undefined || newFrom >= columns.length) return [];
  const header = (readRange(workbook, `'${title}'!2:2`)[0] ?? []).map(cellText);
  const added = columns.map((_: Column, i) => i).slice(newFrom);
  const looks = added.flatMap((column) => columnLook(page, column));
  const guards = guardAnew(page, protectionsOf(workbook).get(sheetId) ?? []);
  if (added.every((column) => header[column] === headers[column])) return [...looks, ...guards];
  const { columnCount = newFrom } = tabsOf(workbook).find((tab) => tab.sheetId === sheetId) ?? {};
  const length = added.length;
  const range = { sheetId, dimension: 'COLUMNS', startIndex: newFrom, endIndex: newFrom + length };
  const make: Request =
    columnCount <= newFrom
      ? { appendDimension: { sheetId, dimension: 'COLUMNS', length } }
      : { insertDimension: { range, inheritFromBefore: false } };
  return [make, ...looks, ...guards];
}
