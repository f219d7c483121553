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
import type { PetitionTag } from '../../apps-script/core/petition/template-tags.ts';
import { centred, line, mm, pt, sizes } from './layout.ts';

/** The letter's seven columns: width in mm, heading, what fills it. */
const columns: readonly (readonly [number, string, PetitionTag])[] = [
  [10, 'TT', 'TT'],
  [45, 'Họ và tên, năm sinh, chức vụ, đơn vị công tác, điện thoại liên hệ', 'Họ tên và đơn vị'],
  [38, 'Tên sáng kiến', 'Tên sáng kiến'],
  [25, 'Thời gian áp dụng', 'Thời gian áp dụng'],
  [62, 'Tóm tắt nội dung sáng kiến', 'Tóm tắt'],
  [47, 'Hiệu quả sáng kiến, giá trị làm lợi, phạm vi ứng dụng', 'Hiệu quả'],
  [35, '{{Tiêu đề cột khen thưởng}}', 'Khen thưởng'],
];

const words = { size: pt(sizes.small) };

/**
 * The Bảng tổng hợp: its heading on every page, no initiative over two pages. The last row is a
 * loop of its own, kept with the signature, which so never stands alone on a page.
 */
export function summaryTable(): Table {
  return new Table({
    width: { size: mm(columns.reduce((sum, [width]) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(([width]) => mm(width)),
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.5), bottom: mm(0.5) },
    rows: [heading(), repeated('Sáng kiến', false), repeated('Sáng kiến cuối', true)],
  });
}

function heading(): TableRow {
  const cells = columns.map(([width, text]) =>
    cell(width, centred(text, { ...words, bold: true }), VerticalAlign.CENTER),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

/** The loop begins in the first cell and ends in the last: that makes it repeat the row. */
function repeated(loop: PetitionTag, keepNext: boolean): TableRow {
  const last = columns.length - 1;
  const cells = columns.map(([width, , tag], index) => {
    const text = `${index === 0 ? `{{#${loop}}}` : ''}{{${tag}}}${index === last ? `{{/${loop}}}` : ''}`;
    const alignment = index === 0 || index === 3 ? AlignmentType.CENTER : AlignmentType.LEFT;
    return cell(width, line(text, words, { alignment, keepNext }), VerticalAlign.TOP);
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
