import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Twentieths of a point in a millimetre, the unit of every measure in a .docx. */
export const mm = (n: number) => Math.round((n * 1440) / 25.4);
/** Text sizes are half-points. */
export const pt = (n: number) => n * 2;
/** Spaces between paragraphs are twentieths of a point. */
export const gap = (n: number) => n * 20;

/** NĐ 30/2020, phụ lục I (QĐ 933/QĐ-TLĐ of 2024 could not be read: the office compares with it). */
export const sizes = { small: 11, recipients: 12, header: 13, body: 14 } as const;

/** `w:line` never without its rule: LibreOffice lays lines over each other otherwise. */
const singleLine = { line: 240, lineRule: LineRuleType.AUTO };

type Words = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'color'>;
type Place = Omit<IParagraphOptions, 'children' | 'text'>;

/** One paragraph of one run. */
export function line(text: string, words: Words = {}, place: Place = {}): Paragraph {
  return new Paragraph({
    ...place,
    spacing: { before: 0, after: 0, ...singleLine, ...place.spacing },
    children: [new TextRun({ size: pt(sizes.body), ...words, text })],
  });
}

export const centred = (text: string, words: Words = {}, place: Place = {}) =>
  line(text, words, { alignment: AlignmentType.CENTER, ...place });

/** A paragraph of the body: justified, first line 12.7 mm, 6 points below. */
export const body = (text: string, words: Words = {}, place: Place = {}) =>
  line(text, words, {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: mm(12.7) },
    spacing: { after: gap(6) },
    ...place,
  });

/** Repeats what stands between for every value of `tag`; both lines vanish when it is filled. */
export const each = (tag: string, ...inside: readonly Paragraph[]): readonly Paragraph[] => [
  line(`{{#${tag}}}`),
  ...inside,
  line(`{{/${tag}}}`),
];

/** A centred rule: the upper border of an empty paragraph of 2 mm, in a column `of` mm wide. */
export function rule(length: number, of: number, after = 0): Paragraph {
  const side = mm((of - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: gap(3), after, line: mm(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}

/** The left half of a header and, beside it, the words of the State (NĐ 30/2020, phụ lục I). */
export function letterhead(
  left: readonly Paragraph[],
  ...below: readonly (readonly Paragraph[])[]
): Table {
  return sideBySide(
    [65, 97],
    [
      [
        left,
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: pt(sizes.header), bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
          rule(62, 97),
        ],
      ],
      ...(below.length === 0 ? [] : [below]),
    ],
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** A borderless table that lays things side by side; widths in mm, no row ever split. */
export function sideBySide(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cellsOf(widths, cells) })),
  });
}

function cellsOf(widths: readonly number[], cells: readonly (readonly Paragraph[])[]) {
  return cells.map(
    (children, index) =>
      new TableCell({
        width: { size: mm(widths[index] ?? 0), type: WidthType.DXA },
        borders: noBorders,
        children,
      }),
  );
}
