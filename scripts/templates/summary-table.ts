import { AlignmentType, type Table } from 'docx';
import type { PetitionTag } from '../../apps-script/core/petition/template-tags.ts';
import type { unitRowTags } from '../../apps-script/core/petition/unit-petition-tags.ts';
import { type RepeatedColumn, repeatingTable } from './repeating-table.ts';

type Tag = PetitionTag | keyof typeof unitRowTags;

const alignment = AlignmentType.CENTER;

/** The letter's seven columns. */
const columns: readonly RepeatedColumn<Tag>[] = [
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

/** An eighth of its own, taken from the widths of the others. */
const proposer: RepeatedColumn<Tag> = {
  width: 27,
  heading: 'Công đoàn đề nghị',
  tag: 'Công đoàn đề nghị',
};
const unitWidths = [10, 42, 35, 23, 53, 42, 30];

/** The Bảng tổng hợp of a union. */
export function summaryTable(): Table {
  return repeatingTable('Sáng kiến', columns);
}

/** That of a province or sector, which says who proposed each initiative. */
export function unitSummaryTable(): Table {
  const narrowed = columns.map((column, at) => ({ ...column, width: unitWidths[at] ?? 0 }));
  return repeatingTable('Sáng kiến', [...narrowed, proposer]);
}
