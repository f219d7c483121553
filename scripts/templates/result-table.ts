import { AlignmentType, type Table } from 'docx';
import type { MinutesTag } from '../../apps-script/core/petition/minutes-tags.ts';
import { type RepeatedColumn, repeatingTable } from './repeating-table.ts';

const alignment = AlignmentType.CENTER;

const columns: readonly RepeatedColumn<MinutesTag>[] = [
  { width: 15, heading: 'Hạng', tag: 'Hạng', alignment },
  { width: 50, heading: 'Tên sáng kiến', tag: 'Tên sáng kiến' },
  { width: 43, heading: 'Tác giả, đơn vị', tag: 'Tác giả' },
  { width: 17, heading: 'Số người chấm', tag: 'Số người chấm', alignment },
  { width: 18, heading: 'Điểm trung bình', tag: 'Điểm trung bình', alignment },
  { width: 19, heading: 'Chênh lệch', tag: 'Chênh lệch', alignment },
];

/** How the initiatives came out of a council, the best first. */
export function resultTable(): Table {
  return repeatingTable('Kết quả', columns);
}
