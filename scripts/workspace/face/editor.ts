import { columnName } from '../sheets/a1.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { ruleAt } from '../sheets/typing.ts';
import { type GridRows, headingOf, typedIn } from './cell-text.ts';
import { type Html, html, lines } from './html.ts';
import { addressOf, type Look } from './look.ts';
import type { Say } from './say.ts';

/** The small form inside the cell; its fields belong to the form `typing` beside the table. */
export function editorHtml(given: {
  readonly say: Say;
  readonly view: SpreadsheetView;
  readonly sheet: SheetView;
  readonly texts: GridRows['texts'];
  readonly cell: { readonly row: number; readonly column: number };
  readonly look: Look;
  /** What was refused just now, and why. */
  readonly refused?: { readonly text: string; readonly why: string } | undefined;
}): Html {
  const { say, view, sheet, texts, cell, look, refused } = given;
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
<label for="value">${name} · ${headingOf(say, sheet, texts, column)}</label>
${
  choices
    ? html`<select${state}>${optionsOf(say, choices, text)}</select>`
    : html`<textarea${state} rows="${Math.min(8, Math.max(2, Math.ceil(text.length / 32)))}" data-enter="save">
${text}</textarea>`
}
${refused && html`<p class="error" id="why" role="alert">${lines(refused.why)}</p>`}
<p class="row"><button class="primary" form="typing" name="cell" value="${name}">${say`Lưu`}</button>
<a href="${addressOf(view.id, look)}#${name}">${say`Bỏ qua`}</a></p>
</div>`;
}

function optionsOf(say: Say, choices: readonly string[], text: string): readonly Html[] {
  const all = [...new Set(['', ...(choices.includes(text) ? [] : [text]), ...choices])];
  return all.map(
    (value) =>
      html`<option value="${value}"${value === text && html` selected`}>${value === '' ? say`(để trống)` : value}</option>`,
  );
}
