import PizZip from 'pizzip';
import { lacksOf, partsOf, type Section, sectionsOf } from './docx-section.ts';
import { paragraphCss, paragraphLook, runCss, runLook, stylesOf } from './docx-style.ts';
import { type Context, tableHtml } from './docx-table.ts';
import { type Html, html, type Piece, type Styles } from './html.ts';
import type { Say } from './say.ts';
import { child, type Element, valOf } from './xml.ts';

/**
 * A .docx as HTML, one <section> of its paper for each section of the document, its headers and
 * footers beside it as templates; the script in the browser lays it out page by page.
 * @throws what pizzip throws for bytes that are no .docx
 */
export function docxToHtml(
  say: Say,
  bytes: Uint8Array,
  styles: Styles,
): { readonly markup: Html; readonly lacks: readonly string[] } {
  const parts = partsOf(new PizZip(bytes));
  const body = child(parts.document, 'w:document', 'w:body');
  const context: Context = { styles, lookOf: stylesOf(parts.styles), block: blockHtml };
  const sections = sectionsOf(body);
  const markup = html`${sections.map((section, i) => sectionHtml(context, parts.linked, section, i))}`;
  return { markup, lacks: lacksOf(say, body) };
}

function sectionHtml(
  context: Context,
  linked: (id: string) => Element | undefined,
  section: Section,
  i: number,
): Html {
  const { styles } = context;
  const { width, height, top, right, bottom, left, head, foot } = section;
  const sheet = styles.sheet(`${width}pt ${height}pt`, `${top}pt ${right}pt ${bottom}pt ${left}pt`);
  const paper = styles.of(
    `--width:${width}pt;--height:${height}pt;--top:${top}pt;--right:${right}pt;--bottom:${bottom}pt;--left:${left}pt;--head:${head}pt;--foot:${foot}pt`,
  );
  const start = section.start === undefined ? '' : String(section.start);
  return html`<section class="sheet ${paper} ${sheet}${section.landscape && ' landscape'}" tabindex="0" aria-label="${i + 1}" data-start="${start}"${section.title && html` data-title`}${section.continuous && html` data-continuous`}>
${section.edges.map(({ kind, pages, id }) => {
  const root = linked(id)?.children.find(({ name }) => name === 'w:hdr' || name === 'w:ftr');
  return html`<template data-edge="${kind}" data-pages="${pages}">${(root?.children ?? []).map((block) => blockHtml(context, block))}</template>`;
})}
${section.blocks.map((block) => blockHtml(context, block))}
</section>`;
}

function blockHtml(context: Context, block: Element): Piece {
  if (block.name === 'w:p') return paragraph(context, block);
  return block.name === 'w:tbl' && tableHtml(context, block);
}

function paragraph({ styles, lookOf }: Context, element: Element): Html {
  const pPr = child(element, 'w:pPr');
  const look = { ...lookOf(valOf(child(pPr, 'w:pStyle'))), ...paragraphLook(pPr) };
  const mark = runLook(child(pPr, 'w:rPr'));
  const field: Field = { name: '', isResult: false };
  const pieces = inline(element).map((run) => ({
    run,
    own: runLook(child(run, 'w:rPr')),
    hasText: child(run, 'w:t') !== undefined,
  }));
  // The lines are as high as their largest signs, not as the style would have them.
  const sizes = pieces
    .filter(({ hasText }) => hasText)
    .map(({ own }) => own.size ?? look.size ?? 10);
  const set = sizes.length === 0 ? look : { ...look, size: Math.max(...sizes) };
  const runs = pieces.map(({ run, own, hasText }) => {
    const css = runCss({ ...(hasText ? look : set), ...own }, set);
    const text = run.children.map((piece) => textOf(piece, field));
    return css === '' ? text : html`<span class="${styles.of(css)}">${text}</span>`;
  });
  const isEmpty = runs.length === 0;
  const css = paragraphCss(isEmpty ? { ...look, ...mark } : set);
  const breaks = pieces.some(({ run }) =>
    run.children.some((piece) => piece.name === 'w:br' && valOf(piece, 'w:type') === 'page'),
  );
  const classes = [
    styles.of(css),
    look.keepNext && 'keep-next',
    look.keepLines && 'keep-lines',
    look.breakBefore && 'break-before',
    breaks && 'break-after',
  ];
  return html`<p class="${classes.filter(Boolean).join(' ')}">${isEmpty ? html`<br>` : runs}</p>`;
}

/** A field that began in one run may end in another. */
interface Field {
  name: string;
  isResult: boolean;
}

const FIELDS: Readonly<Record<string, Html>> = {
  PAGE: html`<span data-field="page">1</span>`,
  NUMPAGES: html`<span data-field="pages">1</span>`,
};

const WRAPPERS = ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:fldSimple', 'w:sdt', 'w:sdtContent'];

function inline(element: Element): readonly Element[] {
  return element.children.flatMap((piece) => {
    if (piece.name === 'w:r') return [piece];
    const simple = piece.name === 'w:fldSimple' && fieldOf(valOf(piece, 'w:instr') ?? '');
    // Shown in its own place, whatever it was when the file was saved.
    if (simple && FIELDS[simple])
      return [{ ...piece, name: 'w:r', children: [instruction(simple)] }];
    return WRAPPERS.includes(piece.name) ? inline(piece) : [];
  });
}

const instruction = (text: string): Element => ({
  name: 'w:instrText',
  attributes: new Map(),
  children: [{ name: '#text', attributes: new Map(), children: [], text }],
  text: '',
});

const fieldOf = (text: string): string => text.trim().split(/\s+/)[0]?.toUpperCase() ?? '';

function textOf(piece: Element, field: Field): Piece {
  switch (piece.name) {
    case 'w:instrText':
      field.name = fieldOf(piece.children.map(({ text }) => text).join(''));
      return FIELDS[field.name];
    case 'w:fldChar': {
      const type = valOf(piece, 'w:fldCharType');
      field.isResult = type === 'separate';
      if (type === 'end') field.name = '';
      return undefined;
    }
    case 'w:t':
      if (field.isResult && FIELDS[field.name]) return undefined;
      return piece.children.map(({ text }) => text);
    case 'w:tab':
      return '\u2003';
    case 'w:br':
      return valOf(piece, 'w:type') === 'page' ? undefined : html`<br>`;
    case 'w:cr':
      return html`<br>`;
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:drawing':
    case 'w:pict':
      return '[…]';
    default:
      return undefined;
  }
}
