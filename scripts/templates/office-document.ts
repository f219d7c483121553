import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  type PageOrientation,
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

/** Pages are numbered in the top margin from the second on, and anew in every section. */
export function section(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  margin: Margin,
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        // docx turns the sheet itself when it is landscape.
        size: { width: mm(210), height: mm(297), orientation },
        margin: {
          top: mm(margin.top),
          right: mm(margin.right),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
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
            children: [new TextRun({ size: pt(sizes.header), children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}
