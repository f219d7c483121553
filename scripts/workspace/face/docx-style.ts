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
  readonly right?: number;
  /** A multiple of the font's height. */
  readonly line?: number | undefined;
  /** Points, instead of a multiple. */
  readonly exactly?: number | undefined;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly breakBefore?: boolean;
  /** Lines above and below, in points. */
  readonly ruleAbove?: number;
  readonly ruleBelow?: number;
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
  return element ? { [key]: isOn(element) } : {};
}

/** A property that is there counts, unless it says that it doesn't. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/.test(valOf(element) ?? '1');

export function paragraphLook(pPr: Element | undefined): Look {
  const align = valOf(child(pPr, 'w:jc'));
  const indent = child(pPr, 'w:ind');
  const spacing = child(pPr, 'w:spacing');
  const points = (element: Element | undefined, ...names: readonly string[]) => {
    const text = names.map((name) => valOf(element, name)).find((value) => value !== undefined);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) / 20 : undefined;
  };
  const hanging = points(indent, 'w:hanging');
  const height = points(spacing, 'w:line');
  const isMultiple = /^(auto|)$/.test(valOf(spacing, 'w:lineRule') ?? '');
  const borders = child(pPr, 'w:pBdr');
  const given = {
    align,
    firstLine: hanging === undefined ? points(indent, 'w:firstLine') : -hanging,
    left: points(indent, 'w:left', 'w:start'),
    right: points(indent, 'w:right', 'w:end'),
    before: points(spacing, 'w:before'),
    after: points(spacing, 'w:after'),
    // A multiple counts in 240ths of a line.
    ...(height !== undefined && isMultiple ? { line: height / 12 } : {}),
    ...(height !== undefined && !isMultiple ? { exactly: height } : {}),
    ...toggle(pPr, 'w:keepNext', 'keepNext'),
    ...toggle(pPr, 'w:keepLines', 'keepLines'),
    ...toggle(pPr, 'w:pageBreakBefore', 'breakBefore'),
    ruleAbove: ruleOf(child(borders, 'w:top')),
    ruleBelow: ruleOf(child(borders, 'w:bottom')),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The width of a line in points; undefined where there is none. */
export function ruleOf(border: Element | undefined): number | undefined {
  const kind = valOf(border) ?? 'none';
  return kind === 'none' || kind === 'nil' ? undefined : Number(valOf(border, 'w:sz') ?? 4) / 8;
}

const ALIGN: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** The height of a line of Times New Roman, and of what stands in for it, as a multiple of its size. */
const LINE = 1.15;

/** A paragraph's look as CSS. Spaces above and below add up, as in Word. */
export function paragraphCss(look: Look): string {
  const { align = '', firstLine = 0, left = 0, right = 0, before = 0, after = 0 } = look;
  const { line = 1, exactly, size, ruleAbove, ruleBelow } = look;
  return [
    `text-align:${ALIGN[align] ?? 'left'}`,
    `margin:${before}pt ${right}pt 0 ${left}pt`,
    after !== 0 && `padding-bottom:${after}pt`,
    firstLine !== 0 && `text-indent:${firstLine}pt`,
    exactly === undefined
      ? `line-height:${(line * LINE).toFixed(3)}`
      : `line-height:${exactly}pt;min-height:${exactly + after}pt`,
    size !== undefined && `font-size:${size}pt`,
    ruleAbove !== undefined && `border-top:${ruleAbove}pt solid`,
    ruleBelow !== undefined && `border-bottom:${ruleBelow}pt solid`,
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
