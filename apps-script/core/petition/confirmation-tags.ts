import type { ConfirmationData, ConfirmationRow, ConfirmationSheet } from './confirmation-data.ts';
import type { TemplateKind } from './template-kind.ts';

export const confirmationTags = {
  'Trích yếu': 'subject',
  'Đơn vị': 'sheets',
} as const satisfies Readonly<Record<string, keyof ConfirmationData>>;

export const confirmationSheetTags = {
  'Tên đơn vị': 'employer',
  'Địa danh ngày tháng': 'placeAndDate',
  'Kính gửi': 'addressee',
  'Nội dung xác nhận': 'statement',
  'Sáng kiến': 'rows',
  'Tổng số': 'total',
} as const satisfies Readonly<Record<string, keyof ConfirmationSheet>>;

export const confirmationRowTags = {
  TT: 'number',
  'Tên sáng kiến': 'title',
  'Tác giả': 'author',
  'Thời gian áp dụng': 'applied',
  'Hiệu quả': 'effect',
} as const satisfies Readonly<Record<string, keyof ConfirmationRow>>;

export const confirmationTemplate: TemplateKind = {
  name: 'Giấy xác nhận',
  places: confirmationTags,
  lists: { sheets: confirmationSheetTags, rows: confirmationRowTags },
  needed: [
    'Đơn vị',
    'Tên đơn vị',
    'Nội dung xác nhận',
    'Sáng kiến',
    ...Object.keys(confirmationRowTags),
  ],
};

export type ConfirmationTag =
  | keyof typeof confirmationTags
  | keyof typeof confirmationSheetTags
  | keyof typeof confirmationRowTags;
