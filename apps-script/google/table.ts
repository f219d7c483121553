import { columnLetters } from '../core/ledger/columns.ts';
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
    const { title, columns } = this.#tab;
    const range = `'${title}'!A2:${columnLetters(columns.length - 1)}`;
    this.#placed = readRange(this.#workbook, range).flatMap((row, i) =>
      this.#isRecord(row)
        ? [{ record: this.#recordOf(row), workbook: this.#workbook, row: i + 2 }]
        : [],
    );
    return this.#placed;
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
