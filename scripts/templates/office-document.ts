import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { gap, mm, pt, sizes } from './layout.ts';

/** Room for stamp and signature. */
export const signatureGap = gap(55);

type Margin = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/** NĐ 30/2020, in mm. */
export const portraitMargin: Margin = { top: 20, right: 18, bottom: 20, left: 30 };

/** A document in the type of NĐ 30/2020. */
export function officeDocument(title: string, sections: ISectionOptions[]): Document {
  return new Document({
    title,
    creator: 'Sáng Kiến',
    lastModifiedBy: 'Sáng Kiến',
    // Else tables shift by the padding of their cells.
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: pt(sizes.body), language: { value: 'vi-VN' } },
        },
      },
    },
    sections,
  });
}

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/** Pages are numbered in the top margin from the second on, and anew in every section. */
export function section(
  orientation: Orientation,
  margin: Margin,
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: { ...sheetOf(a4, orientation, margin), pageNumbers: { start: 1 } },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ size: pt(sizes.header), children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}

/** Sheets of their own, without page numbers. */
export function plainSection(
  orientation: Orientation,
  margin: Margin,
  children: ISectionOptions['children'],
): ISectionOptions {
  return { properties: { page: sheetOf(a4, orientation, margin) }, children };
}

/** Cards of A5, framed. */
export function cardSection(children: ISectionOptions['children']): ISectionOptions {
  const margin = { top: 11, right: 16, bottom: 8, left: 16 };
  const frame = { style: BorderStyle.DOUBLE, size: 6, space: 12, color: 'B3261E' };
  return {
    properties: {
      page: {
        ...sheetOf({ width: 148, height: 210 }, PageOrientation.LANDSCAPE, margin),
        borders: {
          pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
          pageBorderTop: frame,
          pageBorderRight: frame,
          pageBorderBottom: frame,
          pageBorderLeft: frame,
        },
      },
    },
    children,
  };
}

const a4 = { width: 210, height: 297 };

function sheetOf(size: typeof a4, orientation: Orientation, margin: Margin) {
  return {
    // docx turns the sheet itself when it is landscape.
    size: { width: mm(size.width), height: mm(size.height), orientation },
    margin: {
      top: mm(margin.top),
      right: mm(margin.right),
      bottom: mm(margin.bottom),
      left: mm(margin.left),
      header: mm(10),
      footer: mm(10),
    },
  };
}

/** A line that takes no room. */
const noRoom = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };

/** Begins a page of whatever is repeated. */
export const newPage = () => new Paragraph({ pageBreakBefore: true, spacing: noRoom });

/** Ends a section after what is repeated: the end of a loop vanishes when it is filled. */
export const nothing = () => new Paragraph({ spacing: noRoom });
