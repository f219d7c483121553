import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const mm = (n: number) => Math.round((n * 1440) / 25.4);
const single = { before: 0, line: 240, lineRule: 'auto' } as const;

const text = (words: string, size = 28, more: { keepNext?: boolean; bold?: boolean } = {}) =>
  new Paragraph({
    keepNext: more.keepNext ?? false,
    alignment: size === 28 ? AlignmentType.BOTH : AlignmentType.LEFT,
    spacing: { ...single, after: size === 28 ? 120 : 0 },
    children: [new TextRun({ text: words, size, bold: more.bold ?? false })],
  });

const widths = [10, 45, 38, 25, 62, 47, 35].map(mm);
const headings = ['TT', 'Họ và tên', 'Tên sáng kiến', 'Thời gian', 'Tóm tắt', 'Hiệu quả', 'Khen'];

const row = (cells: readonly string[], bold = false) =>
  new TableRow({
    tableHeader: bold,
    cantSplit: true,
    children: cells.map(
      (words, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          children: [text(words, 22, { bold })],
        }),
    ),
  });

const rowOf = (n: number) =>
  row([
    String(n),
    `Người thứ ${n}. Sinh năm 1975, tổ trưởng, phân xưởng ${n}`,
    `Cải tiến khay xếp cá số ${n}`,
    'Từ tháng 02/2021',
    'Trước đây mỗi khay phải xếp bằng tay qua ba lượt, công nhân đứng lâu. '.repeat(1 + (n % 4)),
    'Giảm 30 % thời gian xếp khay, tiết kiệm khoảng hai giờ công mỗi ca.',
    'Không có',
  ]);

/** A letter of some pages, portrait, and its annex of `count` rows, landscape, numbered anew. */
export async function petitionDocx(count: number): Promise<Uint8Array> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const table = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.5), bottom: mm(0.5) },
    rows: [row(headings, true), ...numbers.map(rowOf)],
  });
  const letter = numbers
    .slice(0, 60)
    .map((n) =>
      text(
        `${n}. Người thứ ${n}. ${'Sáng kiến được áp dụng thật ở tổ sản xuất. '.repeat(1 + (n % 5))}`,
      ),
    );
  const section = (
    orientation: 'portrait' | 'landscape',
    children: readonly (Paragraph | Table)[],
  ) => ({
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(210), height: mm(297), orientation },
        margin: {
          top: mm(20),
          right: mm(18),
          bottom: mm(20),
          left: mm(18),
          header: mm(10),
          footer: mm(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ size: 26, children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children: [...children],
  });
  const document = new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      section(PageOrientation.PORTRAIT, letter),
      section(PageOrientation.LANDSCAPE, [table, text('TM. BAN THƯỜNG VỤ')]),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
