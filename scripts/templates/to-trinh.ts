import {
  type Document,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
  type Table,
} from 'docx';
import type { PetitionTag } from '../../apps-script/core/petition/template-tags.ts';
import {
  body,
  centred,
  each,
  gap,
  letterhead,
  line,
  pt,
  rule,
  sideBySide,
  sizes,
} from './layout.ts';
import { officeDocument, portraitMargin, section, signatureGap } from './office-document.ts';
import { summaryTable, unitSummaryTable } from './summary-table.ts';

const { header, recipients, small } = sizes;
const tag = (name: PetitionTag) => `{{${name}}}`;
const loop = (name: PetitionTag, ...inside: readonly Paragraph[]) => each(name, ...inside);

/** The Tờ trình of a union (portrait) and its annex, the Bảng tổng hợp (landscape). */
export function petitionTemplate(): Document {
  return withAnnex('Tờ trình', summaryTable());
}

/** The Tờ trình of a province or sector to the confederation; its annex names who proposed. */
export function unitPetitionTemplate(): Document {
  return withAnnex('Tờ trình của tỉnh, ngành', unitSummaryTable());
}

function withAnnex(title: string, table: Table): Document {
  return officeDocument(title, [
    section(PageOrientation.PORTRAIT, portraitMargin, petition()),
    section(PageOrientation.LANDSCAPE, { top: 20, right: 15, bottom: 18, left: 20 }, annex(table)),
  ]);
}

function petition(): ISectionOptions['children'] {
  return [
    letterhead(
      [
        centred(tag('Cơ quan chủ quản'), { size: pt(header) }),
        centred(tag('Cơ quan ban hành'), { size: pt(header), bold: true }),
        rule(24, 65),
      ],
      [centred(tag('Số ký hiệu'), { size: pt(header) }, { spacing: { before: gap(4) } })],
      [centred(tag('Địa danh ngày tháng'), { italics: true }, { spacing: { before: gap(4) } })],
    ),
    centred(tag('Tên loại'), { bold: true }, { spacing: { before: gap(8) } }),
    centred(tag('Trích yếu'), { bold: true }),
    rule(50, 162),
    centred(tag('Kính gửi'), {}, { spacing: { before: gap(6), after: gap(6) } }),
    ...loop('Căn cứ', body('{{.}}', { italics: true })),
    body(tag('Nội dung trình')),
    ...loop('Danh sách', body('{{.}}')),
    body(tag('Xác nhận'), {}, { keepNext: true }),
    body(tag('Lời kết'), {}, { keepNext: true, spacing: { after: gap(6) } }),
    sideBySide(
      [74, 88],
      [
        [
          [
            line('Nơi nhận:', { size: pt(recipients), bold: true, italics: true }),
            ...loop('Nơi nhận', line('{{.}}', { size: pt(small) })),
          ],
          signature(),
        ],
      ],
    ),
  ];
}

function annex(table: Table): ISectionOptions['children'] {
  return [
    centred(tag('Tên phụ lục'), { bold: true }),
    centred(tag('Kèm theo Tờ trình'), { italics: true }),
    rule(50, 262, gap(6)),
    table,
    line(
      tag('Tổng số'),
      { size: pt(recipients), italics: true },
      { keepNext: true, spacing: { before: gap(6), after: gap(6) } },
    ),
    sideBySide([131, 131], [[[line('')], signature()]]),
  ];
}

function signature(): readonly Paragraph[] {
  return [
    centred(tag('Quyền hạn'), { bold: true }),
    centred(tag('Chức vụ người ký'), { bold: true }, { spacing: { after: signatureGap } }),
    centred(tag('Họ tên người ký'), { bold: true }),
  ];
}
