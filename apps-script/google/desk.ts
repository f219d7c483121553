import { columnLetters } from '../core/ledger/columns.ts';
import { firstPageRow, type Page, type PageRow, pageRowOf } from '../core/ledger/page.ts';
import type { Desk, Pages, PagesRead } from '../stages/effects.ts';
import { requestsOf } from './pages.ts';
import { batchUpdate, readRanges, writeCells } from './sheets-api.ts';
import type { Office } from './table.ts';

/** The operator's pages in the first ledger workbook: nobody else writes there. */
export function deskIn({ workbook: ledger, journal }: Office): Desk {
  return {
    read<P extends Pages>(pages: P) {
      const all = Object.entries(pages);
      const ranges = readRanges(
        ledger,
        all.map(([, page]) => sweptRange(page)),
      );
      const read: Record<string, readonly PageRow[]> = {};
      all.forEach(([name, page], i) => {
        read[name] = (ranges[i] ?? []).flatMap(
          (row, j) => pageRowOf(page, firstPageRow + j, row) ?? [],
        );
      });
      return read as PagesRead<P>;
    },
    fill: (page, cells) =>
      batchUpdate(
        ledger,
        cells.map(({ row, field, text }) => {
          const column = page.columns.findIndex((each) => each.field === field);
          return writeCells(page.sheetId, row, column, [[text]]);
        }),
      ),
    write: (changes, deeds = []) => journal.write(ledger, changes.flatMap(requestsOf), deeds),
  };
}

function sweptRange({ title, swept }: Page): string {
  return `'${title}'!${columnLetters(swept.from)}${firstPageRow}:${columnLetters(swept.to - 1)}`;
}
