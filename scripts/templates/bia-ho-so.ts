import { AlignmentType, type Document, PageOrientation } from 'docx';
import type { CoverTag } from '../../apps-script/core/petition/cover-tags.ts';
import { centred, gap, line, mm, pt, rule, sideBySide, sizes } from './layout.ts';
import { officeDocument, plainSection, portraitMargin, signatureGap } from './office-document.ts';
import { repeatingTable } from './repeating-table.ts';

const tag = (name: CoverTag) => `{{${name}}}`;
const alignment = AlignmentType.CENTER;
/** Room for the clerk's pen; `dots`: how many fit. */
const contact = (dots: number, indent: number) => [
  line(
    `Địa chỉ: ${'…'.repeat(dots)}`,
    {},
    { indent: { left: indent }, spacing: { before: gap(4) } },
  ),
  line(
    `Điện thoại: ${'…'.repeat(dots - 2)}`,
    {},
    { indent: { left: indent }, spacing: { before: gap(4), after: gap(24) } },
  ),
];
const inside = mm(50);

/** The sheet that lies on top of a dossier sent by post: from whom, to whom, and what is in it. */
export function coverTemplate(): Document {
  return officeDocument('Bìa hồ sơ', [
    plainSection(PageOrientation.PORTRAIT, portraitMargin, [
      line('Nơi gửi:', { bold: true, italics: true }),
      line(tag('Nơi gửi'), { bold: true }, { spacing: { before: gap(4) } }),
      ...contact(28, 0),
      centred('HỒ SƠ XÉT CHỌN SÁNG KIẾN', { size: pt(22), bold: true }),
      centred(tag('Trích yếu'), { bold: true }, { spacing: { before: gap(4) } }),
      rule(50, 162, gap(24)),
      line('Kính gửi:', { bold: true, italics: true }, { indent: { left: inside } }),
      line(tag('Nơi nhận'), { size: pt(18), bold: true }, { indent: { left: inside } }),
      line(tag('Qua Ban'), { size: pt(16) }, { indent: { left: inside } }),
      ...contact(18, inside),
      line('Trong hồ sơ có:', { bold: true }, { spacing: { after: gap(6) } }),
      repeatingTable<CoverTag>('Văn bản', [
        { width: 12, heading: 'TT', tag: 'TT', alignment },
        { width: 120, heading: 'Tên văn bản', tag: 'Tên văn bản' },
        { width: 30, heading: 'Số bản', tag: 'Số bản', alignment },
      ]),
      line(tag('Cách gửi'), { italics: true }, { spacing: { before: gap(10), after: gap(16) } }),
      sideBySide(
        [81, 81],
        [
          [
            [
              line('Ngày gửi: ….. / ….. / 20…..'),
              line('Số hiệu bưu gửi: …………………', {}, { spacing: { before: gap(8) } }),
            ],
            [
              centred('NGƯỜI LẬP HỒ SƠ', { bold: true }),
              centred(
                '(Ký, ghi rõ họ tên)',
                { size: pt(sizes.recipients), italics: true },
                { spacing: { after: signatureGap } },
              ),
            ],
          ],
        ],
      ),
    ]),
  ]);
}
