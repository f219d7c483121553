import type { Column } from '../core/ledger/columns.ts';
import { type Tab, tabs } from './ledger-layout.ts';
import type { Request } from './page-requests.ts';
import { tabsOf } from './sheets-api.ts';

/** All of our tabs go but those that name officers, of which only the program's cells are emptied. */
export function emptied(ledger: string): readonly Request[] {
  const staying = [tabs.registry, tabs.unit];
  const present = tabsOf(ledger).map(({ sheetId }) => sheetId);
  const stays = (sheetId: number) => staying.some((tab) => tab.sheetId === sheetId);
  // Tabs that the operator made bear numbers of Google's, which are far greater.
  const ours = present.filter((id) => id >= 100 && id < 200 && !stays(id));
  return [
    ...staying
      .filter(({ sheetId }) => present.includes(sheetId))
      .flatMap((tab) => own.flatMap((field) => cleared(tab, field))),
    ...ours.map((sheetId) => ({ deleteSheet: { sheetId } })),
  ];
}

const own = ['workbook', 'shared', 'answer', 'council', 'councilShown'] as const;

function cleared({ sheetId, columns }: Tab, field: (typeof own)[number]): readonly Request[] {
  const startColumnIndex = columns.findIndex((column: Column) => column.field === field);
  if (startColumnIndex < 0) return [];
  const range = { sheetId, startRowIndex: 1, startColumnIndex };
  return [
    {
      repeatCell: {
        range: { ...range, endColumnIndex: startColumnIndex + 1 },
        cell: {},
        fields: 'userEnteredValue',
      },
    },
  ];
}
