import { columnLetters } from '../core/ledger/columns.ts';
import { intakeOf, responseKey } from '../core/ledger/intake.ts';
import { noRuling, quarantineColumns, quarantinedOf, ruled } from '../core/ledger/quarantine.ts';
import { isRuledAnew, isWaiting, rulingMark } from '../core/ledger/quarantine-ruling.ts';
import { isErased } from '../core/ledger/tombstones.ts';
import type { Placed, Quarantine } from '../stages/effects.ts';
import { LedgerBook } from './ledger-book.ts';
import { tabs } from './ledger-layout.ts';
import { batchUpdate, readRange, readRanges, writeCells } from './sheets-api.ts';

const { sheetId, title } = tabs.quarantine;
const FIRST_ROW = 2;
/** A call asks for at most this many rows: its address must stay short. */
const ROWS = 100;
const rulingRange = `'${title}'!${columnLetters(ruled.from)}${FIRST_ROW}:${columnLetters(ruled.to)}`;
const markRange = `'${title}'!${columnLetters(ruled.to)}${FIRST_ROW}:${columnLetters(ruled.to)}`;
const lastColumn = columnLetters(quarantineColumns.length - 1);

/** The tab *Cần kiểm tra* of every ledger workbook. */
export function quarantineIn(workbooks: readonly string[]): Quarantine {
  return {
    ruled: () => workbooks.flatMap(ruledIn),
    all: () =>
      workbooks.flatMap((workbook) =>
        readRange(workbook, `'${title}'!A${FIRST_ROW}:${lastColumn}`).flatMap((cells, i) =>
          placed(workbook, FIRST_ROW + i, cells),
        ),
      ),
    received(ids) {
      const found = workbooks.map((workbook) => {
        const book = new LedgerBook(workbook);
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
    settled: () =>
      workbooks
        .flatMap((workbook) => readRange(workbook, markRange))
        .filter(([mark]) => !isWaiting({ mark: String(mark ?? '') })).length,
    answer(answers) {
      for (const workbook of workbooks) {
        const own = answers.filter(({ placed }) => placed.workbook === workbook);
        batchUpdate(
          workbook,
          own.map(({ placed: { record, row }, answer: { settled, result } }) => {
            const waits = settled === 'open' && result === '';
            const mark = waits ? '' : rulingMark(record, settled);
            return writeCells(sheetId, row, ruled.to, [[mark, result]]);
          }),
        );
      }
    },
  };
}

/** The operator's cells end where nobody wrote: only the rows with a new ruling are read whole. */
function ruledIn(workbook: string): readonly Placed<ReturnType<typeof quarantinedOf>>[] {
  const fields = quarantineColumns.slice(ruled.from, ruled.to + 1);
  const rows = readRange(workbook, rulingRange).flatMap((values, i) => {
    const texts = fields.map(({ field }, at) => [field, String(values[at] ?? '')]);
    const { mark = '', ...cells } = Object.fromEntries(texts) as Record<string, string>;
    return isRuledAnew({ ...noRuling, ...cells }, mark) ? [FIRST_ROW + i] : [];
  });
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
