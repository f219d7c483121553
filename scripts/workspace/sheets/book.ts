import { ApiError } from '../api-error.ts';
import type { Kept, Store } from '../state/store.ts';
import type { GridRange } from './grid.ts';

export type Scalar = string | number | boolean;

/** A cell that is more than its value: a formula, or a number shown by a detected pattern. */
export interface RichCell {
  readonly v: Scalar;
  readonly f?: string;
  readonly p?: string;
}

export type Cell = Scalar | RichCell | null;

export interface DimensionProperties {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

export type CellFormat = Readonly<Record<string, unknown>>;

export interface ValidationRule {
  readonly condition: {
    readonly type: string;
    readonly values?: readonly { readonly userEnteredValue?: string }[];
  };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: { readonly users?: readonly string[] };
}

/** A way to look at a table that changes nothing for others. */
export interface FilterView {
  readonly filterViewId: number;
  readonly title?: string;
  readonly range: GridRange;
  readonly filterSpecs?: readonly unknown[];
}

/** What a sheet is, apart from its rows. */
export interface SheetState {
  readonly sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  tabColor?: unknown;
  /** Later layers win over earlier ones. */
  formats: readonly { readonly range: GridRange; readonly format: CellFormat }[];
  validations: readonly { readonly range: GridRange; readonly rule: ValidationRule | null }[];
  protections: readonly ProtectedRange[];
  conditionalFormats: readonly {
    readonly ranges: readonly GridRange[];
    readonly booleanRule?: {
      readonly condition: ValidationRule['condition'];
      readonly format: CellFormat;
    };
    readonly gradientRule?: unknown;
  }[];
  merges: readonly GridRange[];
  basicFilter?: unknown;
  filterViews?: readonly FilterView[];
  columns: Record<number, DimensionProperties>;
  rowSizes: Record<number, DimensionProperties>;
}

export interface BookState {
  readonly id: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  namedRanges: { namedRangeId: string; name: string; range: GridRange }[];
}

/** One spreadsheet in memory; rows are read from the store when a sheet is first used. */
export class Book implements Kept {
  readonly state: BookState;
  readonly #store: Store;
  readonly #forget: () => void;
  readonly #rows = new Map<number, Cell[][]>();
  readonly #dirtyRows = new Map<number, Set<number>>();
  readonly #dirtyFrom = new Map<number, number>();
  #dirtyState = false;
  /** Counts the changes that may have emptied a cell: what was found filled still is when it rests. */
  emptied = 0;

  constructor(store: Store, state: BookState, forget: () => void) {
    this.#store = store;
    this.state = state;
    this.#forget = forget;
  }

  sheet(sheetId: number): SheetState {
    const sheet = this.state.sheets.find((s) => s.sheetId === sheetId);
    if (!sheet) throw new ApiError(400, `No grid with id: ${sheetId}`);
    return sheet;
  }

  /** The rows up to the last one that was ever filled; read only. */
  rows(sheetId: number): readonly (readonly Cell[])[] {
    return this.#load(sheetId);
  }

  cell(sheetId: number, row: number, column: number): Cell {
    return this.#load(sheetId)[row]?.[column] ?? null;
  }

  setCell(sheetId: number, row: number, column: number, value: Cell): void {
    this.#store.touch(this);
    const rows = this.#load(sheetId);
    if (value === null) {
      if (!rows[row]) return;
      this.emptied += 1;
    }
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    const dirty = this.#dirtyRows.get(sheetId);
    if (dirty) dirty.add(row);
    else this.#dirtyRows.set(sheetId, new Set([row]));
  }

  /** Replaces rows wholesale from a position on, as inserting, deleting and sorting do. */
  replaceRows(sheetId: number, from: number, change: (rows: Cell[][]) => void): void {
    this.#store.touch(this);
    this.emptied += 1;
    change(this.#load(sheetId));
    this.#dirtyFrom.set(sheetId, Math.min(from, this.#dirtyFrom.get(sheetId) ?? from));
  }

  removeSheet(sheetId: number): void {
    this.changeState();
    this.state.sheets = this.state.sheets.filter((s) => s.sheetId !== sheetId);
    this.replaceRows(sheetId, 0, (rows) => {
      rows.length = 0;
    });
  }

  /** To be called before the state is changed. */
  changeState(): void {
    this.#store.touch(this);
    this.#dirtyState = true;
  }

  save(): void {
    const { id } = this.state;
    if (this.#dirtyState) this.#store.put('book', id, 0, JSON.stringify(this.state));
    for (const [sheetId, from] of this.#dirtyFrom) {
      const rows = this.#load(sheetId);
      this.#store.drop(kindOf(sheetId), id, from);
      for (let n = from; n < rows.length; n += 1) this.#putRow(sheetId, n, rows[n]);
    }
    for (const [sheetId, dirty] of this.#dirtyRows) {
      const from = this.#dirtyFrom.get(sheetId) ?? Number.POSITIVE_INFINITY;
      const rows = this.#load(sheetId);
      for (const n of dirty) if (n < from) this.#putRow(sheetId, n, rows[n]);
    }
    this.#dirtyState = false;
    this.#dirtyFrom.clear();
    this.#dirtyRows.clear();
  }

  forget(): void {
    this.#forget();
  }

  #putRow(sheetId: number, n: number, row: readonly Cell[] | undefined): void {
    if (row?.some((cell) => cell !== null)) {
      this.#store.put(kindOf(sheetId), this.state.id, n, JSON.stringify(row));
    } else {
      this.#store.dropOne(kindOf(sheetId), this.state.id, n);
    }
  }

  #load(sheetId: number): Cell[][] {
    const known = this.#rows.get(sheetId);
    if (known) return known;
    const rows: Cell[][] = [];
    for (const { n, body } of this.#store.listOf(kindOf(sheetId), this.state.id)) {
      while (rows.length < n) rows.push([]);
      rows[n] = JSON.parse(String(body)) as Cell[];
    }
    this.#rows.set(sheetId, rows);
    return rows;
  }
}

const kindOf = (sheetId: number): string => `row/${sheetId}`;

/** Spreadsheets in memory, opened from the store at first use. */
export class Books {
  readonly #store: Store;
  readonly #open = new Map<string, Book>();

  constructor(store: Store) {
    this.#store = store;
    store.onForeignWrite((changed) => {
      for (const id of [...this.#open.keys()]) {
        if (!changed || [...changed].some((key) => key.endsWith(` ${id}`))) this.#open.delete(id);
      }
    });
  }

  /** @throws ApiError 404 */
  get(id: string): Book {
    const open = this.#open.get(id);
    if (open) return open;
    const body = this.#store.get('book', id);
    if (body === undefined) throw new ApiError(404, 'Requested entity was not found.');
    return this.#keep(JSON.parse(String(body)) as BookState);
  }

  create(state: BookState): Book {
    const book = this.#keep(state);
    book.changeState();
    return book;
  }

  drop(id: string): void {
    const book = this.get(id);
    for (const { sheetId } of book.state.sheets) this.#store.drop(kindOf(sheetId), id);
    this.#store.drop('book', id);
    this.#open.delete(id);
  }

  #keep(state: BookState): Book {
    const book = new Book(this.#store, state, () => this.#open.delete(state.id));
    this.#open.set(state.id, book);
    return book;
  }
}

export function newSheet(sheetId: number, title: string, rows = 1000, columns = 26): SheetState {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount: rows,
    columnCount: columns,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    formats: [],
    validations: [],
    protections: [],
    conditionalFormats: [],
    merges: [],
    columns: {},
    rowSizes: {},
  };
}
