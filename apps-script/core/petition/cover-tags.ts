import type { CoverData, CoverRow } from './cover-data.ts';
import type { TemplateKind } from './template-kind.ts';

export const coverTags = {
  'Nơi gửi': 'sender',
  'Nơi nhận': 'recipient',
  'Qua Ban': 'through',
  'Trích yếu': 'subject',
  'Văn bản': 'pieces',
  'Cách gửi': 'dispatch',
} as const satisfies Readonly<Record<string, keyof CoverData>>;

export const coverRowTags = {
  TT: 'number',
  'Tên văn bản': 'piece',
  'Số bản': 'copies',
} as const satisfies Readonly<Record<string, keyof CoverRow>>;

export const coverTemplate: TemplateKind = {
  name: 'Bìa hồ sơ',
  places: coverTags,
  lists: { pieces: coverRowTags },
  needed: ['Nơi gửi', 'Nơi nhận', 'Văn bản', ...Object.keys(coverRowTags)],
};

export type CoverTag = keyof typeof coverTags | keyof typeof coverRowTags;
