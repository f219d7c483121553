import { AlignmentType, type Document, type ISectionOptions, PageOrientation } from 'docx';
import type { ThanksTag } from '../../apps-script/core/petition/thanks-tags.ts';
import { centred, gap, line, pt, rule, sideBySide, sizes } from './layout.ts';
import {
  cardSection,
  newPage,
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
    cardSection([line('{{#Thư cảm ơn}}'), newPage(), ...card(), line('{{/Thư cảm ơn}}')]),
    section(PageOrientation.PORTRAIT, portraitMargin, list()),
  ]);
}

function card(): ISectionOptions['children'] {
  return [
    centred(tag('Cơ quan chủ quản'), { size: pt(11) }),
    centred(tag('Cơ quan ban hành'), { size: pt(11), bold: true }),
    rule(24, 178),
    centred(
      'THƯ CẢM ƠN',
      { size: pt(26), bold: true, color: 'B3261E' },
      { spacing: { before: gap(6) } },
    ),
    centred(tag('Người cảm ơn'), { size: pt(12), bold: true }),
    centred('trân trọng cảm ơn', { italics: true }, { spacing: { before: gap(2) } }),
    centred(tag('Họ và tên'), { size: pt(20), bold: true }, { spacing: { before: gap(4) } }),
    centred(tag('Đồng tác giả'), { size: pt(12), italics: true }),
    centred(tag('Đơn vị công tác'), { size: pt(13) }),
    centred('tác giả sáng kiến', { italics: true }, { spacing: { before: gap(4) } }),
    centred(`“${tag('Tên sáng kiến')}”`, { bold: true }),
    centred(
      `được chọn trong Chương trình “${tag('Tên chương trình')}”`,
      { size: pt(13) },
      {
        spacing: { before: gap(2), after: gap(6) },
      },
    ),
    sideBySide(
      [89, 89],
      [
        [
          [line('')],
          [
            centred(tag('Địa danh ngày tháng'), { size: pt(12), italics: true }),
            centred(tag('Quyền hạn'), { size: pt(12), bold: true }),
            centred(tag('Chức vụ người ký'), { size: pt(12), bold: true }),
          ],
        ],
      ],
    ),
  ];
}

function list(): ISectionOptions['children'] {
  return [
    centred('DANH SÁCH TRAO GIẢI', { bold: true }),
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
