import { rowDeeds } from '../core/ledger/audit-deeds.ts';
import { cellText, columnLetters } from '../core/ledger/columns.ts';
import type { OfficeTab } from '../core/ledger/tabs.ts';
import type { Placed } from '../stages/effects.ts';
import type { Journal } from './journal.ts';
import { tabs } from './ledger-layout.ts';
import { announce, appendRows, readRange, writeCells } from './sheets-api.ts';

/** The first ledger workbook, and the log of what is written there. */
export interface Office {
  readonly workbook: string;
  readonly journal: Journal;
}

/** A small tab of the first ledger workbook, read once per execution and written row by row. */
export class Table<T> {
  readonly #workbook: string;
  readonly #journal: Journal;
  readonly #name: OfficeTab;
  readonly #tab: (typeof tabs)[OfficeTab];
  readonly #rowOf: (record: T) => readonly string[];
  readonly #recordOf: (row: readonly unknown[]) => T;
  readonly #isRecord: (row: readonly unknown[]) => boolean;
  #placed: Placed<T>[] | undefined;
  /** Records as they were read or written last, by row. */
  readonly #rows = new Map<number, T>();

  constructor(
    { workbook, journal }: Office,
    tab: OfficeTab,
    rowOf: (record: T) => readonly string[],
    recordOf: (row: readonly unknown[]) => T,
    // A row that somebody emptied is no record.
    isRecord: (row: readonly unknown[]) => boolean = (row) => (row[0] ?? '') !== '',
  ) {
    this.#workbook = workbook;
    this.#journal = journal;
    this.#name = tab;
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

  /** Every sweep reads the records from a row on. */
  announce(row = 2): void {
    announce(this.#workbook, [this.#range(row)]);
  }

  /** The records from a row on, as they are now. */
  from(row: number): readonly Placed<T>[] {
    const read = readRange(this.#workbook, this.#range(row)).flatMap((cells, i) =>
      this.#isRecord(cells)
        ? [{ record: this.#recordOf(cells), workbook: this.#workbook, row: row + i }]
        : [],
    );
    for (const placed of read) this.#rows.set(placed.row, placed.record);
    return read;
  }

  #range(row: number): string {
    const { title, columns } = this.#tab;
    return `'${title}'!A${row}:${columnLetters(columns.length - 1)}`;
  }

  /** The first cell of every row: what a record is known by. */
  keys(): readonly string[] {
    return readRange(this.#workbook, `'${this.#tab.title}'!A2:A`).map(([key]) => cellText(key));
  }

  add(records: readonly T[]): void {
    this.#update(records.map((record) => ({ record })));
  }

  /** Rewrites records whose key stands in a row, and adds the others: all of it, or nothing. */
  put(records: readonly T[], keyOf: (record: T) => string): void {
    const there = new Map(this.all().map((placed) => [keyOf(placed.record), placed]));
    this.#update(
      records.map((record) => {
        const before = there.get(keyOf(record));
        return before ? { record, before: before.record, row: before.row } : { record };
      }),
    );
  }

  save({ record, row }: Placed<T>): void {
    const [placedBefore, before] = [this.#placed, this.#rows.get(row)];
    this.#rows.delete(row);
    this.#update([{ record, row, before }]);
    this.#rows.set(row, record);
    this.#placed = placedBefore?.map((placed) =>
      placed.row === row ? { ...placed, record } : placed,
    );
  }

  /** What was read is forgotten first: a call that fails may have taken effect all the same. */
  #update(
    records: readonly {
      readonly record: T;
      readonly row?: number;
      readonly before?: T | undefined;
    }[],
  ): void {
    this.#placed = undefined;
    const { sheetId, columns } = this.#tab;
    const rows = records.map(({ record, row, before }) => ({
      ...{ tab: this.#name, columns, row, cells: this.#rowOf(record) },
      before: before ? this.#rowOf(before) : row === undefined ? undefined : [],
    }));
    const added = rows.filter(({ row }) => row === undefined);
    this.#journal.write(
      this.#workbook,
      [
        ...rows.flatMap(({ row, cells }) =>
          row === undefined ? [] : [writeCells(sheetId, row, 0, [cells])],
        ),
        ...appendRows(
          sheetId,
          added.map(({ cells }) => cells),
        ),
      ],
      rowDeeds(rows),
    );
  }
}
