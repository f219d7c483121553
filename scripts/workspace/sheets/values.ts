/** A block of cell values as Sheets' API passes it. */
export interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

/** Rows as columns; what was missing is an empty text. */
export function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  const out: T[][] = [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      out[c] ??= [];
      const column = out[c] ?? [];
      while (column.length < r) column.push('' as T);
      column.push(value);
    });
  });
  return Array.from(out, (column) => column ?? []);
}
