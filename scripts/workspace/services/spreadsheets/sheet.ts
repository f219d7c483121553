import type { Offered } from '../../contract/offered.ts';
import { written } from '../../drive/file.ts';
import { entered } from '../../sheets/entry.ts';
import { growTo } from '../../sheets/limits.ts';
import { patternAt, plainValue } from '../../sheets/show.ts';
import type { Door } from '../door.ts';

type Values = readonly (readonly unknown[])[];

/** A rectangle, counted from 0. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A tab as SpreadsheetApp hands it out: what is written is read as if a person had typed it. A write
 * takes effect at once; in Google it may wait for the end of the execution.
 */
export function sheetObject(door: Door, id: string, sheetId: number): Offered['Spreadsheet.Sheet'] {
  const { core, realm } = door;
  const rows = () => core.books.get(id).rows(sheetId);
  const lastRow = (): number => {
    const all = rows();
    return all.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  };
  const lastColumn = (): number => Math.max(0, ...rows().map((row) => row.length));
  const write = (row: number, column: number, values: Values): void => {
    const book = core.books.get(id);
    const sheet = book.sheet(sheetId);
    growTo(book, sheet, row + values.length, column + Math.max(0, ...values.map((v) => v.length)));
    values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const [y, x] = [row + r, column + c];
        const isText = patternAt(sheet, y, x) === '@';
        const cell =
          typeof value === 'string'
            ? entered(value, book.state.locale, isText)
            : typeof value === 'number' || typeof value === 'boolean'
              ? value
              : value === null || value === undefined
                ? null
                : String(value);
        book.setCell(sheetId, y, x, cell);
        core.gate.counters.cellsWritten += 1;
      });
    });
    written(core, id);
  };
  const range = ({ row, column, rows: height, columns }: Area): Offered['Spreadsheet.Range'] =>
    realm.expose('Range', 'Spreadsheet.Range', {
      getValues: () =>
        core.gate.pass('Range.getValues', () => {
          core.gate.counters.cellsRead += height * columns;
          return Array.from({ length: height }, (_, r) =>
            Array.from(
              { length: columns },
              (__, c) => plainValue(core.books.get(id).cell(sheetId, row + r, column + c)) ?? '',
            ),
          );
        }),
      setValues: (values: Values) => {
        core.gate.pass('Range.setValues', () => {
          if (values.length !== height || values.some((cells) => cells.length !== columns)) {
            throw new Error(
              `The number of rows or columns in the data does not match the range of ${height} rows and ${columns} columns.`,
            );
          }
          write(row, column, values);
        });
        return range({ row, column, rows: height, columns });
      },
    });
  const self: Offered['Spreadsheet.Sheet'] = realm.expose('Sheet', 'Spreadsheet.Sheet', {
    getLastRow: () => core.gate.pass('Sheet.getLastRow', lastRow),
    getDataRange: () =>
      core.gate.pass('Sheet.getDataRange', () =>
        range({
          row: 0,
          column: 0,
          rows: Math.max(1, lastRow()),
          columns: Math.max(1, lastColumn()),
        }),
      ),
    getRange: ((row: number, column: number, height: number = 1, columns: number = 1) =>
      core.gate.pass('Sheet.getRange', () =>
        range({ row: row - 1, column: column - 1, rows: height, columns }),
      )) as Offered['Spreadsheet.Sheet']['getRange'],
    appendRow: (values: readonly unknown[]) => {
      core.gate.pass('Sheet.appendRow', () => write(lastRow(), 0, [values]));
      return self;
    },
    clearContents: () => {
      core.gate.pass('Sheet.clearContents', () => {
        const book = core.books.get(id);
        rows().forEach((cells, r) => {
          cells.forEach((_, c) => {
            book.setCell(sheetId, r, c, null);
          });
        });
        written(core, id);
      });
      return self;
    },
  });
  return self;
}
