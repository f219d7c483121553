import { cellText } from '../core/ledger/columns.ts';
import { firstPageRow, type Page } from '../core/ledger/page.ts';
import { writtenIds } from '../core/ledger/written-ids.ts';
import type { Rotation } from '../stages/effects.ts';
import { createSpreadsheet, drive, type FileKey } from './drive-api.ts';
import { removeFile } from './drive-remove.ts';
import { guideSheet } from './guide.ts';
import { furnish } from './mend-tabs.ts';
import type { Request } from './page-requests.ts';
import { batchUpdate, readRanges, type Tab, tabsOf } from './sheets-api.ts';
import { guideFor } from './workbooks.ts';

/** New files for workbooks whose versions have to go. */
export function rotationIn(folder: string): Rotation {
  return {
    copy({ kind, id, file, pages, leftOut }) {
      // What a stopped sweep began may be half a copy.
      for (const begun of copiesOf(file)) removeFile(begun);
      const { name = '' } = filesOf().get(file, { fields: 'name' });
      const made = createSpreadsheet(name, copyKey(file), folder);
      furnish(made, pages, guideFor(pages));
      copyTabs(file, made, Object.values(pages), leftOut);
      filesOf().update({ appProperties: { [kind]: id } }, made);
      return made;
    },
    finish(file, current) {
      for (const twin of copiesOf(file)) if (twin !== current) removeFile(twin);
      removeFile(file);
    },
  };
}

const copyKey = (file: string): FileKey => ({ kind: 'rotated', key: file });

/** Every copy that was ever begun of a file, and is there. */
function copiesOf(file: string): readonly string[] {
  const { kind, key } = copyKey(file);
  const q = `appProperties has { key='${kind}' and value='${key}' } and trashed = false`;
  const { files = [] } = filesOf().list({ q, fields: 'files(id)' });
  return files.flatMap(({ id }) => (id ? [id] : []));
}

/**
 * Writes what stands in a workbook into another that has our tabs: values, not formulas. Tabs that
 * officers made themselves come along.
 */
function copyTabs(
  from: string,
  to: string,
  pages: readonly Page[],
  leftOut: (sheetId: number, id: string) => boolean,
): void {
  const tabs = tabsOf(from).filter(({ sheetId }) => sheetId !== guideSheet);
  const read = readRanges(
    from,
    tabs.map(({ title }) => `'${title.replace(/'/g, "''")}'`),
  );
  const there = new Map(tabsOf(to).map((tab) => [tab.sheetId, tab]));
  tabs.forEach((tab, i) => {
    const page = pages.find(({ sheetId }) => sheetId === tab.sheetId);
    const rows = (read[i] ?? []).map((row, at) => {
      const id = page && at + 1 >= firstPageRow ? cellText(row[page.swept.from]) : '';
      return page && leftOut(page.sheetId, id)
        ? row.map((_, j) => (j === page.swept.from ? id : ''))
        : row;
    });
    batchUpdate(to, [...roomFor(tab, there.get(tab.sheetId)), cellsOf(tab.sheetId, rows, page)]);
  });
}

function roomFor(tab: Tab, there: Tab | undefined): readonly Request[] {
  const { sheetId, title, rowCount, columnCount } = tab;
  const isOurs = there !== undefined || sheetId === writtenIds.sheetId;
  if (!isOurs) {
    const gridProperties = { rowCount, columnCount };
    return [{ addSheet: { properties: { sheetId, title, gridProperties } } }];
  }
  const more = (dimension: string, length: number): readonly Request[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [
    ...more('ROWS', rowCount - (there?.rowCount ?? 0)),
    ...more('COLUMNS', columnCount - (there?.columnCount ?? 0)),
  ];
}

/** Texts, and ticks where a page is ticked. */
function cellsOf(
  sheetId: number,
  rows: readonly (readonly unknown[])[],
  page: Page | undefined,
): Request {
  const ticked = new Set(
    page?.officer.flatMap(({ tick }, i) => (tick ? [page.swept.officersFrom + i] : [])),
  );
  const writtenCell = (cell: unknown, column: number) => {
    const text = cellText(cell);
    if (text === '') return {};
    const isTick = ticked.has(column) && (text === 'TRUE' || text === 'FALSE');
    return { userEnteredValue: isTick ? { boolValue: text === 'TRUE' } : { stringValue: text } };
  };
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      rows: rows.map((row) => ({ values: row.map(writtenCell) })),
      fields: 'userEnteredValue',
    },
  };
}

function filesOf(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = drive().Files;
  if (!collection) throw new Error('the advanced service Drive has no files');
  return collection;
}
