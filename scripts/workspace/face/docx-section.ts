import type PizZip from 'pizzip';
import { isOn } from './docx-style.ts';
import type { Say, Sentence } from './say.ts';
import { child, childrenOf, type Element, parseXml, valOf } from './xml.ts';

/** A section of a document: its paper, in points, and what stands on it. */
export interface Section {
  readonly blocks: readonly Element[];
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** How far the header and the footer are from the edge of the sheet. */
  readonly head: number;
  readonly foot: number;
  readonly landscape: boolean;
  /** The first page has a header and a footer of its own. */
  readonly title: boolean;
  /** The number of its first page, where it doesn't count on. */
  readonly start: number | undefined;
  /** Begins on the page where the one before it ends. */
  readonly continuous: boolean;
  readonly edges: readonly {
    readonly kind: 'header' | 'footer';
    readonly pages: 'first' | 'default';
    readonly id: string;
  }[];
}

/** The files within a .docx; what is linked is found by the id of its relation. */
export function partsOf(zip: PizZip) {
  const part = (name: string): Element | undefined => {
    const file = zip.file(name);
    return file ? parseXml(file.asText()) : undefined;
  };
  const relations = childrenOf(
    child(part('word/_rels/document.xml.rels'), 'Relationships'),
    'Relationship',
  );
  const targets = new Map(relations.map((r) => [valOf(r, 'Id'), valOf(r, 'Target') ?? '']));
  return {
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    linked: (id: string) => {
      const target = targets.get(id);
      return target === undefined
        ? undefined
        : part(target.startsWith('/') ? target.slice(1) : `word/${target}`);
    },
  };
}

/** A section ends with the paragraph that carries its properties; the last one's are the body's. */
export function sectionsOf(body: Element | undefined): readonly Section[] {
  const sections: Section[] = [];
  let blocks: Element[] = [];
  const end = (properties: Element | undefined): void => {
    sections.push(sectionOf(blocks, properties, sections.at(-1)));
    blocks = [];
  };
  for (const block of flat(body)) {
    const own = block.name === 'w:sectPr' ? block : child(block, 'w:pPr', 'w:sectPr');
    const isBare = own && block.name === 'w:p' && childrenOf(block, 'w:r').length === 0;
    if (block.name !== 'w:sectPr' && !(isBare && blocks.length > 0)) blocks.push(block);
    if (own) end(own);
  }
  if (blocks.length > 0) end(undefined);
  return sections;
}

/** The blocks of a body or a cell, out of their content controls. */
export function flat(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).flatMap((block) =>
    block.name === 'w:sdt' ? flat(child(block, 'w:sdtContent')) : [block],
  );
}

function sectionOf(
  blocks: readonly Element[],
  sectPr: Element | undefined,
  before: Section | undefined,
): Section {
  const size = child(sectPr, 'w:pgSz');
  const margin = child(sectPr, 'w:pgMar');
  const points = (element: Element | undefined, name: string, usual: number): number => {
    const value = Number(valOf(element, name)) / 20;
    return Number.isFinite(value) ? Math.abs(value) : usual;
  };
  const landscape = valOf(size, 'w:orient') === 'landscape';
  const [width, height] = [points(size, 'w:w', 595.3), points(size, 'w:h', 841.9)];
  const sane = Math.min(width, height) >= 100 && Math.max(width, height) <= 3000;
  const number = valOf(child(sectPr, 'w:pgNumType'), 'w:start');
  return {
    blocks,
    // A4 for what can't be paper.
    width: sane ? width : landscape ? 841.9 : 595.3,
    height: sane ? height : landscape ? 595.3 : 841.9,
    top: points(margin, 'w:top', 72),
    right: points(margin, 'w:right', 72),
    bottom: points(margin, 'w:bottom', 72),
    left: points(margin, 'w:left', 72),
    head: points(margin, 'w:header', 36),
    foot: points(margin, 'w:footer', 36),
    landscape,
    title: isOn(child(sectPr, 'w:titlePg')),
    start: number === undefined ? undefined : Number(number),
    continuous: valOf(child(sectPr, 'w:type')) === 'continuous',
    edges: edgesOf(sectPr, before),
  };
}

/** A section that names no header has that of the one before it. */
function edgesOf(sectPr: Element | undefined, before: Section | undefined): Section['edges'] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    (['first', 'default'] as const).flatMap((pages) => {
      const reference = childrenOf(sectPr, `w:${kind}Reference`).find(
        (r) => (valOf(r, 'w:type') ?? 'default') === pages,
      );
      const id = valOf(reference, 'r:id');
      if (id !== undefined) return [{ kind, pages, id }];
      return before?.edges.filter((edge) => edge.kind === kind && edge.pages === pages) ?? [];
    }),
  );
}

const LACKS: readonly (readonly [readonly string[], Sentence])[] = [
  [['w:drawing', 'w:pict'], (say) => say`hình`],
  [['w:numPr'], (say) => say`số thứ tự tự động`],
  [['w:footnoteReference', 'w:endnoteReference'], (say) => say`chú thích`],
  [['w:tab'], (say) => say`điểm dừng tab`],
];

/** What a document has and the preview has not. */
export function lacksOf(say: Say, body: Element | undefined): readonly string[] {
  const names = new Set<string>();
  const walk = (element: Element): void => {
    names.add(element.name);
    // The stops themselves are named like the signs that go to them.
    if (element.name !== 'w:tabs') for (const inner of element.children) walk(inner);
  };
  if (body) walk(body);
  return LACKS.filter(([marks]) => marks.some((mark) => names.has(mark))).map(([, word]) =>
    word(say),
  );
}
