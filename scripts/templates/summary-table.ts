import { AlignmentType, type Table } from 'docx';
import type { PetitionTag } from '../../apps-script/core/petition/template-tags.ts';
import { type RepeatedColumn, repeatingTable } from './repeating-table.ts';

const alignment = AlignmentType.CENTER;

/** The letter's seven columns. */
const columns: readonly RepeatedColumn<PetitionTag>[] = [
  { width: 10, heading: 'TT', tag: 'TT', alignment },
  {
    width: 45,
    heading: 'Họ và tên, năm sinh, chức vụ, đơn vị công tác, điện thoại liên hệ',
    tag: 'Họ tên và đơn vị',
  },
  { width: 38, heading: 'Tên sáng kiến', tag: 'Tên sáng kiến' },
  { width: 25, heading: 'Thời gian áp dụng', tag: 'Thời gian áp dụng', alignment },
  { width: 62, heading: 'Tóm tắt nội dung sáng kiến', tag: 'Tóm tắt' },
  {
    width: 47,
    heading: 'Hiệu quả sáng kiến, giá trị làm lợi, phạm vi ứng dụng',
    tag: 'Hiệu quả',
  },
  { width: 35, heading: '{{Tiêu đề cột khen thưởng}}', tag: 'Khen thưởng' },
];

/**
 * The Bảng tổng hợp. The last row is a loop of its own, kept with the signature, which so never
 * stands alone on a page.
 */
export function summaryTable(): Table {
  return repeatingTable(columns, [
    { loop: 'Sáng kiến', keepNext: false },
    { loop: 'Sáng kiến cuối', keepNext: true },
  ]);
}
