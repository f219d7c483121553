import type { CellFormat, SheetState, ValidationRule } from '../sheets/book.ts';
import { boxOf, holds } from '../sheets/grid.ts';
import { formatAt, overlaid } from '../sheets/show.ts';

/** The format in force on a cell, conditional formats included. */
export function formatOf(sheet: SheetState, row: number, column: number, text: string): CellFormat {
  let format = formatAt(sheet, row, column);
  // The first rule that holds wins, so it is laid on last.
  for (const { ranges, booleanRule } of [...sheet.conditionalFormats].reverse()) {
    if (!booleanRule || !ranges.some((r) => holds(boxOf(r), row, column))) continue;
    if (meets(booleanRule.condition, text)) format = overlaid(format, booleanRule.format);
  }
  return format;
}

/** The conditions that need nothing but the cell's own text; others never hold here. */
function meets({ type, values }: ValidationRule['condition'], text: string): boolean {
  const wanted = (values?.[0]?.userEnteredValue ?? '').toLowerCase();
  switch (type) {
    case 'TEXT_EQ':
      return text.toLowerCase() === wanted;
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted);
    case 'BLANK':
      return text === '';
    case 'NOT_BLANK':
      return text !== '';
    default:
      return false;
  }
}

const ALIGN: Readonly<Record<string, string>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const VERTICAL: Readonly<Record<string, string>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

/** A format as CSS. A background brings a text colour that can be read on it, by day and night. */
export function cssOf(format: CellFormat, isNumber: boolean): string {
  const text = (format.textFormat ?? {}) as CellFormat;
  const background = colorOf(format.backgroundColorStyle ?? format.backgroundColor);
  const foreground = colorOf(text.foregroundColorStyle ?? text.foregroundColor);
  const align = ALIGN[String(format.horizontalAlignment)] ?? (isNumber ? 'right' : undefined);
  const vertical = VERTICAL[String(format.verticalAlignment)];
  const size = Number(text.fontSize);
  return [
    text.bold === true && 'font-weight:bold',
    text.italic === true && 'font-style:italic',
    size > 10 && `font-size:${Math.min(size, 24) / 10}em`,
    align && `text-align:${align}`,
    vertical && `vertical-align:${vertical}`,
    background &&
      !isWhite(background) &&
      `background:${hex(background)};color:${inkOn(background, foreground)}`,
  ]
    .filter(Boolean)
    .join(';');
}

export const wraps = (format: CellFormat): boolean => format.wrapStrategy === 'WRAP';

type Color = readonly [number, number, number];

/** Google leaves out the parts that are zero. */
function colorOf(given: unknown): Color | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const color = ('rgbColor' in given ? given.rgbColor : given) as Partial<Record<string, unknown>>;
  const part = (name: string): number => Math.min(1, Math.max(0, Number(color[name] ?? 0) || 0));
  return [part('red'), part('green'), part('blue')];
}

const isWhite = (color: Color): boolean => color.every((part) => part > 0.995);

const hex = (color: Color): string =>
  `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const luminance = (color: Color): number => {
  const [r = 0, g = 0, b = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The author's colour where it can be read (WCAG: 4.5 to 1), else black or white. */
function inkOn(background: Color, wanted: Color | undefined): string {
  const contrast = (color: Color): number => {
    const [a, b] = [luminance(color), luminance(background)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  if (wanted && contrast(wanted) >= 4.5) return hex(wanted);
  return contrast([0, 0, 0]) >= contrast([1, 1, 1]) ? '#111111' : '#ffffff';
}
