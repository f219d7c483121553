import type { Core } from '../core.ts';
import { fileOf } from '../drive/file.ts';
import { placeOf } from './a1.ts';
import type { Book, Cell, SheetState, ValidationRule } from './book.ts';
import { shownCell } from './show.ts';

/** One tab as a person sees it. */
export interface SheetView extends Readonly<SheetState> {
  /** Shown values, without the empty rows and cells at the ends. */
  rows(): string[][];
  /** Stored cells. */
  cells(): readonly (readonly Cell[])[];
}

export interface SpreadsheetView {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetView[];
  /** What a dropdown offers; undefined when the rule is none. */
  choices(rule: ValidationRule): readonly string[] | undefined;
}

export function spreadsheetView(core: Core, id: string): SpreadsheetView {
  const book = core.books.get(id);
  return {
    id,
    title: fileOf(core, id).name,
    locale: book.state.locale,
    timeZone: book.state.timeZone,
    sheets: book.state.sheets.map((sheet) => ({
      ...sheet,
      cells: () => book.rows(sheet.sheetId),
      rows: () => {
        const rows = book.rows(sheet.sheetId).map((cells, r) => {
          const shown = cells.map((cell, c) => shownCell(book, sheet, r, c, cell ?? null));
          while (shown.length > 0 && shown.at(-1) === '') shown.pop();
          return shown;
        });
        while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
        return rows;
      },
    })),
    choices: (rule) => choicesOf(book, rule),
  };
}

/** What a dropdown offers; undefined when the rule is none. */
export function choicesOf(
  book: Book,
  { condition }: ValidationRule,
): readonly string[] | undefined {
  const values = (condition.values ?? []).map((v) => v.userEnteredValue ?? '');
  if (condition.type === 'ONE_OF_LIST') return values;
  if (condition.type === 'BOOLEAN') return values.length > 0 ? values : ['TRUE', 'FALSE'];
  if (condition.type !== 'ONE_OF_RANGE') return undefined;
  const { sheet, row, column, rowEnd, columnEnd } = placeOf(
    book,
    (values[0] ?? '').replace(/^=/, ''),
  );
  const shown = book
    .rows(sheet.sheetId)
    .slice(row, rowEnd)
    .flatMap((cells, r) =>
      cells
        .slice(column, columnEnd)
        .map((cell, c) => shownCell(book, sheet, row + r, column + c, cell ?? null)),
    );
  return shown.filter((text) => text !== '');
}
