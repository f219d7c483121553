import { columnName } from '../sheets/a1.ts';
import { entered } from '../sheets/entry.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { patternAt } from '../sheets/show.ts';
import { ruleAt } from '../sheets/typing.ts';
import { type GridRows, headingOf } from './grid.ts';
import { type Html, html, lines } from './html.ts';
import { addressOf, type Look } from './look.ts';

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

/** What a person finds in the cell to edit: its formula, or the text that gives it again. */
function typedIn(
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

/** The small form inside the cell; its fields belong to the form `typing` beside the table. */
export function editorHtml(given: {
  readonly view: SpreadsheetView;
  readonly sheet: SheetView;
  readonly texts: GridRows['texts'];
  readonly cell: { readonly row: number; readonly column: number };
  readonly look: Look;
  /** What was refused just now, and why. */
  readonly refused?: { readonly text: string; readonly why: string } | undefined;
}): Html {
  const { view, sheet, texts, cell, look, refused } = given;
  const { row, column } = cell;
  const name = `${columnName(column)}${row + 1}`;
  const shown = texts[row]?.[column] ?? '';
  const rule = ruleAt(sheet, row, column);
  const choices = rule && view.choices(rule);
  const text = refused?.text ?? typedIn(view, sheet, cell, shown);
  const state = html` id="value" name="value" form="typing" autofocus${
    refused && html` aria-invalid="true" aria-describedby="why"`
  }`;
  return html`<div class="editor">
<label for="value">${name} · ${headingOf(sheet, texts, column)}</label>
${
  choices
    ? html`<select${state}>${optionsOf(choices, text)}</select>`
    : html`<textarea${state} rows="${Math.min(8, Math.max(2, Math.ceil(text.length / 32)))}" data-enter="save">
${text}</textarea>`
}
${refused && html`<p class="error" id="why" role="alert">${lines(refused.why)}</p>`}
<p class="row"><button class="primary" form="typing" name="cell" value="${name}">Lưu</button>
<a href="${addressOf(view.id, look)}#${name}">Bỏ qua</a></p>
</div>`;
}

function optionsOf(choices: readonly string[], text: string): readonly Html[] {
  const all = [...new Set(['', ...(choices.includes(text) ? [] : [text]), ...choices])];
  return all.map(
    (value) =>
      html`<option value="${value}"${value === text && html` selected`}>${value === '' ? '(để trống)' : value}</option>`,
  );
}
