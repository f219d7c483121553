import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { ruleAt } from '../sheets/typing.ts';
import { checkOf, type GridRows, headingOf, typedIn } from './cell-text.ts';
import { type Html, html, type Styles } from './html.ts';
import { linkOf } from './links.ts';
import type { Say } from './say.ts';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly editor: Html;
}

/** All that a cell's markup depends on. */
export interface Grid {
  readonly say: Say;
  readonly view: SpreadsheetView;
  readonly sheet: SheetView;
  readonly rows: GridRows;
  readonly columns: readonly number[];
  /** Where the frozen columns stay, in pixels from the left edge. */
  readonly left: ReadonlyMap<number, number>;
  readonly styles: Styles;
  readonly stored: ReturnType<SheetView['cells']>;
  readonly isOpen: (row: number, column: number) => boolean;
  readonly editing: Editing | undefined;
  /** Lists of choices, each sent once. */
  readonly lists: Map<string, readonly string[]>;
}

/** For the script: the cell's text where another one is shown, and what is typed to have it again. */
export function dataOf(grid: Grid, row: number, column: number, text: string, open: boolean): Html {
  const { view, sheet } = grid;
  const shown = linkOf(text) === undefined && checkOf(ruleAt(sheet, row, column)) === undefined;
  const typed = open ? typedIn(view, sheet, { row, column }, text) : text;
  return html`${!shown && html` data-text="${text}"`}${typed !== text && html` data-typed="${typed}"`}`;
}

/** What stands in a cell: a button where it may be changed, else its text. */
export function contentHtml(
  grid: Grid,
  row: number,
  column: number,
  name: string,
  text: string,
  open: boolean,
): Html {
  const { say, sheet } = grid;
  const href = linkOf(text);
  const label = say`Ô ${name}, ${headingOf(say, sheet, grid.rows.texts, column)}`;
  const check = checkOf(ruleAt(sheet, row, column));
  if (check && ['', check.on, check.off].includes(text)) {
    const state = html`role="checkbox" aria-checked="${String(text === check.on)}" aria-label="${label}"`;
    return open
      ? html`<button class="check" form="typing" name="toggle" value="${name}" data-on="${check.on}" data-off="${check.off}" ${state}></button>`
      : html`<span class="check" ${state} aria-disabled="true"></span>`;
  }
  if (href !== undefined) {
    const rel = href.startsWith('/') ? undefined : html` rel="noreferrer"`;
    return html`<a href="${href}"${rel}>${href.startsWith('/') ? say`Mở tệp` : text}</a>${
      open &&
      html` <button name="edit" value="${name}" class="pencil" aria-label="${say`Sửa ${label}`}">✎</button>`
    }`;
  }
  if (!open) return html`<span>${text}</span>`;
  const choices = choicesAt(grid, row, column);
  return html`<button name="edit" value="${name}"${
    choices && html` class="list" data-list="${choices}"`
  }${text === '' && html` aria-label="${say`${label}: trống`}"`}>${text}</button>`;
}

/** The id of the list that a cell's dropdown offers, where it is one. */
function choicesAt({ view, sheet, lists }: Grid, row: number, column: number): string | undefined {
  const rule = ruleAt(sheet, row, column);
  const values = rule && view.choices(rule);
  if (!values) return undefined;
  for (const [id, known] of lists) if (known.join('\n') === values.join('\n')) return id;
  const id = `list-${lists.size}`;
  lists.set(id, values);
  return id;
}
