import { BUCKETS } from '../core/ledger/buckets.ts';
import type { Column } from '../core/ledger/columns.ts';
import { tabColumns } from '../core/ledger/tab-columns.ts';
import {
  indexSheet,
  type LedgerTab,
  ledgerTabs,
  type OfficeTab,
  officeTabs,
} from '../core/ledger/tabs.ts';
import { rulingRequests } from './quarantine-layout.ts';
import { askingRequests } from './reminder-layout.ts';
import { batchUpdate, dropFirstTab, readRange, tabsOf, writeCells } from './sheets-api.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export interface Tab {
  /** Fixed by us, so that no call is needed to learn it. */
  readonly sheetId: number;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly hidden?: true;
}

export const tabs: Readonly<Record<LedgerTab | OfficeTab, Tab>> = {
  intake: { sheetId: 101, title: ledgerTabs.intake, columns: tabColumns.intake },
  quarantine: { sheetId: 102, title: ledgerTabs.quarantine, columns: tabColumns.quarantine },
  dossier: { sheetId: 103, title: ledgerTabs.dossier, columns: tabColumns.dossier },
  route: { sheetId: 104, title: ledgerTabs.route, columns: tabColumns.route, hidden: true },
  tombstone: { sheetId: 105, title: ledgerTabs.tombstone, columns: tabColumns.tombstone },
  history: { sheetId: 112, title: ledgerTabs.history, columns: tabColumns.history },
  grassroots: {
    sheetId: 114,
    title: ledgerTabs.grassroots,
    columns: tabColumns.grassroots,
    hidden: true,
  },
  audit: { sheetId: 115, title: ledgerTabs.audit, columns: tabColumns.audit },
  registry: { sheetId: 106, title: officeTabs.registry, columns: tabColumns.registry },
  petition: { sheetId: 107, title: officeTabs.petition, columns: tabColumns.petition },
  outbox: { sheetId: 108, title: officeTabs.outbox, columns: tabColumns.outbox },
  sending: { sheetId: 113, title: officeTabs.sending, columns: tabColumns.sending },
  coverage: { sheetId: 110, title: officeTabs.coverage, columns: tabColumns.coverage },
  reminder: { sheetId: 111, title: officeTabs.reminder, columns: tabColumns.reminder },
  unit: { sheetId: 121, title: officeTabs.unit, columns: tabColumns.unit },
  counts: { sheetId: 122, title: officeTabs.counts, columns: tabColumns.counts },
  progress: { sheetId: 123, title: officeTabs.progress, columns: tabColumns.progress },
};

export const index = indexSheet;

/**
 * Gives a workbook the tabs it lacks; one atomic call, none where all are there. The tab that it was
 * born with goes if nobody wrote in it.
 */
export function furnishLedger(workbook: string, names: readonly (LedgerTab | OfficeTab)[]): void {
  const all = tabsOf(workbook);
  const present = new Set(all.map(({ title }) => title));
  const born = all.find(({ sheetId }) => sheetId === 0);
  const blank = born !== undefined && readRange(workbook, `'${born.title}'!A1:Z100`).length === 0;
  const missing = names.map((name) => tabs[name]).filter(({ title }) => !present.has(title));
  batchUpdate(workbook, [
    ...missing.flatMap(tabRequests),
    ...(missing.includes(tabs.quarantine) ? rulingRequests(tabs.quarantine.sheetId) : []),
    ...(missing.includes(tabs.reminder) ? askingRequests(tabs.reminder.sheetId) : []),
    ...(present.has(index.title) ? [] : indexRequests()),
    ...(blank ? [dropFirstTab] : []),
  ]);
}

function tabRequests({ sheetId, title, columns, hidden }: Tab): readonly Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          hidden: hidden ?? false,
          gridProperties: { rowCount: 2, columnCount: columns.length, frozenRowCount: 1 },
        },
      },
    },
    writeCells(sheetId, 1, 0, [columns.map(({ header }) => header)]),
    headerFormat(sheetId),
    textFormat(sheetId),
    ...columns.map(({ width }, i) => columnWidth(sheetId, i, width)),
    ...columns.flatMap((column, i) => (column.hidden ? [hideColumns(sheetId, i, i + 1)] : [])),
  ];
}

function indexRequests(): readonly Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId: index.sheetId,
          title: index.title,
          hidden: true,
          gridProperties: { rowCount: BUCKETS + 1, columnCount: 1 },
        },
      },
    },
  ];
}

export function columnWidth(sheetId: number, column: number, pixelSize: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

export function hideColumns(sheetId: number, startIndex: number, endIndex: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  };
}

/** What an operator types or pastes stays as typed: no phone loses its zero. */
function textFormat(sheetId: number): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
}

function headerFormat(sheetId: number): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
      cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
      fields: 'userEnteredFormat.textFormat.bold,userEnteredFormat.wrapStrategy',
    },
  };
}
