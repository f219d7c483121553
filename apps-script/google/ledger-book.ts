import { rowDeeds, type WrittenRow } from '../core/ledger/audit-deeds.ts';
import {
  BUCKETS,
  bucketOf,
  fingerprint,
  type Place,
  placesOf,
  withEntry,
} from '../core/ledger/buckets.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { countsIn, type Restoration, restorationOf } from '../core/ledger/restoration.ts';
import type { LedgerTab } from '../core/ledger/tabs.ts';
import { isErased } from '../core/ledger/tombstones.ts';
import type { Journal } from './journal.ts';
import { index, tabs } from './ledger-layout.ts';
import { announce, appendRows, readRange, readRanges, writeCells } from './sheets-api.ts';

/** How many rows each tab holds, as far as this program wrote them. */
type Counts = Readonly<Partial<Record<LedgerTab, number>>>;

export interface NewRow {
  readonly tab: LedgerTab;
  readonly cells: readonly string[];
  /** Keys under which the row is to be found. */
  readonly keys: readonly string[];
  /** The union or unit in whose workbook it was written; absent for the program's own doing. */
  readonly by?: string | undefined;
}

export interface ChangedRow extends NewRow {
  readonly row: number;
}

export interface FoundRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** The first row of a tab that holds a record. */
const FIRST_ROW = 2;
/** A call asks for at most this many ranges: its address must stay short. */
const RANGES = 100;
/** From this many buckets on, one read of the whole index is cheaper. */
const MANY_BUCKETS = 400;

/** One ledger workbook: its rows, and the index in which they are found. One execution's view of it. */
export class LedgerBook {
  readonly id: string;
  readonly #journal: Journal;
  /** Rows as they were read or written last, by tab and number. */
  readonly #rows = new Map<string, readonly unknown[]>();
  #counts: Counts | undefined;
  #restoration: Restoration = 'none';
  readonly #buckets = new Map<number, string>();

  constructor(id: string, journal: Journal) {
    this.id = id;
    this.#journal = journal;
  }

  /** Every sweep asks how many rows there are. */
  announce(): void {
    announce(this.id, [countsCell]);
  }

  count(tab: LedgerTab): number {
    return this.#readCounts()[tab] ?? 0;
  }

  /**
   * Whether its rows are just being written from a backup; the counts are read for it. Where they can't
   * be read, whoever needs them fails and is told of.
   */
  restoration(): Restoration {
    try {
      this.#readCounts();
    } catch {
      // What the cell said is noted.
    }
    return this.#restoration;
  }

