import {
  AlignmentType,
  type Document,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
} from 'docx';
import type { MinutesTag } from '../../apps-script/core/petition/minutes-tags.ts';
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
import { resultTable } from './result-table.ts';

const { header, recipients, small } = sizes;
const tag = (name: MinutesTag) => `{{${name}}}`;
const loop = (name: MinutesTag, ...inside: readonly Paragraph[]) => each(name, ...inside);
const heading = (text: string) => body(text, { bold: true }, { keepNext: true });
/** Dots to the end of a line, for the clerk's pen; `dots`: how many fit behind the words. */
const blank = (words: string, dots: number) =>
  body(words + '…'.repeat(dots), {}, { alignment: AlignmentType.LEFT });
const blankLine = blank('', 29);

/** The minutes of a unit's council (biên bản): NĐ 30/2020, phụ lục III, mẫu 1.10. */
export function minutesTemplate(): Document {
  return officeDocument('Biên bản', [section(PageOrientation.PORTRAIT, portraitMargin, minutes())]);
}

function minutes(): ISectionOptions['children'] {
  return [
    letterhead([
      centred(tag('Cơ quan chủ quản'), { size: pt(header) }),
      centred(tag('Cơ quan ban hành'), { size: pt(header), bold: true }),
      rule(24, 65),
      centred(tag('Số ký hiệu'), { size: pt(header) }),
    ]),
    centred('BIÊN BẢN', { bold: true }, { spacing: { before: gap(10) } }),
    centred(tag('Trích yếu'), { bold: true }),
    rule(50, 162, gap(6)),
    body(tag('Bắt đầu')),
    blank('Địa điểm: ', 24),
    body(tag('Thành phần')),
    ...loop('Thành viên', body('{{.}}')),
    blank('Vắng mặt (lý do): ', 21),
    body(tag('Chủ trì')),
    body(tag('Thư ký')),
    heading('Nội dung:'),
    heading('1. Cách chấm'),
    ...loop('Cách chấm', body('{{.}}')),
    heading('2. Kết quả chấm'),
    body(tag('Tóm tắt kết quả')),
    resultTable(),
    line('', { size: pt(small) }),
    heading('3. Ý kiến trao đổi'),
    ...loop('Cần trao đổi', body('{{.}}')),
    blankLine,
    heading('4. Kết luận của Hội đồng'),
    blankLine,
    blankLine,
    body(tag('Kết thúc'), {}, { keepNext: true, spacing: { before: gap(6), after: gap(6) } }),
    sideBySide(
      [81, 81],
      [[signature('THƯ KÝ', 'Họ tên thư ký'), signature('CHỦ TRÌ', 'Họ tên chủ trì')]],
    ),
    line(
      'Nơi nhận:',
      { size: pt(recipients), bold: true, italics: true },
      { spacing: { before: gap(6) } },
    ),
    ...loop('Nơi nhận', line('{{.}}', { size: pt(small) })),
  ];
}

function signature(role: string, name: MinutesTag): readonly Paragraph[] {
  return [
    centred(role, { bold: true }, { keepNext: true, spacing: { after: signatureGap } }),
    centred(tag(name), { bold: true }, { keepNext: true }),
  ];
}
