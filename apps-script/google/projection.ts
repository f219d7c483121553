import { cellText } from '../core/ledger/columns.ts';
import {
  type FormMap,
  formMapOfRows,
  formMapTab,
  rowsOfFormMap,
} from '../core/publication/form-map.ts';
import {
  confirmedRow,
  initiativesOfRows,
  type ProjectionTab,
  projectionTabs,
  rowsOfProjection,
} from '../core/publication/projection-rows.ts';
import { resultsSchema } from '../core/publication/results.ts';
import { statisticsFields } from '../core/publication/statistics-rows.ts';
import { trackingSchema } from '../core/publication/tracking.ts';
import type { Projection } from '../stages/effects.ts';
import { batchUpdate, dropFirstTab, readRange, tabsOf, writeCells } from './sheets-api.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const sheetIds: Readonly<Record<ProjectionTab, number>> = {
  results: 301,
  statistics: 302,
  tracking: 303,
  about: 304,
};
const tabNames: readonly ProjectionTab[] = ['results', 'statistics', 'tracking', 'about'];
/** Beside what is published anew each time: which of the Form's fields is which. */
const formTab = { title: formMapTab, sheetId: 305 };
const tabs = [
  ...tabNames.map((tab) => ({ title: projectionTabs[tab], sheetId: sheetIds[tab] })),
  formTab,
];
const COLUMNS = statisticsFields.length;
/** Google recommends at most 2 MB a call. */
const ROWS_A_CALL = 5000;

/** The spreadsheet that the publishing credential may read; it never holds anything else. */
export function projectionIn(workbook: string): Projection {
  return {
    listed() {
      // With its header: an empty list has no second row that could be asked for.
      const rows = readRange(workbook, `'${projectionTabs.results}'!A:H`);
      const texts = rows.slice(1).map((row) => row.map(cellText));
      return initiativesOfRows(texts).filter(({ id }) => id !== '');
    },
    write({ results, tracking }, digest) {
      // Strict schemas: a field that is not meant for the public stops here.
      const published = {
        results: resultsSchema.parse(results),
        tracking: trackingSchema.parse(tracking),
      };
      const rows = rowsOfProjection(published, digest);
      for (const tab of tabNames) writeTab(workbook, sheetIds[tab], rows[tab]);
    },
    confirm: (day, audit) =>
      batchUpdate(workbook, [writeCells(sheetIds.about, 1, 0, [confirmedRow(day, audit)])]),
  };
}

export function furnishProjection(workbook: string): void {
  const present = new Set(tabsOf(workbook).map(({ title }) => title));
  const missing = tabs.filter(({ title }) => !present.has(title));
  const added = missing.map((tab) => ({
    addSheet: {
      properties: { ...tab, gridProperties: { rowCount: 2, columnCount: COLUMNS } },
    },
  }));
  batchUpdate(workbook, missing.length < tabs.length ? added : [...added, dropFirstTab]);
}

/** Tells the site which field of the Form is which, once. */
export function describeForm(workbook: string, map: () => FormMap): void {
  const told = readRange(workbook, `'${formTab.title}'!A:C`).map((row) => row.map(cellText));
  if (!formMapOfRows(told)) writeTab(workbook, formTab.sheetId, rowsOfFormMap(map()));
}

/** Resized to the rows, then written from the top; what was there before is overwritten. */
function writeTab(workbook: string, sheetId: number, rows: readonly (readonly string[])[]): void {
  const full = rows.map((row) => Array.from({ length: COLUMNS }, (_, i) => row[i] ?? ''));
  for (let from = 0; from < full.length; from += ROWS_A_CALL) {
    const part = writeCells(sheetId, from + 1, 0, full.slice(from, from + ROWS_A_CALL));
    batchUpdate(workbook, from === 0 ? [resize(sheetId, full.length), part] : [part]);
  }
}

function resize(sheetId: number, rowCount: number): Request {
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount, columnCount: COLUMNS } },
      fields: 'gridProperties.rowCount,gridProperties.columnCount',
    },
  };
}
