import {
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type PageSetup,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import { columnName } from './sheets/a1.ts';
import type { Cell, CellFormat } from './sheets/book.ts';
import { boxOf, type GridRange, holds } from './sheets/grid.ts';
import type { SheetView, SpreadsheetView } from './sheets/read-model.ts';
import { formatAt, patternAt, plainValue } from './sheets/show.ts';

/** No clock: the same content gives the same bytes. */
const DATE = new Date(Date.UTC(2021, 0, 1));
const LISTS = '_lists';

/**
 * A spreadsheet as an Excel file: every visible tab with its widths, frozen header, formats,
 * dropdowns and protection. Text stays text, formulas become the value they show.
 */
export async function xlsxOf(view: SpreadsheetView): Promise<Uint8Array> {
  const lists: string[][] = [];
  const sheets = view.sheets.filter((s) => !s.hidden).map((s) => sheetOf(view, s, lists));
  if (lists.length > 0) {
    const height = Math.max(...lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, r) => lists.map((list) => list[r] ?? null));
    sheets.push({ name: LISTS, rows, veryHidden: true });
  }
  const properties = { title: view.title, created: DATE, modified: DATE };
  return new Uint8Array(await writeXlsx({ sheets, properties, stringMode: 'inline' }));
}

function sheetOf(view: SpreadsheetView, sheet: SheetView, lists: string[][]): WriteSheet {
  const stored = sheet.cells();
  const width = Math.max(1, ...stored.map((row) => row.length), headWidth(sheet));
  const locks = sheet.protections.some((p) => !p.warningOnly);
  const columns = Array.from({ length: Math.min(width, sheet.columnCount) }, (_, c) => {
    const { pixelSize = 100, hiddenByUser = false } = sheet.columns[c] ?? {};
    // A cell of Calibri 11 is 7 pixels a character and 5 of padding.
    const size = Math.round(((pixelSize - 5) / 7) * 100) / 100;
    return { width: size, hidden: hiddenByUser };
  });
  const height = Math.max(stored.length, sheet.frozenRowCount);
  const cells = new Map<string, { value: string | number | boolean | null; style?: CellStyle }>();
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < columns.length; c += 1) {
      const cell: Cell = stored[r]?.[c] ?? null;
      const style = styleOf(sheet, r, c, locks, cell);
      if (cell === null && !style) continue;
      cells.set(`${r},${c}`, { value: plainValue(cell), ...(style ? { style } : {}) });
    }
  }
  const filter = (sheet.basicFilter as { range?: GridRange } | undefined)?.range;
  return {
    name: sheet.title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    rows: Array.from({ length: height }, (_, r) =>
      columns.map((_column, c) => plainValue(stored[r]?.[c] ?? null)),
    ),
    cells,
    columns,
    merges: sheet.merges.map((range) => {
      const { row, column, rowEnd, columnEnd } = clipped(sheet, range);
      return { startRow: row, startCol: column, endRow: rowEnd - 1, endCol: columnEnd - 1 };
    }),
    pageSetup: paperFor(sheet),
    freezePane: { rows: sheet.frozenRowCount, columns: sheet.frozenColumnCount },
    dataValidations: validationsOf(view, sheet, lists),
    conditionalRules: conditionalOf(sheet),
    ...(filter ? { autoFilter: { range: a1(sheet, filter) } } : {}),
    ...(locks ? { protection: { sheet: true, formatColumns: true, autoFilter: true } } : {}),
  };
}

/** Printed on A4 across, as wide as the page, its head on every page. */
function paperFor({ frozenRowCount }: SheetView): PageSetup {
  const margin = 0.4;
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    showGridLines: true,
    margins: { top: margin, right: margin, bottom: margin, left: margin },
    ...(frozenRowCount > 0 ? { printTitlesRow: `$1:$${frozenRowCount}` } : {}),
  };
}

/** Columns that carry a width or belong to a dropdown count although nothing is in them. */
function headWidth(sheet: SheetView): number {
  return Math.max(0, ...Object.keys(sheet.columns).map((c) => Number(c) + 1));
}

function clipped(sheet: SheetView, range: GridRange) {
  const box = boxOf(range);
  return {
    ...box,
    rowEnd: Math.min(box.rowEnd, sheet.rowCount),
    columnEnd: Math.min(box.columnEnd, sheet.columnCount),
  };
}

function a1(sheet: SheetView, range: GridRange): string {
  const { row, column, rowEnd, columnEnd } = clipped(sheet, range);
  return `${columnName(column)}${row + 1}:${columnName(columnEnd - 1)}${rowEnd}`;
}

