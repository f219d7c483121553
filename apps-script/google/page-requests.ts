import type { Colour } from '../core/ledger/colour.ts';
import type { View } from '../core/ledger/page-view.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export function format(
  range: GridRange,
  userEnteredFormat: GoogleAppsScript.Sheets.Schema.CellFormat,
): Request {
  const fields = Object.keys(userEnteredFormat)
    .map((name) => `userEnteredFormat.${name}`)
    .join(',');
  return { repeatCell: { range, cell: { userEnteredFormat }, fields } };
}

/** Cells that offer these words; a strict one takes nothing else. */
export function dropdown(
  range: GridRange,
  choices: readonly string[],
  { strict }: { readonly strict: boolean },
): Request {
  return {
    setDataValidation: {
      range,
      rule: {
        condition: {
          type: 'ONE_OF_LIST',
          values: choices.map((userEnteredValue) => ({ userEnteredValue })),
        },
        inputMessage: `Xin chọn: ${choices.join(', ')}.`,
        strict,
        showCustomUi: true,
      },
    },
  };
}

/** Cells that offer the words of other cells, as they are at the time, and take others too. */
export function suggestions(range: GridRange, from: string): Request {
  return {
    setDataValidation: {
      range,
      rule: {
        condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${from}` }] },
        strict: false,
        showCustomUi: true,
      },
    },
  };
}

/**
 * Cells that are ticked; a text format would make the word "TRUE" of a tick. Not strict: a list
 * that is pasted brings an "x".
 */
export function checkbox(range: GridRange): readonly Request[] {
  return [
    format(range, { numberFormat: { type: 'NUMBER', pattern: 'General' } }),
    {
      setDataValidation: {
        range,
        rule: { condition: { type: 'BOOLEAN' }, strict: false, showCustomUi: true },
      },
    },
  ];
}

/** Cells that hold this word get this colour. */
export function wordColour(range: GridRange, word: string, backgroundColor: Colour): Request {
  return {
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
          format: { backgroundColor },
        },
      },
      index: 0,
    },
  };
}

/** Everything but these ranges is the program's; its account may always write. */
export function protection(sheetId: number, unprotectedRanges: GridRange[]): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId },
        unprotectedRanges,
        description: 'Chương trình tự ghi phần này',
        warningOnly: false,
      },
    },
  };
}

/** A filter view: it shows some rows to whoever chooses it, and leaves all as they are. */
export function filterView(
  range: GridRange,
  columnIndex: number,
  { title, begins, except }: View,
): Request {
  const condition = { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: begins ?? '' }] };
  const filterCriteria =
    begins === undefined ? { hiddenValues: [...(except ?? [])] } : { condition };
  // The published types know only what `filterSpecs` took the place of.
  const filter = { title, range, filterSpecs: [{ columnIndex, filterCriteria }] };
  return { addFilterView: { filter } };
}
