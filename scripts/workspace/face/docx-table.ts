import { flat } from './docx-section.ts';
import { isOn, type Look, ruleOf } from './docx-style.ts';
import { type Html, html, type Piece, type Styles } from './html.ts';
import { child, childrenOf, type Element, valOf } from './xml.ts';

export interface Context {
  readonly styles: Styles;
  readonly lookOf: (styleId: string | undefined) => Look;
  /** A paragraph or a table. */
  readonly block: (context: Context, element: Element) => Piece;
}

/** A table with the widths, lines and paddings that the document gives it. */
export function tableHtml(context: Context, element: Element): Html {
  const { styles } = context;
  const grid = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol').map(
    (column) => (Number(valOf(column, 'w:w')) || 0) / 20,
  );
  const total = grid.reduce((sum, width) => sum + width, 0);
  const rows = childrenOf(element, 'w:tr');
  const headers = rows.findIndex((row) => !isOn(child(row, 'w:trPr', 'w:tblHeader')));
  const ruled = isRuled(element, rows);
  const [head, body] = [rows.slice(0, Math.max(0, headers)), rows.slice(Math.max(0, headers))];
  const place = valOf(child(element, 'w:tblPr', 'w:jc')) === 'center' && 'margin-inline:auto';
  const css = [total > 0 && `width:${total.toFixed(2)}pt`, place].filter(Boolean).join(';');
  const padding = paddingOf(child(element, 'w:tblPr', 'w:tblCellMar'));
  const rowsHtml = (some: readonly Element[], isHead: boolean): readonly Html[] =>
    some.map((row) => rowHtml(context, row, isHead && ruled, padding));
  // Without lines it only sets things side by side, as the head of a letter.
  return html`<table class="${ruled ? 'ruled' : 'beside'} ${css && styles.of(css)}"${!ruled && html` role="presentation"`}>
${total > 0 && html`<colgroup>${grid.map((width) => html`<col class="${styles.of(`width:${width.toFixed(2)}pt`)}">`)}</colgroup>`}
${head.length > 0 && html`<thead>${rowsHtml(head, true)}</thead>`}
<tbody>${rowsHtml(body, false)}</tbody>
</table>`;
}

function rowHtml(context: Context, row: Element, isHead: boolean, padding: string): Html {
  const isWhole = isOn(child(row, 'w:trPr', 'w:cantSplit'));
  const height = Number(valOf(child(row, 'w:trPr', 'w:trHeight'))) / 20;
  const classes = [isWhole && 'whole', height > 0 && context.styles.of(`height:${height}pt`)];
  return html`<tr class="${classes.filter(Boolean).join(' ')}">${childrenOf(row, 'w:tc').map((cell) => cellHtml(context, cell, isHead, padding))}</tr>`;
}

const VERTICAL: Readonly<Record<string, string>> = { center: 'middle', bottom: 'bottom' };

function cellHtml(context: Context, cell: Element, isHead: boolean, padding: string): Html {
  const properties = child(cell, 'w:tcPr');
  const span = Number(valOf(child(properties, 'w:gridSpan')) ?? 1);
  const attributes = span > 1 && html` colspan="${span}"`;
  const vertical = VERTICAL[valOf(child(properties, 'w:vAlign')) ?? ''];
  const css = [padding, vertical && `vertical-align:${vertical}`].filter(Boolean).join(';');
  const content = flat(cell).map((block) => context.block(context, block));
  return isHead
    ? html`<th scope="col" class="${context.styles.of(css)}"${attributes}>${content}</th>`
    : html`<td class="${context.styles.of(css)}"${attributes}>${content}</td>`;
}

/** Word's own is 5.4 points left and right. */
function paddingOf(margins: Element | undefined): string {
  const points = (usual: number, ...names: readonly string[]): number => {
    const text = names.map((name) => valOf(child(margins, name), 'w:w')).find(Boolean);
    return text === undefined ? usual : Number(text) / 20 || 0;
  };
  const top = points(0, 'w:top');
  const right = points(5.4, 'w:right', 'w:end');
  const bottom = points(0, 'w:bottom');
  const left = points(5.4, 'w:left', 'w:start');
  return `padding:${top}pt ${right}pt ${bottom}pt ${left}pt`;
}

function isRuled(element: Element, rows: readonly Element[]): boolean {
  const own = child(element, 'w:tblPr', 'w:tblBorders')?.children ?? [];
  const cells = rows.flatMap((row) => childrenOf(row, 'w:tc'));
  return (
    own.some((border) => ruleOf(border) !== undefined) ||
    cells.some((cell) => ruleOf(child(cell, 'w:tcPr', 'w:tcBorders', 'w:top')) !== undefined)
  );
}