  /** Where rows are listed under a key; call `prepare` with all keys first. */
  places(key: string): readonly Place[] {
    return placesOf(this.#bucket(bucketOf(key)), key);
  }

  /** Reads the buckets of many keys with few calls. */
  prepare(keys: readonly string[]): void {
    const numbers = [...new Set(keys.map(bucketOf))].filter((n) => !this.#buckets.has(n));
    if (numbers.length > MANY_BUCKETS) {
      this.#readWholeIndex();
      return;
    }
    for (const part of chunks(numbers, RANGES)) {
      const cells = readRanges(this.id, part.map(bucketRange));
      part.forEach((n, i) => {
        this.#buckets.set(n, String(cells[i]?.[0]?.[0] ?? ''));
      });
    }
  }

  /** The rows at these places, whoever moved them meanwhile; a place whose row is gone is absent. */
  rowsAt(tab: LedgerTab, places: readonly Place[]): ReadonlyMap<Place, FoundRow> {
    const byRow = this.#readRows(
      tab,
      places.map(({ row }) => row),
    );
    const found = new Map<Place, FoundRow>();
    const displaced: Place[] = [];
    for (const place of places) {
      const cells = byRow.get(place.row);
      if (cells && fingerprint(String(cells[0] ?? '')) === place.id) {
        found.set(place, { row: place.row, cells });
      } else displaced.push(place);
    }
    if (displaced.length > 0) this.#search(tab, displaced, found);
    return found;
  }

  /** Every row of a tab that was not erased. */
  all(tab: LedgerTab): readonly (readonly unknown[])[] {
    const { title, columns } = tabs[tab];
    const last = columnLetters(columns.length - 1);
    return readRange(this.id, `'${title}'!A${FIRST_ROW}:${last}`).filter((row) => !isErased(row));
  }

  /** Rows of a tab from a position (counted from 0) on, as far as they were written. */
  slice(tab: LedgerTab, from: number, limit: number): readonly (readonly unknown[])[] {
    const to = Math.min(this.count(tab), from + limit);
    if (from >= to) return [];
    const { title, columns } = tabs[tab];
    const last = columnLetters(columns.length - 1);
    return readRange(this.id, `'${title}'!A${FIRST_ROW + from}:${last}${FIRST_ROW + to - 1}`);
  }

  /** Writes rows, their index entries, the counts and the log: all of it, or nothing. */
  commit(added: readonly NewRow[], changed: readonly ChangedRow[]): void {
    if (added.length + changed.length === 0) return;
    const counts = { ...this.#readCounts() };
    const listed: { key: string; place: Place }[] = [];
    const list = ({ tab, cells, keys }: NewRow, row: number) => {
      const id = fingerprint(cells[0] ?? '');
      for (const key of keys) listed.push({ key, place: { tab, row, id } });
    };
    const appended = new Map<LedgerTab, (readonly string[])[]>();
    for (const row of added) {
      const count = counts[row.tab] ?? 0;
      list(row, FIRST_ROW + count);
      counts[row.tab] = count + 1;
      appended.set(row.tab, [...(appended.get(row.tab) ?? []), row.cells]);
    }
    for (const row of changed) list(row, row.row);
    const touched = this.#enlist(listed);
    const rewritten = changed.map((each) => ({
      ...each,
      before: this.#rows.get(`${each.tab} ${each.row}`) ?? [],
    }));
    this.#update(
      [
        ...[...appended].flatMap(([tab, rows]) => appendRows(tabs[tab].sheetId, rows)),
        ...changed.map(({ tab, row, cells }) => writeCells(tabs[tab].sheetId, row, 0, [cells])),
        ...touched.map((n) => writeCells(index.sheetId, bucketRow(n), 0, [[this.#bucket(n)]])),
        writeCells(index.sheetId, 1, 0, [[JSON.stringify(counts)]]),
      ],
      [...added, ...rewritten].map((each) => ({ ...each, columns: tabs[each.tab].columns })),
    );
    this.#counts = counts;
    for (const { tab, row, cells } of changed) this.#rows.set(`${tab} ${row}`, cells);
  }

  /** How many rows of a tab people deleted: so much fewer there are than were counted. */
  deleted(tab: LedgerTab): number {
    return this.count(tab) - (this.#present([tab])[tab] ?? 0);
  }

  /** Where people deleted rows, new ones land higher than counted: counts what there is. */
  recount(): void {
    const before = this.#readCounts();
    const names = Object.keys(before) as LedgerTab[];
    if (names.length === 0) return;
    const now: Counts = { ...before, ...this.#present(names) };
    if (names.every((name) => now[name] === before[name])) return;
    this.#update([writeCells(index.sheetId, 1, 0, [[JSON.stringify(now)]])], []);
    this.#counts = now;
  }

  #present(names: readonly LedgerTab[]): Counts {
    const ranges = names.map((name) => `'${tabs[name].title}'!A${FIRST_ROW}:A`);
    const columns = readRanges(this.id, ranges);
    return Object.fromEntries(names.map((name, i) => [name, columns[i]?.length ?? 0]));
  }

  /** A call that fails may have taken effect all the same: what is known is read anew then. */
  #update(requests: Parameters<Journal['write']>[1], written: readonly WrittenRow[]): void {
    try {
      this.#journal.write(this.id, requests, rowDeeds(written));
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Reads anew from now on: somebody else may have written. */
  forget(): void {
    this.#counts = undefined;
    this.#buckets.clear();
    this.#rows.clear();
  }

  #enlist(listed: readonly { readonly key: string; readonly place: Place }[]): readonly number[] {
    this.prepare(listed.map(({ key }) => key));
    const touched = new Set<number>();
    for (const { key, place } of listed) {
      const n = bucketOf(key);
      const before = this.#bucket(n);
      const after = withEntry(before, key, place);
      if (after === before) continue;
      this.#buckets.set(n, after);
      touched.add(n);
    }
    return [...touched];
  }

  #bucket(n: number): string {
    const known = this.#buckets.get(n);
    if (known !== undefined) return known;
    const text = String(readRange(this.id, bucketRange(n))[0]?.[0] ?? '');
    this.#buckets.set(n, text);
    return text;
  }

  #readCounts(): Counts {
    if (this.#counts) return this.#counts;
    const text = String(readRange(this.id, countsCell)[0]?.[0] ?? '');
    this.#restoration = restorationOf(text);
    if (this.#restoration === 'underWay') throw new Error('the ledger is being restored');
    const counts = countsIn(text);
    this.#counts = counts === '' ? {} : (JSON.parse(counts) as Counts);
    return this.#counts;
  }

  #readWholeIndex(): void {
    const cells = readRange(
      this.id,
      `'${index.title}'!A${bucketRow(0)}:A${bucketRow(BUCKETS - 1)}`,
    );
    for (let n = 0; n < BUCKETS; n++) this.#buckets.set(n, String(cells[n]?.[0] ?? ''));
  }

  #readRows(tab: LedgerTab, rows: readonly number[]): ReadonlyMap<number, readonly unknown[]> {
    const { title, columns } = tabs[tab];
    const last = columnLetters(columns.length - 1);
    const count = FIRST_ROW + this.count(tab) - 1;
    const found = new Map<number, readonly unknown[]>();
    const spans = spansOf(rows.filter((row) => row <= count));
    for (const part of chunks(spans, RANGES)) {
      const ranges = part.map(([from, to]) => `'${title}'!A${from}:${last}${to}`);
      readRanges(this.id, ranges).forEach((cells, i) => {
        const from = part[i]?.[0] ?? 0;
        cells.forEach((row, j) => {
          found.set(from + j, row);
          this.#rows.set(`${tab} ${from + j}`, row);
        });
      });
    }
    return found;
  }

  /** Somebody sorted or inserted: looks the ids up in the whole first column, once. */
  #search(tab: LedgerTab, places: readonly Place[], found: Map<Place, FoundRow>): void {
    const ids = readRange(this.id, `'${tabs[tab].title}'!A${FIRST_ROW}:A`);
    const rowOf = new Map(ids.map(([id], i) => [fingerprint(String(id ?? '')), FIRST_ROW + i]));
    const rows = places.flatMap(({ id }) => rowOf.get(id) ?? []);
    const cells = this.#readRows(tab, rows);
    for (const place of places) {
      const row = rowOf.get(place.id);
      const there = row === undefined ? undefined : cells.get(row);
      if (row !== undefined && there) found.set(place, { row, cells: there });
    }
  }
}

const countsCell = `'${index.title}'!A1`;
const bucketRow = (n: number): number => index.firstBucketRow + n;
const bucketRange = (n: number): string => `'${index.title}'!A${bucketRow(n)}`;

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Rows as few [first, last] spans, gaps of up to 20 rows read along. */
function spansOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last && row - last[1] <= 20) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}
