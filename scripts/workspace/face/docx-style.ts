import { child, childrenOf, type Element, valOf } from './xml.ts';

/** What the preview shows of a paragraph's and a run's looks. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly caps?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: string;
  /** All in points. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  /** A multiple of the font's height. */
  readonly line?: number;
}

/** The looks of the named styles, each with what it is based on. */
export function stylesOf(xml: Element | undefined): (id: string | undefined) => Look {
  const root = child(xml, 'w:styles');
  const defaults = child(root, 'w:docDefaults');
  const base: Look = {
    ...runLook(child(defaults, 'w:rPrDefault', 'w:rPr')),
    ...paragraphLook(child(defaults, 'w:pPrDefault', 'w:pPr')),
  };
  const all = childrenOf(root, 'w:style');
  const normal = all.find(
    (s) => valOf(s, 'w:type') === 'paragraph' && valOf(s, 'w:default') === '1',
  );
  const lookOf = (style: Element | undefined, depth: number): Look => {
    if (!style || depth > 20) return base;
    const basedOn = valOf(child(style, 'w:basedOn'));
    const under =
      basedOn === undefined ? undefined : all.find((s) => valOf(s, 'w:styleId') === basedOn);
    return {
      ...lookOf(under, depth + 1),
      ...runLook(child(style, 'w:rPr')),
      ...paragraphLook(child(style, 'w:pPr')),
    };
  };
  return (id) =>
    lookOf((id !== undefined && all.find((s) => valOf(s, 'w:styleId') === id)) || normal, 0);
}

export function runLook(rPr: Element | undefined): Look {
  const size = Number(valOf(child(rPr, 'w:sz')));
  const underline = child(rPr, 'w:u');
  return {
    ...toggle(rPr, 'w:b', 'bold'),
    ...toggle(rPr, 'w:i', 'italic'),
    ...toggle(rPr, 'w:strike', 'strike'),
    ...toggle(rPr, 'w:caps', 'caps'),
    ...(underline ? { underline: valOf(underline) !== 'none' } : {}),
    ...(size > 0 ? { size: size / 2 } : {}),
  };
}

function toggle(rPr: Element | undefined, name: string, key: keyof Look): Look {
  const element = child(rPr, name);
  return element ? { [key]: !/^(0|false|off)$/.test(valOf(element) ?? '1') } : {};
}

export function paragraphLook(pPr: Element | undefined): Look {
  const align = valOf(child(pPr, 'w:jc'));
  const indent = child(pPr, 'w:ind');
  const spacing = child(pPr, 'w:spacing');
  const points = (element: Element | undefined, ...names: readonly string[]) => {
    const text = names.map((name) => valOf(element, name)).find((value) => value !== undefined);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) / 20 : undefined;
  };
  const hanging = points(indent, 'w:hanging');
  const line = valOf(spacing, 'w:lineRule');
  const lineHeight = points(spacing, 'w:line');
  const given = {
    align,
    firstLine: hanging === undefined ? points(indent, 'w:firstLine') : -hanging,
    left: points(indent, 'w:left', 'w:start'),
    before: points(spacing, 'w:before'),
    after: points(spacing, 'w:after'),
    // Without a rule of its own the height counts in 240ths of a line.
    line: line === undefined || line === 'auto' ? lineHeight && lineHeight / 12 : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const ALIGN: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** A paragraph's look as CSS; a page may be narrower than paper, so indents shrink with it. */
export function paragraphCss(look: Look): string {
  const { align = '', firstLine = 0, left = 0, before = 0, after = 0, line = 1, size } = look;
  return [
    `text-align:${ALIGN[align] ?? 'left'}`,
    `margin:${before}pt 0 ${after}pt ${Math.max(0, left)}pt`,
    firstLine !== 0 && `text-indent:${Math.max(firstLine, -left)}pt`,
    `line-height:${(line * 1.2).toFixed(2)}`,
    size !== undefined && `font-size:${size}pt`,
  ]
    .filter(Boolean)
    .join(';');
}

/** What a run has and its paragraph has not, as CSS; '' when nothing. */
export function runCss(look: Look, paragraph: Look): string {
  return [
    look.bold && 'font-weight:bold',
    look.italic && 'font-style:italic',
    (look.underline || look.strike) &&
      `text-decoration:${look.underline ? 'underline' : ''} ${look.strike ? 'line-through' : ''}`.trim(),
    look.caps && 'text-transform:uppercase',
    look.size !== undefined && look.size !== paragraph.size && `font-size:${look.size}pt`,
  ]
    .filter(Boolean)
    .join(';');
}
