import { AlignmentType, type Document, type ISectionOptions, PageOrientation } from 'docx';
import type { ThanksTag } from '../../apps-script/core/petition/thanks-tags.ts';
import { centred, gap, letterhead, line, pt, rule, sideBySide, sizes } from './layout.ts';
import {
  cardSection,
  newPage,
  nothing,
  officeDocument,
  portraitMargin,
  section,
} from './office-document.ts';
import { repeatingTable } from './repeating-table.ts';

const tag = (name: ThanksTag) => `{{${name}}}`;
const alignment = AlignmentType.CENTER;

/** A card of thanks for everybody who was chosen (A5), and the list for the award ceremony (A4). */
export function thanksTemplate(): Document {
  return officeDocument('Thư cảm ơn', [
    cardSection([
      line('{{#Thư cảm ơn}}'),
      newPage(),
      ...card(),
      line('{{/Thư cảm ơn}}'),
      nothing(),
    ]),
    section(PageOrientation.PORTRAIT, portraitMargin, list()),
  ]);
}

function card(): ISectionOptions['children'] {
  return [
    centred(tag('Người cảm ơn'), { size: pt(13), bold: true }),
    rule(30, 178),
    centred(
      'THƯ CẢM ƠN',
      { size: pt(30), bold: true, color: 'B3261E' },
      { spacing: { before: gap(12), after: gap(8) } },
    ),
    centred('Trân trọng cảm ơn', { italics: true }),
    centred(tag('Họ và tên'), { size: pt(22), bold: true }, { spacing: { before: gap(4) } }),
    centred(tag('Đơn vị công tác'), { size: pt(13) }),
    centred('tác giả sáng kiến', { size: pt(13), italics: true }, { spacing: { before: gap(6) } }),
    centred(`“${tag('Tên sáng kiến')}”`, { bold: true }),
    centred(
      `được chọn trong Chương trình “${tag('Tên chương trình')}”`,
      { size: pt(13) },
      { spacing: { before: gap(2), after: gap(12) } },
    ),
    sideBySide(
      [83, 95],
      [
        [
          [line('')],
          [
            centred(tag('Địa danh ngày tháng'), { size: pt(12), italics: true }),
            centred(tag('Quyền hạn'), { size: pt(12), bold: true }),
            centred(
              tag('Chức vụ người ký'),
              { size: pt(12), bold: true },
              { spacing: { after: gap(36) } },
            ),
            centred(tag('Họ tên người ký'), { size: pt(12), bold: true }),
          ],
        ],
      ],
    ),
  ];
}

function list(): ISectionOptions['children'] {
  return [
    letterhead([
      centred(tag('Cơ quan chủ quản'), { size: pt(sizes.header) }),
      centred(tag('Cơ quan ban hành'), { size: pt(sizes.header), bold: true }),
      rule(24, 65),
    ]),
    centred('DANH SÁCH TRAO GIẢI', { bold: true }, { spacing: { before: gap(12) } }),
    centred(`Chương trình “${tag('Tên chương trình')}”`, { bold: true }),
    rule(50, 162, gap(6)),
    repeatingTable<ThanksTag>('Danh sách trao giải', [
      { width: 10, heading: 'TT', tag: 'TT', alignment },
      { width: 40, heading: 'Họ và tên', tag: 'Họ và tên' },
      { width: 45, heading: 'Đơn vị công tác', tag: 'Đơn vị công tác' },
      { width: 67, heading: 'Tên sáng kiến', tag: 'Tên sáng kiến' },
    ]),
    line(
      tag('Tổng số'),
      { size: pt(sizes.recipients), italics: true },
      { spacing: { before: gap(6) } },
    ),
  ];
}
