import type { TemplateKind } from './template-kind.ts';
import type { ThanksCard, ThanksData } from './thanks-data.ts';

export const thanksTags = {
  'Cơ quan chủ quản': 'upperAgency',
  'Cơ quan ban hành': 'ownAgency',
  'Người cảm ơn': 'thanker',
  'Tên chương trình': 'programme',
  'Địa danh ngày tháng': 'placeAndDate',
  'Quyền hạn': 'authority',
  'Chức vụ người ký': 'signer',
  'Họ tên người ký': 'signerName',
  'Thư cảm ơn': 'cards',
  'Danh sách trao giải': 'called',
  'Tổng số': 'total',
} as const satisfies Readonly<Record<string, keyof ThanksData>>;

export const thanksCardTags = {
  TT: 'number',
  'Họ và tên': 'name',
  'Đơn vị công tác': 'workplace',
  'Tên sáng kiến': 'title',
} as const satisfies Readonly<Record<string, keyof ThanksCard>>;

export const thanksTemplate: TemplateKind = {
  name: 'Thư cảm ơn',
  places: thanksTags,
  lists: { cards: thanksCardTags, called: thanksCardTags },
  needed: ['Thư cảm ơn', 'Họ và tên', 'Tên sáng kiến'],
};

export type ThanksTag = keyof typeof thanksTags | keyof typeof thanksCardTags;
