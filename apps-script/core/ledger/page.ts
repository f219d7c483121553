import { fingerprint } from './buckets.ts';
import type { Colour } from './colour.ts';
import { type Column, cellText, fromRow, toRow } from './columns.ts';
import type { View } from './page-view.ts';

/** A column that officers write in, and what its cells offer. */
export interface OfficerColumn<Field extends string = string> extends Column<Field> {
  /** The words of its dropdown; nothing else is taken. */
  readonly choices?: readonly string[];
  /** Cells whose words its dropdown offers; others are taken too. See `columnRange`. */
  readonly choicesFrom?: string;
  /** Words that are not among its choices are taken too, and answered: pasted lists bring them. */
  readonly otherWords?: true;
  /** A checkbox: "Có" when ticked; a pasted "x" is taken too, see `isTicked`. */
  readonly tick?: true;
}

/** A row that a page has from its first day. */
export interface FirstRow<System extends string = string> {
  readonly id: string;
  readonly system: Readonly<Partial<Record<System, string>>>;
}

interface Plan<System extends string, Officer extends string> {
  /** The tab's name, and its number, by which it is known even when renamed. */
  readonly title: string;
  readonly sheetId: number;
  /** What stands in the first row until the program writes something newer. */
  readonly intro: string;
  /** The program's columns left of the officers'. */
  readonly leading: readonly Column<System>[];
  readonly officer: readonly OfficerColumn<Officer>[];
  /** The program's columns right of them. */
  readonly trailing: readonly Column<System>[];
  /** How many columns stay in sight. */
  readonly frozenColumns: number;
  /** Colours of the first column by its word. */
  readonly colours?: readonly (readonly [word: string, colour: Colour])[];
  readonly firstRows?: readonly FirstRow<NoInfer<System>>[];
  readonly views?: readonly View<NoInfer<System>>[];
}

/**
 * A tab of a workbook that officers share: first row a notice, second the header, then one record a
 * row. The officers own their columns, the program all others (DESIGN §6). Id, mark and the
 * officers' columns stand together: a sweep reads them at once.
 */
export interface Page<System extends string = string, Officer extends string = string> {
  readonly title: string;
  readonly sheetId: number;
  readonly intro: string;
  readonly columns: readonly Column<System | Officer | 'id' | 'mark'>[];
  readonly officer: readonly OfficerColumn<Officer>[];
  /** Positions of columns: id, then mark, then the officers', and the first one after them. */
  readonly swept: { readonly from: number; readonly officersFrom: number; readonly to: number };
  readonly frozenColumns: number;
  readonly colours: readonly (readonly [word: string, colour: Colour])[];
  readonly firstRows: readonly FirstRow<System>[];
  readonly views?: readonly View<System>[];
}

export const markHeader = 'Dấu';
const identity: readonly Column<'id' | 'mark'>[] = [
  { field: 'id', header: 'Mã hệ thống', width: 80, hidden: true },
  { field: 'mark', header: markHeader, width: 80, hidden: true },
];

/** Below the notice and the header. */
export const firstPageRow = 3;

export function pageOf<System extends string, Officer extends string>(
  plan: Plan<System, Officer>,
): Page<System, Officer> {
  const { leading, officer, trailing, colours = [], firstRows = [], ...same } = plan;
  const from = leading.length;
  const officersFrom = from + identity.length;
  return {
    ...same,
    columns: [...leading, ...identity, ...officer, ...trailing],
    officer,
    swept: { from, officersFrom, to: officersFrom + officer.length },
    colours,
    firstRows,
  };
}

/** What a sweep reads of one row. */
export interface PageRow<Officer extends string = string> {
  /** Position in the sheet, counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly mark: string;
  readonly cells: Readonly<Record<Officer, string>>;
}

/** A row of the swept range; undefined for one without an id and without a mark. */
export function pageRowOf<Officer extends string>(
  page: Page<string, Officer>,
  row: number,
  values: readonly unknown[],
): PageRow<Officer> | undefined {
  const read = rowOf(page, row, values);
  return read.id === '' && read.mark === '' ? undefined : read;
}

/** The same for any row; id and mark are '' in one that an officer inserted. */
export function rowOf<Officer extends string>(
  page: Page<string, Officer>,
  row: number,
  values: readonly unknown[],
): PageRow<Officer> {
  const cells: Partial<Record<Officer, string>> = {};
  page.officer.forEach(({ field }, i) => {
    cells[field] = cellText(values[i + identity.length]).trim();
  });
  return {
    row,
    id: cellText(values[0]),
    mark: cellText(values[1]),
    cells: cells as Record<Officer, string>,
  };
}

/**
 * The mark of a row whose officers' cells have been taken in: fingerprints of its id and of them.
 * A third one, of the program's own cells, follows where it is written.
 */
export function markOf<Officer extends string>(
  page: Page<string, Officer>,
  id: string,
  cells: Readonly<Record<Officer, string>>,
): string {
  const texts = page.officer.map(({ field }) => cells[field]);
  return `${fingerprint(id)}.${fingerprint(texts.join('\u0001'))}`;
}

/** Did the officers write something since the program last took the row in, or was it displaced? */
export function isFresh<Officer extends string>(
  page: Page<string, Officer>,
  { id, mark, cells }: PageRow<Officer>,
): boolean {
  return mark.split('.').slice(0, 2).join('.') !== markOf(page, id, cells);
}

/** Are the program's cells of a whole row as it wrote them beside this mark? */
export function isOverwritten(page: Page, mark: string, row: readonly unknown[]): boolean {
  return mark.split('.')[2] !== systemMark(page, fromRow<string>(page.columns, row));
}

function systemMark(page: Page, record: Readonly<Partial<Record<string, string>>>): string {
  const { from, to } = page.swept;
  const system = [...page.columns.slice(0, from), ...page.columns.slice(to)];
  return fingerprint(system.map(({ field }) => record[field] ?? '').join('\u0001'));
}

/** One row to be written. */
export interface RowChange<System extends string = string, Officer extends string = string> {
  /** The row to be rewritten; absent: a new one at the end. */
  readonly row?: number;
  readonly id: string;
  readonly system: Readonly<Partial<Record<System, string>>>;
  /** The officers' cells as taken in; they are written into a new row only. */
  readonly officer: Readonly<Record<Officer, string>>;
}

/** What is written into one page. */
export interface PageChange {
  readonly page: Page;
  readonly rows: readonly RowChange[];
  /** The text of the first row, where it changes. */
  readonly notice?: string;
  /** The second row, where people's names stand in it. */
  readonly headers?: readonly string[];
  /** From this column on the page's columns are new: they are made, unless they are there already. */
  readonly newFrom?: number;
}

/** The one way to make a PageChange: rows and page belong together. */
export function pageChange<System extends string, Officer extends string>(
  page: Page<System, Officer>,
  rows: readonly RowChange<System, Officer>[],
  notice?: string,
): PageChange {
  const change = { page, rows: rows as readonly RowChange[] };
  return notice === undefined ? change : { ...change, notice };
}

/** All cells of a row in column order, the officers' as given. */
export function pageCells<System extends string, Officer extends string>(
  page: Page<System, Officer>,
  { id, system, officer }: RowChange<System, Officer>,
): readonly string[] {
  const mark = `${markOf(page, id, officer)}.${systemMark(page, system)}`;
  const record: Readonly<Record<string, string>> = { ...system, id, mark, ...officer };
  return toRow<string>(page.columns, record);
}
