import { actors } from '../core/ledger/audit.ts';
import { rowDeed } from '../core/ledger/audit-deeds.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { intakeOf, responseKey } from '../core/ledger/intake.ts';
import {
  quarantineColumns,
  quarantinedOf,
  quarantineRow,
  ruled,
} from '../core/ledger/quarantine.ts';
import { rulingMark } from '../core/ledger/quarantine-ruling.ts';
import { isErased } from '../core/ledger/tombstones.ts';
import type { Marks, Placed, Quarantine } from '../stages/effects.ts';
import type { Journal } from './journal.ts';
import { LedgerBook } from './ledger-book.ts';
import { tabs } from './ledger-layout.ts';
import { firstQuarantineRow, rulingRows } from './ruling-rows.ts';
import { readRange, readRanges, writeCells } from './sheets-api.ts';

const { sheetId, title } = tabs.quarantine;
/** A call asks for at most this many rows: its address must stay short. */
const ROWS = 100;
const lastColumn = columnLetters(quarantineColumns.length - 1);

/** The tab *Cần kiểm tra* of every ledger workbook. @param day today, "2021-03-20" */
export function quarantineIn(
  workbooks: readonly string[],
  journal: Journal,
  marks: Marks,
  day: string,
): Quarantine {
  const rulings = rulingRows(workbooks, marks, day);
  return {
    ruled: () => workbooks.flatMap((workbook) => wholeRows(workbook, rulings.anew(workbook))),
    all: () =>
      workbooks.flatMap((workbook) =>
        readRange(workbook, `'${title}'!A${firstQuarantineRow}:${lastColumn}`).flatMap((cells, i) =>
          placed(workbook, firstQuarantineRow + i, cells),
        ),
      ),
    received(ids) {
      const found = workbooks.map((workbook) => {
        const book = new LedgerBook(workbook, journal);
        const keys = ids.map(responseKey);
        book.prepare(keys);
        const rows = book.rowsAt(
          'intake',
          keys.flatMap((key) => book.places(key)),
        );
        return [...rows.values()].map(({ cells }) => intakeOf(cells));
      });
      return new Map(found.flat().map((intake) => [intake.responseId, intake]));
    },
    settled: () => workbooks.reduce((sum, workbook) => sum + rulings.done(workbook), 0),
    answer(answers) {
      for (const workbook of workbooks) {
        const own = answers.filter(({ placed }) => placed.workbook === workbook);
        const told = own.map(({ placed: { record, row }, answer: { settled, result } }) => {
          const waits = settled === 'open' && result === '';
          return { record, row, mark: waits ? '' : rulingMark(record, settled), result };
        });
        journal.write(
          workbook,
          told.map(({ row, mark, result }) => writeCells(sheetId, row, ruled.to, [[mark, result]])),
          told.flatMap(({ record, mark, result }) => {
            const cells = quarantineRow({ ...record, mark, result });
            const before = quarantineRow(record);
            const deed = rowDeed({ tab: 'quarantine', columns: quarantineColumns, cells, before });
            return deed ? [{ ...deed, actor: actors.operator }] : [];
          }),
        );
      }
    },
  };
}

function wholeRows(
  workbook: string,
  rows: readonly number[],
): readonly Placed<ReturnType<typeof quarantinedOf>>[] {
  const found: Placed<ReturnType<typeof quarantinedOf>>[] = [];
  for (let start = 0; start < rows.length; start += ROWS) {
    const part = rows.slice(start, start + ROWS);
    const ranges = part.map((row) => `'${title}'!A${row}:${lastColumn}${row}`);
    readRanges(workbook, ranges).forEach(([cells = []], i) => {
      found.push(...placed(workbook, part[i] ?? 0, cells));
    });
  }
  return found;
}

/** A row without an id is no record of ours. */
function placed(workbook: string, row: number, cells: readonly unknown[]) {
  if (isErased(cells)) return [];
  const record = quarantinedOf(cells);
  return record.responseId === '' ? [] : [{ record, workbook, row }];
}
