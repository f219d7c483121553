import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { centred, line, mm, pt, sizes } from './layout.ts';

/** One column: width in mm, heading, the tag that fills it. */
export interface RepeatedColumn<Tag extends string> {
  readonly width: number;
  readonly heading: string;
  readonly tag: Tag;
  /** Numbers and dates stand in the middle. */
  readonly alignment?: typeof AlignmentType.CENTER;
}

const words = { size: pt(sizes.small) };

/** A table whose heading stands on every page; its row is repeated for every value of `loop`. */
export function repeatingTable<Tag extends string>(
  loop: Tag,
  columns: readonly RepeatedColumn<Tag>[],
): Table {
  return new Table({
    width: { size: mm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.5), bottom: mm(0.5) },
    rows: [heading(columns), repeated(loop, columns)],
  });
}

function heading(columns: readonly RepeatedColumn<string>[]): TableRow {
  const cells = columns.map((column) =>
    cell(column.width, centred(column.heading, { ...words, bold: true }), VerticalAlign.CENTER),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

/** The loop begins in the first cell and ends in the last: that makes it repeat the row. */
function repeated(loop: string, columns: readonly RepeatedColumn<string>[]): TableRow {
  const last = columns.length - 1;
  const cells = columns.map(({ width, tag, alignment = AlignmentType.LEFT }, index) => {
    const text = `${index === 0 ? `{{#${loop}}}` : ''}{{${tag}}}${index === last ? `{{/${loop}}}` : ''}`;
    return cell(width, line(text, words, { alignment }), VerticalAlign.TOP);
  });
  return new TableRow({ cantSplit: true, children: cells });
}

function cell(
  width: number,
  text: Paragraph,
  verticalAlign: (typeof VerticalAlign)['TOP' | 'CENTER'],
): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign,
    children: [text],
  });
}
