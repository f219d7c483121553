import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import type { Results } from './results.ts';
import type { Correction, Step } from './tracking.ts';

/** What a worker reads of a step: where the entry is, and what happens next and until when. */
export interface StepWords {
  readonly state: string;
  /** One sentence or more, '' where nothing is to come. */
  readonly next: string;
}

/** The words of every step, with the programme's dates in them. */
export function stepWords(
  { petitionDeadline, contact }: Programme,
  { announcedFrom, announced }: Results['programme'],
): Readonly<Record<Step, StepWords>> {
  const { wording } = petitionDeadline;
  const asked = [contact.name, contact.phone, contact.email].filter((part) => part !== '');
  const ask = asked.join(', ');
  const told =
    announcedFrom === null || announced
      ? ''
      : ` Kết quả được công bố từ ${momentWords(announcedFrom)}.`;
  return {
    received: {
      state: 'Đã nhận, công đoàn đang xem xét',
      next: `Công đoàn cơ sở và thủ trưởng đơn vị xác nhận, sau đó công đoàn cấp trên xét chọn và gửi hồ sơ ${wording}.${told}`,
    },
    introduced: {
      state: 'Đơn vị đã đồng ý, chờ công đoàn cấp trên xét chọn',
      next: `Công đoàn cấp trên xét chọn và gửi hồ sơ ${wording}.${told}`,
    },
    chosen: {
      state: 'Đã được công đoàn cấp trên chọn',
      next: `Tiếp theo, tỉnh hoặc ngành xét chọn.${told}`,
    },
    chosenByUnit: {
      state: 'Đã được tỉnh, ngành chọn',
      next: `Tiếp theo, Tổng Liên đoàn xét công nhận.${told}`,
    },
    recognised: { state: 'Đã được Tổng Liên đoàn công nhận', next: '' },
    declined: {
      state: 'Chưa được chọn trong đợt này',
      next: 'Muốn biết lý do, xin hỏi công đoàn cơ sở nơi làm việc.',
    },
    declinedByUnit: {
      state: 'Đã được công đoàn cấp trên chọn; tỉnh, ngành chưa chọn trong đợt này',
      next: 'Muốn biết lý do, xin hỏi công đoàn cơ sở nơi làm việc.',
    },
    notRecognised: {
      state: 'Đã được tỉnh, ngành chọn; Tổng Liên đoàn chưa công nhận trong đợt này',
      next: 'Muốn biết lý do, xin hỏi công đoàn cơ sở nơi làm việc.',
    },
    ineligible: {
      state: 'Chưa đủ điều kiện xét chọn',
      next: 'Muốn biết lý do, xin hỏi công đoàn cơ sở nơi làm việc.',
    },
    returned: {
      state: 'Cần bổ sung',
      next: 'Xin hỏi công đoàn cơ sở cần bổ sung gì, rồi gửi lại bằng đúng mã này.',
    },
    withdrawn: { state: 'Đã rút theo đề nghị của người gửi', next: '' },
    checking: {
      state: 'Đã đến nơi, đang được kiểm tra',
      next: `Ban tổ chức xem từng bài rồi chuyển về công đoàn nhận. Cần hỏi thêm, xin liên hệ ${ask}.`,
    },
    toResend: {
      state: 'Chưa nhận được, cần gửi lại',
      next: `Xin liên hệ ${ask} để biết cần sửa gì, rồi gửi lại bằng đúng mã này.`,
    },
    refused: { state: 'Không được nhận', next: `Cần hỏi thêm, xin liên hệ ${ask}.` },
    sameAsOther: {
      state: 'Đã nhận; nội dung trùng với một bài gửi khác',
      next: 'Không phải làm gì thêm: bài gửi kia được xét.',
    },
  };
}

/** What stands in the list "Cần bổ sung hoặc sửa". */
export const correctionWords: Readonly<Record<Correction, string>> = {
  fullName: 'Họ và tên',
  phone: 'Số điện thoại',
  group: 'Nhóm ý tưởng',
  title: 'Tên sáng kiến',
  description: 'Phần mô tả',
  effect: 'Hiệu quả',
  applied: 'Việc áp dụng và thời gian áp dụng',
  birthYear: 'Năm sinh',
  unit: 'Đơn vị (tỉnh, ngành)',
  union: 'Đơn vị trực thuộc',
  window: 'Ngày gửi ngoài thời gian nhận bài',
  consent: 'Đồng ý cho xử lý dữ liệu cá nhân',
  oversize: 'Câu trả lời quá dài',
};

/** "2021-05-05T08:00:00+07:00" → "08:00 ngày 05/5/2021". */
export function momentWords(iso: string): string {
  return `${iso.slice(11, 16)} ngày ${shortDate(iso.slice(0, 10))}`;
}
