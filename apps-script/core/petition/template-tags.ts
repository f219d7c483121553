import type { PetitionData, SummaryRow } from './petition-data.ts';

/** The places of a Tờ trình's template, by the words an officer sees between {{ and }}. */
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
  'Tên phụ lục': 'annexTitle',
  'Kèm theo Tờ trình': 'annexReference',
  'Tiêu đề cột khen thưởng': 'awardsHeading',
  'Sáng kiến': 'rows',
  'Sáng kiến cuối': 'lastRow',
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

/** A template of the office: what a sentence calls it, and the field behind each of its places. */
export interface TemplateKind {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
}

export const petitionTemplate: TemplateKind = {
  name: 'Tờ trình',
  tags: { ...petitionTags, ...rowTags },
};

export type PetitionTag = keyof typeof petitionTags | keyof typeof rowTags;

/** Tags are compared as people retype them: composed or not, in any case, with stray spaces. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
