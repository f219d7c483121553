import PizZip from 'pizzip';
import { type Look, paragraphCss, paragraphLook, runCss, runLook, stylesOf } from './docx-style.ts';
import { type Html, html, type Piece, type Styles } from './html.ts';
import { child, childrenOf, type Element, parseXml, valOf } from './xml.ts';

interface Context {
  readonly styles: Styles;
  readonly lookOf: (styleId: string | undefined) => Look;
}

/**
 * A .docx as simple HTML, one <section> for each section of the document: paragraphs, characters,
 * tables. Headers, footers, page numbers, pictures and list numbers are left out.
 * @throws what pizzip throws for bytes that are no .docx
 */
export function docxToHtml(bytes: Uint8Array, styles: Styles): Html {
  const zip = new PizZip(bytes);
  const part = (name: string): Element | undefined => {
    const file = zip.file(name);
    return file ? parseXml(file.asText()) : undefined;
  };
  const body = child(part('word/document.xml'), 'w:document', 'w:body');
  const context = { styles, lookOf: stylesOf(part('word/styles.xml')) };
  return html`${sectionsOf(body).map(
    (
      { blocks, landscape },
      i,
    ) => html`<section class="sheet${landscape && ' landscape'}" tabindex="0" aria-label="Phần ${i + 1}">
${blocks.map((block) => blockHtml(context, block))}
</section>`,
  )}`;
}

/** A section ends with the paragraph that carries its properties; the last one's are the body's. */
function sectionsOf(body: Element | undefined) {
  const sections: { blocks: Element[]; landscape: boolean }[] = [];
  let blocks: Element[] = [];
  for (const block of flat(body)) {
    const own = block.name === 'w:sectPr' ? block : child(block, 'w:pPr', 'w:sectPr');
    if (block.name !== 'w:sectPr') blocks.push(block);
    if (!own) continue;
    sections.push({ blocks, landscape: valOf(child(own, 'w:pgSz'), 'w:orient') === 'landscape' });
    blocks = [];
  }
  if (blocks.length > 0) sections.push({ blocks, landscape: false });
  return sections;
}

/** The blocks of a body or a cell, out of their content controls. */
function flat(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).flatMap((block) =>
    block.name === 'w:sdt' ? flat(child(block, 'w:sdtContent')) : [block],
  );
}

function blockHtml(context: Context, block: Element): Piece {
  if (block.name === 'w:p') return paragraph(context, block);
  return block.name === 'w:tbl' && table(context, block);
}

function paragraph({ styles, lookOf }: Context, element: Element): Html {
  const pPr = child(element, 'w:pPr');
  const look = { ...lookOf(valOf(child(pPr, 'w:pStyle'))), ...paragraphLook(pPr) };
  const runs = inline(element).map((run) => {
    const css = runCss({ ...look, ...runLook(child(run, 'w:rPr')) }, look);
    const text = run.children.map(textOf);
    return css === '' ? text : html`<span class="${styles.of(css)}">${text}</span>`;
  });
  return html`<p class="${styles.of(paragraphCss(look))}">${runs.length === 0 ? html`<br>` : runs}</p>`;
}

const WRAPPERS = ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:fldSimple', 'w:sdt', 'w:sdtContent'];

function inline(element: Element): readonly Element[] {
  return element.children.flatMap((piece) => {
    if (piece.name === 'w:r') return [piece];
    return WRAPPERS.includes(piece.name) ? inline(piece) : [];
  });
}

function textOf(piece: Element): Piece {
  switch (piece.name) {
    case 'w:t':
      return piece.children.map(({ text }) => text);
    case 'w:tab':
      return '\u2003';
    case 'w:br':
    case 'w:cr':
      return html`<br>`;
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:drawing':
    case 'w:pict':
      return '[hình]';
    default:
      return undefined;
  }
}

function table(context: Context, element: Element): Html {
  const grid = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol').map((c) =>
    Number(valOf(c, 'w:w')),
  );
  const total = grid.reduce((sum, width) => sum + width, 0);
  const rows = childrenOf(element, 'w:tr');
  const ruled = isRuled(element, rows);
  const columns =
    total > 0 &&
    html`<colgroup>${grid.map((width) => html`<col class="${context.styles.of(`width:${((100 * width) / total).toFixed(2)}%`)}">`)}</colgroup>`;
  // Without lines it only sets things side by side, as the head of a letter.
  return html`<table class="${ruled ? 'ruled' : 'beside'}"${!ruled && html` role="presentation"`}>${columns}
${rows.map((row) => html`<tr>${childrenOf(row, 'w:tc').map((cell) => cellHtml(context, cell, ruled && child(row, 'w:trPr', 'w:tblHeader') !== undefined))}</tr>`)}
</table>`;
}

function cellHtml(context: Context, cell: Element, isHeader: boolean): Html {
  const span = Number(valOf(child(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
  const attributes = span > 1 && html` colspan="${span}"`;
  const content = flat(cell).map((block) => blockHtml(context, block));
  return isHeader
    ? html`<th scope="col"${attributes}>${content}</th>`
    : html`<td${attributes}>${content}</td>`;
}

function isRuled(element: Element, rows: readonly Element[]): boolean {
  const isLine = (border: Element): boolean => !/^(none|nil)$/.test(valOf(border) ?? 'none');
  const own = child(element, 'w:tblPr', 'w:tblBorders')?.children.some(isLine) ?? false;
  const cells = rows.flatMap((row) => childrenOf(row, 'w:tc'));
  return (
    own ||
    cells.some((cell) =>
      child(cell, 'w:tcPr', 'w:tcBorders')?.children.some(
        (border) => border.name === 'w:top' && isLine(border),
      ),
    )
  );
}
