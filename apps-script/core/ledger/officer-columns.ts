import { type OfficerField, officerFields } from '../dossier/dossier.ts';
import { columnRange } from './column-range.ts';
import { grassrootsPage } from './grassroots.ts';
import type { OfficerColumn } from './page.ts';

const officerHeaders: Readonly<Record<OfficerField, readonly [header: string, width: number]>> = {
  employerAgreed: ['Thủ trưởng đồng ý', 110],
  employerAgreedBy: ['Người đồng ý, ngày', 180],
  introduced: ['CĐCS giới thiệu', 100],
  decision: ['Quyết định', 120],
  reason: ['Lý do', 240],
  dueDate: ['Hạn bổ sung', 110],
  birthYear: ['Bổ sung: năm sinh', 100],
  position: ['Bổ sung: chức vụ', 140],
  appliedFrom: ['Bổ sung: áp dụng từ', 120],
  effect: ['Bổ sung: hiệu quả', 220],
  benefitVnd: ['Bổ sung: giá trị làm lợi (đồng)', 140],
  scope: ['Bổ sung: phạm vi', 160],
  awards: ['Bổ sung: danh hiệu, khen thưởng', 180],
  noComplaint: ['Không có khiếu nại', 110],
  noDispute: ['Không tranh chấp tác giả', 110],
  withdrawn: ['Người gửi xin rút', 110],
  grassroots: ['CĐCS', 200],
};

const yesNo = ['Có', 'Không'];
const choicesOf: Readonly<Partial<Record<OfficerField, readonly string[]>>> = {
  employerAgreed: yesNo,
  introduced: yesNo,
  decision: ['Chọn', 'Không chọn', 'Không đủ điều kiện', 'Trả lại'],
  noComplaint: yesNo,
  noDispute: yesNo,
  withdrawn: yesNo,
};

/** The officers' cells of an initiative, in the order of their columns. */
export const officerColumns: readonly OfficerColumn<OfficerField>[] = officerFields.map((field) => {
  const [header, width] = officerHeaders[field];
  const choices = choicesOf[field];
  const suggested = field === 'grassroots' && {
    choicesFrom: columnRange(grassrootsPage, 'name'),
  };
  return { field, header, width, ...(choices && { choices }), ...suggested };
});