function isLocked(sheet: SheetView, row: number, column: number): boolean {
  return sheet.protections.some(
    (p) =>
      !p.warningOnly &&
      holds(boxOf(p.range), row, column) &&
      !(p.unprotectedRanges ?? []).some((r) => holds(boxOf(r), row, column)),
  );
}

function styleOf(
  sheet: SheetView,
  row: number,
  column: number,
  locks: boolean,
  cell: Cell = null,
): CellStyle | undefined {
  const style = formatStyle(formatAt(sheet, row, column));
  const own = typeof cell === 'object' ? cell?.p : undefined;
  const pattern = patternAt(sheet, row, column) ?? own;
  if (pattern) style.numFmt = pattern;
  if (locks && !isLocked(sheet, row, column)) style.protection = { locked: false };
  return Object.keys(style).length > 0 ? style : undefined;
}

function formatStyle(format: CellFormat): CellStyle {
  const text = (format.textFormat ?? {}) as CellFormat;
  const style: CellStyle = {};
  const color = rgb(text.foregroundColorStyle ?? text.foregroundColor);
  if (text.bold || text.italic || text.fontSize || color) {
    style.font = {
      ...(text.bold ? { bold: true } : {}),
      ...(text.italic ? { italic: true } : {}),
      ...(typeof text.fontSize === 'number' ? { size: text.fontSize } : {}),
      ...(color ? { color: { rgb: color } } : {}),
    };
  }
  const background = rgb(format.backgroundColorStyle ?? format.backgroundColor);
  if (background) {
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } };
  }
  const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
  const vertical = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;
  const across = horizontal[format.horizontalAlignment as keyof typeof horizontal];
  const along = vertical[format.verticalAlignment as keyof typeof vertical];
  const wraps = format.wrapStrategy === 'WRAP';
  if (across || along || wraps) {
    style.alignment = {
      ...(across ? { horizontal: across } : {}),
      ...(along ? { vertical: along } : {}),
      ...(wraps ? { wrapText: true } : {}),
    };
  }
  return style;
}

/** RRGGBB of Google's colour, which leaves out the parts that are zero. */
function rgb(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const color = ('rgbColor' in given ? given.rgbColor : given) as Readonly<Record<string, number>>;
  return ['red', 'green', 'blue']
    .map((part) =>
      Math.round((color[part] ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

function validationsOf(
  view: SpreadsheetView,
  sheet: SheetView,
  lists: string[][],
): DataValidation[] {
  return sheet.validations.flatMap(({ range, rule }): DataValidation[] => {
    const values = rule ? view.choices(rule) : undefined;
    if (!rule || !values || values.length === 0) return [];
    // Excel holds a list of at most 255 characters, parted by commas; a longer one is a range.
    const inline = values.join(',').length <= 255 && !values.some((v) => /[,"]/.test(v));
    if (!inline) lists.push([...values]);
    const name = columnName(lists.length - 1);
    return [
      {
        type: 'list',
        range: a1(sheet, range),
        ...(inline
          ? { values: [...values] }
          : { formula1: `'${LISTS}'!$${name}$1:$${name}$${values.length}` }),
        allowBlank: true,
        showErrorMessage: rule.strict === true,
        ...(rule.inputMessage ? { errorMessage: rule.inputMessage.slice(0, 255) } : {}),
      },
    ];
  });
}

function conditionalOf(sheet: SheetView): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap((rule, index): ConditionalRule[] => {
    const { condition, format } = rule.booleanRule ?? {};
    const value = condition?.values?.[0]?.userEnteredValue ?? '';
    const formulas: Readonly<Record<string, (cell: string) => string>> = {
      CUSTOM_FORMULA: () => value.replace(/^=/, ''),
      TEXT_EQ: (cell) => `${cell}="${value.replaceAll('"', '""')}"`,
      TEXT_CONTAINS: (cell) => `ISNUMBER(SEARCH("${value.replaceAll('"', '""')}",${cell}))`,
      NOT_BLANK: (cell) => `LEN(${cell})>0`,
      BLANK: (cell) => `LEN(${cell})=0`,
    };
    const formula = formulas[condition?.type ?? ''];
    if (!formula) return [];
    return rule.ranges.map((range) => {
      const { row, column } = boxOf(range);
      const style = formatStyle(format ?? {});
      const cell = `${columnName(column)}${row + 1}`;
      return {
        type: 'expression',
        priority: index + 1,
        formula: formula(cell),
        style,
        range: a1(sheet, range),
      };
    });
  });
}
