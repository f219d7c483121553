import { columnName } from '../sheets/a1.ts';
import { boxOf, holds } from '../sheets/grid.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { plainValue } from '../sheets/show.ts';
import { cssOf, formatOf, wraps } from './cell-style.ts';
import { type GridRows, headingOf } from './cell-text.ts';
import { contentHtml, dataOf, type Editing, type Grid } from './grid-cell.ts';
import { type Html, html, type Styles } from './html.ts';
import { isLocked, lockedFor, mayEdit, type Person } from './people.ts';
import type { Say } from './say.ts';
import { told } from './words.ts';

/** The columns that hold something or have a width of their own. */
export function columnsOf(sheet: SheetView, texts: GridRows['texts'], hidden: boolean): number[] {
  const used = texts.reduce((width, row) => Math.max(width, row.length), 0);
  const sized = Math.max(0, ...Object.keys(sheet.columns).map((c) => Number(c) + 1));
  const count = Math.min(sheet.columnCount, Math.max(used, sized, 6));
  return Array.from({ length: count }, (_, c) => c).filter(
    (c) => hidden || sheet.columns[c]?.hiddenByUser !== true,
  );
}

/** The column of row numbers, in pixels. */
const NUMBER_WIDTH = 56;

/** A tab as a table: frozen rows as its head, one <td> a cell, what may be changed as a button. */
export function gridHtml(given: {
  readonly say: Say;
  readonly view: SpreadsheetView;
  readonly sheet: SheetView;
  readonly rows: GridRows;
  readonly hidden: boolean;
  readonly person: Person;
  readonly styles: Styles;
  readonly editing: Editing | undefined;
}): Html {
  const { say, sheet, rows, styles, person } = given;
  const columns = columnsOf(sheet, rows.texts, given.hidden);
  const locks = lockedFor(sheet, person);
  const widths = columns.map((c) => Math.min(600, sheet.columns[c]?.pixelSize ?? 100));
  const frozenColumns = columns.filter((c) => c < sheet.frozenColumnCount);
  const edge = (i: number): number => widths.slice(0, i).reduce((sum, w) => sum + w, NUMBER_WIDTH);
  const grid: Grid = {
    ...given,
    columns,
    left: new Map(frozenColumns.map((column, i) => [column, edge(i)])),
    stored: sheet.cells(),
    isOpen: (row, column) => mayEdit(person) && !isLocked(locks, row, column),
    lists: new Map(),
  };
  const frozen = Array.from({ length: sheet.frozenRowCount }, (_, r) => rowHtml(grid, r));
  const body = rows.shown.map((r) => rowHtml(grid, r));
  return html`<table data-refusal="${refusalOf(say, person)}" data-empty="${say`trống`}" data-blank="${say`(để trống)`}" class="grid ${styles.of(`width:${edge(widths.length)}px;--across:${edge(widths.length)}`)}">
<colgroup><col class="${styles.of(`width:${NUMBER_WIDTH}px`)}">${widths.map((width) => html`<col class="${styles.of(`width:${width}px`)}">`)}</colgroup>
<thead><tr><th scope="col" class="corner"><span class="unseen">${say`Dòng`}</span></th>${columns.map((c) => html`<th scope="col" class="${frozenClass(grid, c)}" data-heading="${headingOf(say, sheet, rows.texts, c)}">${columnName(c)}</th>`)}</tr>
${frozen}</thead>
<tbody>${body}</tbody>
</table>
${[...grid.lists].map(([id, values]) => html`<template id="${id}">${values.map((value) => html`<option>${value}</option>`)}</template>`)}`;
}

/** What a person is told who types where they may not. */
const refusalOf = (say: Say, person: Person): string =>
  told(
    say,
    mayEdit(person)
      ? 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'
      : 'You need permission to edit this file.',
  );

function rowHtml(grid: Grid, row: number): Html {
  const texts = grid.rows.texts[row] ?? [];
  const title = sentenceOf(grid, row);
  const spare = row >= grid.rows.texts.length;
  return html`<tr${spare && html` class="spare"`}><th scope="row">${row + 1}</th>${
    title === undefined
      ? grid.columns.map((column) => cellHtml(grid, row, column, texts[column] ?? ''))
      : html`<td class="sentence ${grid.styles.of(cssOf(formatOf(grid.sheet, row, 0, title), false))}" colspan="${grid.columns.length}"><span>${title}</span></td>`
  }</tr>`;
}

/** A sentence alone in a frozen row, which in Sheets runs over its empty neighbours. */
function sentenceOf({ sheet, rows, columns, editing }: Grid, row: number): string | undefined {
  const [text, ...others] = columns.map((column) => rows.texts[row]?.[column] ?? '');
  const alone = row < sheet.frozenRowCount && text && others.every((other) => other === '');
  return alone && editing?.row !== row ? text : undefined;
}

function cellHtml(grid: Grid, row: number, column: number, text: string): Html | undefined {
  const { sheet, stored, styles, editing } = grid;
  const merge = sheet.merges.map(boxOf).find((box) => holds(box, row, column));
  if (merge && (merge.column !== column || merge.row !== row)) {
    if (merge.row === row || merge.row < sheet.frozenRowCount) return undefined;
  }
  const name = `${columnName(column)}${row + 1}`;
  const isNumber = typeof plainValue(stored[row]?.[column] ?? null) === 'number';
  const format = formatOf(sheet, row, column, text);
  const css = cssOf(format, isNumber);
  const open = grid.isOpen(row, column);
  const isEdited = editing?.row === row && editing.column === column;
  const classes = [
    css && styles.of(css),
    frozenClass(grid, column),
    !wraps(format) && 'line',
    !open && 'locked',
    isEdited && 'editing',
  ]
    .filter(Boolean)
    .join(' ');
  const span =
    merge?.row === row && merge.column === column
      ? spanOf(grid, merge.columnEnd, merge.rowEnd, row, column)
      : undefined;
  const content = isEdited ? editing.editor : contentHtml(grid, row, column, name, text, open);
  return html`<td id="${name}" class="${classes}"${span}${dataOf(grid, row, column, text, open)}>${content}</td>`;
}

function frozenClass({ left, styles }: Grid, column: number): string {
  const pixels = left.get(column);
  return pixels === undefined ? '' : `frozen ${styles.of(`left:${pixels}px`)}`;
}

function spanOf(
  { sheet, columns }: Grid,
  columnEnd: number,
  rowEnd: number,
  row: number,
  column: number,
): Html {
  const across = columns.filter((c) => c >= column && c < columnEnd).length;
  const down = row < sheet.frozenRowCount ? Math.min(rowEnd, sheet.frozenRowCount) - row : 1;
  return html` colspan="${across}" rowspan="${down}"`;
}
