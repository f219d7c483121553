import type { MinutesData, MinutesRow } from './minutes-data.ts';
import type { TemplateKind } from './template-kind.ts';

/** The places of the template of a council's minutes, as `petitionTags` are those of a Tờ trình. */
export const minutesTags = {
  'Cơ quan chủ quản': 'upperAgency',
  'Cơ quan ban hành': 'ownAgency',
  'Số ký hiệu': 'numberLine',
  'Trích yếu': 'subject',
  'Bắt đầu': 'begun',
  'Thành phần': 'attendance',
  'Thành viên': 'members',
  'Chủ trì': 'chair',
  'Thư ký': 'secretary',
  'Cách chấm': 'method',
  'Tóm tắt kết quả': 'summary',
  'Kết quả': 'rows',
  'Cần trao đổi': 'remarks',
  'Kết thúc': 'closing',
  'Họ tên thư ký': 'secretaryName',
  'Họ tên chủ trì': 'chairName',
  'Nơi nhận': 'recipients',
} as const satisfies Readonly<Record<string, keyof MinutesData>>;

/** The places inside a repeated row of the table of results. */
export const minutesRowTags = {
  Hạng: 'rank',
  'Tên sáng kiến': 'title',
  'Tác giả': 'author',
  'Số người chấm': 'counted',
  'Điểm trung bình': 'mean',
  'Chênh lệch': 'spread',
} as const satisfies Readonly<Record<string, keyof MinutesRow>>;

export const minutesTemplate: TemplateKind = {
  name: 'Biên bản',
  places: minutesTags,
  lists: { members: {}, method: {}, remarks: {}, recipients: {}, rows: minutesRowTags },
  needed: ['Kết quả', ...Object.keys(minutesRowTags)],
};

export type MinutesTag = keyof typeof minutesTags | keyof typeof minutesRowTags;
