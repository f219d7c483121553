import { erasedDeeds } from '../core/ledger/audit-deeds.ts';
import { cellText, columnLetters } from '../core/ledger/columns.ts';
import { rowWithoutMentions, tellingTabs } from '../core/ledger/mentions.ts';
import type { LedgerTab } from '../core/ledger/tabs.ts';
import { type Traces, withoutTraces } from '../core/ledger/traces.ts';
import { tabs } from './ledger-layout.ts';
import { readRange, readRanges, writeCells } from './sheets-api.ts';
import type { Office } from './table.ts';

interface Changed {
  readonly tab: LedgerTab;
  /** What stands in the row's first cell. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where others of the person's unions wrote of them: co-authors, officers' words, heads of CĐCS. */
function mentionsIn(workbook: string, traces: Traces): readonly Changed[] {
  const read = readRanges(
    workbook,
    tellingTabs.map(
      (tab) => `'${tabs[tab].title}'!A2:${columnLetters(tabs[tab].columns.length - 1)}`,
    ),
  );
  return tellingTabs.flatMap((tab, i) =>
    (read[i] ?? []).flatMap((cells, at) => {
      const row = tabs[tab].columns.map((_, column) => cellText(cells[column]));
      return rowWithoutMentions(tab, row, traces).flatMap((text, column) =>
        text === row[column] ? [] : [{ tab, id: row[0] ?? '', row: at + 2, column, text }],
      );
    }),
  );
}

/** The initiatives that mention the person. */
export const initiativesMentioning = (workbook: string, traces: Traces): readonly string[] =>
  mentionsIn(workbook, traces).flatMap(({ tab, id }) => (tab === 'dossier' ? [id] : []));

/** Makes a person's name, phone and code unreadable in what a ledger workbook keeps of others. */
export function eraseMentions({ workbook, journal }: Office, traces: Traces): void {
  const changed = mentionsIn(workbook, traces);
  const rowsOf = (tab: LedgerTab) =>
    new Set(changed.filter((each) => each.tab === tab).map(({ row }) => row)).size;
  journal.write(
    workbook,
    changed.map(({ tab, row, column, text }) =>
      writeCells(tabs[tab].sheetId, row, column, [[text]]),
    ),
    erasedDeeds(...tellingTabs.map((tab) => [tabs[tab].title, rowsOf(tab)] as const)),
  );
}

/** The unions in whose *CĐCS* a phone stands: their head may have sent an entry elsewhere. */
export function unionsWithPhone(workbook: string, traces: Traces): readonly string[] {
  const { title, columns } = tabs.grassroots;
  const theirs = { ...traces, codes: [], fullName: '' };
  return readRange(workbook, `'${title}'!A2:${columnLetters(columns.length - 1)}`).flatMap(
    (row) => {
      const [id = '', ...cells] = row.map(cellText);
      const isThere = cells.some((cell) => withoutTraces(cell, theirs) !== cell);
      return isThere ? [id.split(' ')[0] ?? ''] : [];
    },
  );
}
