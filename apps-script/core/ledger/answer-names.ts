import type { QuestionId } from '../submission/questions.ts';

/** What the ledger's columns call the answers to the Form's questions. */
export const answerNames = {
  fullName: 'Họ và tên',
  phone: 'Số điện thoại',
  unit: 'Đơn vị (đã ghi)',
  subUnit: 'Đơn vị trực thuộc (đã ghi)',
  workplace: 'Nơi làm việc',
  group: 'Nhóm',
  title: 'Tên sáng kiến',
  description: 'Mô tả',
  appliedStatus: 'Tình trạng áp dụng',
  coAuthors: 'Đồng tác giả',
  birthYear: 'Năm sinh',
  position: 'Chức vụ',
  appliedFrom: 'Áp dụng từ',
  effect: 'Hiệu quả',
  benefitVnd: 'Giá trị làm lợi',
  scope: 'Phạm vi ứng dụng',
  awards: 'Khen thưởng',
  tradeSecret: 'Bí mật kinh doanh',
  consentProcessing: 'Đồng ý xử lý thông tin',
  consentPublication: 'Đồng ý công bố',
} as const satisfies Partial<Record<QuestionId, string>>;
