import type { PetitionData, SummaryRow } from './petition-data.ts';
import type { TemplateKind } from './template-kind.ts';

/** The places of a Tờ trình's template. */
export const petitionTags = {
  'Cơ quan chủ quản': 'upperAgency',
  'Cơ quan ban hành': 'ownAgency',
  'Số ký hiệu': 'numberLine',
  'Địa danh ngày tháng': 'placeAndDate',
  'Tên loại': 'documentType',
  'Trích yếu': 'subject',
  'Kính gửi': 'addressee',
  'Căn cứ': 'legalBases',
  'Nội dung trình': 'request',
  'Danh sách': 'list',
  'Xác nhận': 'statement',
  'Lời kết': 'closing',
  'Nơi nhận': 'recipients',
  'Quyền hạn': 'authority',
  'Chức vụ người ký': 'signer',
  'Họ tên người ký': 'signerName',
  'Tên phụ lục': 'annexTitle',
  'Kèm theo Tờ trình': 'annexReference',
  'Tiêu đề cột khen thưởng': 'awardsHeading',
  'Sáng kiến': 'rows',
  'Tổng số': 'total',
} as const satisfies Readonly<Record<string, keyof PetitionData>>;

/** The places inside a repeated row of the annex. */
export const rowTags = {
  TT: 'number',
  'Họ tên và đơn vị': 'person',
  'Tên sáng kiến': 'title',
  'Thời gian áp dụng': 'applied',
  'Tóm tắt': 'summary',
  'Hiệu quả': 'effect',
  'Khen thưởng': 'awards',
} as const satisfies Readonly<Record<string, keyof SummaryRow>>;

/** The lists of a Tờ trình that are plain lines. */
export const petitionLines = { legalBases: {}, list: {}, recipients: {} } as const;

export const petitionTemplate: TemplateKind = {
  name: 'Tờ trình',
  places: petitionTags,
  lists: { ...petitionLines, rows: rowTags },
  needed: ['Nội dung trình', 'Sáng kiến', ...Object.keys(rowTags)],
};

export type PetitionTag = keyof typeof petitionTags | keyof typeof rowTags;
