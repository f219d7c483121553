import { columnName } from '../sheets/a1.ts';
import type { ValidationRule } from '../sheets/book.ts';
import { entered } from '../sheets/entry.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { patternAt } from '../sheets/show.ts';
import type { Say } from './say.ts';

export interface GridRows {
  /** Indices of the rows below the frozen ones that are shown. */
  readonly shown: readonly number[];
  /** Shown values of the whole sheet. */
  readonly texts: readonly (readonly string[])[];
}

/** A column's name before people: its heading, else its letters. */
export function headingOf(
  say: Say,
  sheet: SheetView,
  texts: GridRows['texts'],
  column: number,
): string {
  const heading = texts[sheet.frozenRowCount - 1]?.[column];
  return heading || say`Cột ${columnName(column)}`;
}

/** Column and row of `U3`, counted from 0. */
export function cellOf(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name.toUpperCase()) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** What a ticked and an unticked box hold, where the rule makes a cell one. */
export function checkOf(
  rule: ValidationRule | undefined,
): { readonly on: string; readonly off: string } | undefined {
  if (rule?.condition.type !== 'BOOLEAN') return undefined;
  const [on = 'TRUE', off = 'FALSE'] = (rule.condition.values ?? []).map(
    ({ userEnteredValue }) => userEnteredValue ?? '',
  );
  return { on, off };
}

/** What a person finds in the cell to edit: its formula, or the text that gives it again. */
export function typedIn(
  view: SpreadsheetView,
  sheet: SheetView,
  cell: { readonly row: number; readonly column: number },
  shown: string,
): string {
  const stored = sheet.cells()[cell.row]?.[cell.column] ?? null;
  if (typeof stored === 'object' && stored?.f !== undefined) return stored.f;
  if (typeof stored !== 'string') return shown;
  const isText = patternAt(sheet, cell.row, cell.column) === '@';
  // Text that would become a number or a formula, were it typed again as it stands.
  return isText || entered(stored, view.locale, false) === stored ? stored : `'${stored}`;
}
