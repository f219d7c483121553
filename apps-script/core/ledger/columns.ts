/** One column of a tab: the record's field, the header that people read, and its width in pixels. */
export interface Column<Field extends string = string> {
  readonly field: Field;
  readonly header: string;
  readonly width: number;
  readonly hidden?: true;
}

/** A row of cells in column order; a field without a value is an empty cell. */
export function toRow<Field extends string>(
  columns: readonly Column<Field>[],
  record: Readonly<Partial<Record<Field, string>>>,
): readonly string[] {
  return columns.map((column) => record[column.field] ?? '');
}

/** The record of a row; cells that the row lacks (Sheets omits empty ends) are ''. */
export function fromRow<Field extends string>(
  columns: readonly Column<Field>[],
  row: readonly unknown[],
): Record<Field, string> {
  const record: Partial<Record<Field, string>> = {};
  columns.forEach((column, i) => {
    record[column.field] = cellText(row[i]);
  });
  return record as Record<Field, string>;
}

/** The text of a cell as Sheets' REST API gives it: a number or a tick typed by a person is text too. */
export function cellText(cell: unknown): string {
  if (cell === undefined || cell === null) return '';
  if (cell === true) return 'Có';
  if (cell === false) return 'Không';
  return String(cell);
}

/** "A", "Z", "AA": the letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
