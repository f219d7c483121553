import { AlignmentType, type Document, type ISectionOptions, PageOrientation } from 'docx';
import type { ConfirmationTag } from '../../apps-script/core/petition/confirmation-tags.ts';
import { body, centred, gap, letterhead, line, pt, rule, sideBySide, sizes } from './layout.ts';
import {
  newPage,
  officeDocument,
  plainSection,
  portraitMargin,
  signatureGap,
} from './office-document.ts';
import { repeatingTable } from './repeating-table.ts';

const tag = (name: ConfirmationTag) => `{{${name}}}`;
const alignment = AlignmentType.CENTER;

/** The employers' confirmations, each on a sheet of its own. */
export function confirmationTemplate(): Document {
  return officeDocument('Giấy xác nhận', [
    plainSection(PageOrientation.PORTRAIT, portraitMargin, [
      line('{{#Đơn vị}}'),
      newPage(),
      ...sheet(),
      line('{{/Đơn vị}}'),
    ]),
  ]);
}

function sheet(): ISectionOptions['children'] {
  return [
    letterhead(
      [
        centred(tag('Tên đơn vị'), { size: pt(sizes.header), bold: true }),
        rule(24, 65),
        centred('Số: ……………', { size: pt(sizes.header) }),
      ],
      [line('')],
      [centred(tag('Địa danh ngày tháng'), { italics: true }, { spacing: { before: gap(4) } })],
    ),
    centred('GIẤY XÁC NHẬN', { bold: true }, { spacing: { before: gap(8) } }),
    centred(tag('Trích yếu'), { bold: true }),
    rule(50, 162),
    centred(tag('Kính gửi'), {}, { spacing: { before: gap(6), after: gap(6) } }),
    body(tag('Nội dung xác nhận')),
    repeatingTable<ConfirmationTag>('Sáng kiến', [
      { width: 10, heading: 'TT', tag: 'TT', alignment },
      { width: 42, heading: 'Tên sáng kiến', tag: 'Tên sáng kiến' },
      { width: 36, heading: 'Tác giả', tag: 'Tác giả' },
      { width: 27, heading: 'Thời gian áp dụng', tag: 'Thời gian áp dụng', alignment },
      { width: 47, heading: 'Hiệu quả, giá trị làm lợi', tag: 'Hiệu quả' },
    ]),
    line(
      tag('Tổng số'),
      { size: pt(sizes.recipients), italics: true },
      { keepNext: true, spacing: { before: gap(6), after: gap(6) } },
    ),
    sideBySide(
      [74, 88],
      [
        [
          signature('TM. CÔNG ĐOÀN CƠ SỞ', '(Ký, ghi rõ họ tên, đóng dấu nếu có)'),
          signature('THỦ TRƯỞNG ĐƠN VỊ', '(Ký, ghi rõ họ tên, đóng dấu)'),
        ],
      ],
    ),
  ];
}

function signature(role: string, how: string) {
  return [
    centred(role, { bold: true }),
    centred(
      how,
      { size: pt(sizes.recipients), italics: true },
      { spacing: { after: signatureGap } },
    ),
    centred('', { bold: true }),
  ];
}
