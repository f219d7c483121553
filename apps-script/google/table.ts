import { cellText, columnLetters } from '../core/ledger/columns.ts';
import type { Placed } from '../stages/effects.ts';
import { tabs } from './ledger-layout.ts';
import { appendRows, batchUpdate, readRange, writeCells } from './sheets-api.ts';

/** A small tab of the first ledger workbook, read once per execution and written row by row. */
export class Table<T> {
  readonly #workbook: string;
  readonly #tab: (typeof tabs)[keyof typeof tabs];
  readonly #rowOf: (record: T) => readonly string[];
  readonly #recordOf: (row: readonly unknown[]) => T;
  readonly #isRecord: (row: readonly unknown[]) => boolean;
  #placed: Placed<T>[] | undefined;

  constructor(
    workbook: string,
    tab: keyof typeof tabs,
    rowOf: (record: T) => readonly string[],
    recordOf: (row: readonly unknown[]) => T,
    // A row that somebody emptied is no record.
    isRecord: (row: readonly unknown[]) => boolean = (row) => (row[0] ?? '') !== '',
  ) {
    this.#workbook = workbook;
    this.#tab = tabs[tab];
    this.#rowOf = rowOf;
    this.#recordOf = recordOf;
    this.#isRecord = isRecord;
  }

  all(): readonly Placed<T>[] {
    if (this.#placed) return this.#placed;
    this.#placed = [...this.from(2)];
    return this.#placed;
  }

  /** The records from a row on, as they are now. */
  from(row: number): readonly Placed<T>[] {
    const { title, columns } = this.#tab;
    const range = `'${title}'!A${row}:${columnLetters(columns.length - 1)}`;
    return readRange(this.#workbook, range).flatMap((cells, i) =>
      this.#isRecord(cells)
        ? [{ record: this.#recordOf(cells), workbook: this.#workbook, row: row + i }]
        : [],
    );
  }

  /** The first cell of every row: what a record is known by. */
  keys(): readonly string[] {
    return readRange(this.#workbook, `'${this.#tab.title}'!A2:A`).map(([key]) => cellText(key));
  }

  add(records: readonly T[]): void {
    this.#update(appendRows(this.#tab.sheetId, records.map(this.#rowOf)));
  }

  /** Rewrites records whose key stands in a row, and adds the others: all of it, or nothing. */
  put(records: readonly T[], keyOf: (record: T) => string): void {
    const rows = new Map(this.all().map(({ record, row }) => [keyOf(record), row]));
    const added = records.filter((record) => !rows.has(keyOf(record)));
    this.#update([
      ...records.flatMap((record) => {
        const row = rows.get(keyOf(record));
        const cells = [this.#rowOf(record)];
        return row === undefined ? [] : [writeCells(this.#tab.sheetId, row, 0, cells)];
      }),
      ...appendRows(this.#tab.sheetId, added.map(this.#rowOf)),
    ]);
  }

  save({ record, row }: Placed<T>): void {
    const before = this.#placed;
    this.#update([writeCells(this.#tab.sheetId, row, 0, [this.#rowOf(record)])]);
    this.#placed = before?.map((placed) => (placed.row === row ? { ...placed, record } : placed));
  }

  /** What was read is forgotten first: a call that fails may have taken effect all the same. */
  #update(requests: Parameters<typeof batchUpdate>[1]): void {
    this.#placed = undefined;
    batchUpdate(this.#workbook, requests);
  }
}
