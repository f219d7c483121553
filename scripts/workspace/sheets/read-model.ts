import type { Core } from '../core.ts';
import { fileOf } from '../drive/file.ts';
import type { SheetState } from './book.ts';
import { shownCell } from './show.ts';

/** One tab as a person sees it. */
export interface SheetView extends Readonly<SheetState> {
  /** Shown values, without the empty rows and cells at the ends. */
  rows(): string[][];
}

export interface SpreadsheetView {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetView[];
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
  };
}
