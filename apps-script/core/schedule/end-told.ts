import type { Programme } from '../programme/programme.ts';
import { announcedFrom, type FormPhase } from '../programme/window.ts';
import { msOf, shortDate } from '../text/dates.ts';
import { momentOf } from './sweeps-told.ts';

/** What has to be over before a programme ends; times in epoch ms. */
export interface EndFacts {
  readonly now: number;
  readonly programme: Programme;
  readonly phase: FormPhase;
  /** Somebody agreed to titles in public, and nothing is asked of them any more. */
  readonly agreed: boolean;
  readonly publishedAt: number;
  readonly unpublished: boolean;
}

/** Why the programme can't end yet, each with what to do; none where it can. */
export function endHindrances(facts: EndFacts): readonly string[] {
  const { now, programme, phase, agreed, publishedAt, unpublished } = facts;
  const announcesAt = msOf(announcedFrom(programme) ?? '') || 0;
  const announced = agreed && announcesAt <= now && publishedAt > 0 && publishedAt >= announcesAt;
  return [
    ...(phase === 'closed'
      ? []
      : [
          '– Biểu mẫu chưa đóng: còn nhận bài hoặc bản sửa. Xin chờ hết hạn, hoặc đổi ngày ở trang “Cài đặt”.',
        ]),
    ...(announced ? [] : ['– Kết quả chưa công bố: xin xem và đồng ý ở trang “Công bố”.']),
    ...(announced && unpublished
      ? [
          '– Có thay đổi chưa công bố: xin chọn Sáng Kiến → Công bố ở lần quét tới, rồi chờ khoảng 5 phút.',
        ]
      : []),
  ];
}

export const notYetEnding = (hindrances: readonly string[]): string =>
  ['Chưa kết thúc được chương trình, vì:', ...hindrances, 'Chưa có gì thay đổi.'].join('\n');

export const trialEnds =
  'Đây là bản chạy thử nên không cần kết thúc. Thử xong, xin chọn Sáng Kiến → Gỡ bản chạy thử.';

export function endQuestion(name: string): string {
  return [
    `Kết thúc chương trình “${name}”:`,
    '– sổ của công đoàn, tỉnh, ngành chỉ còn để xem, không ghi tiếp được;',
    '– chương trình không lập hồ sơ, không chuyển, không nhắc nữa;',
    '– vẫn làm: công bố, tra cứu bằng mã, trang “Yêu cầu dữ liệu”, mỗi 15 phút một lần quét.',
    'Mọi sổ và tệp được giữ nguyên. Đã kết thúc thì không mở lại được.',
  ].join('\n');
}

/** @param day "2021-06-01" */
export function endTold(name: string, day: string): string {
  return [
    `Chương trình “${name}” đã kết thúc ngày ${shortDate(day)}. Sổ của các đơn vị lần lượt chuyển sang chỉ xem ở các lần quét sau.`,
    'Việc tiếp theo:',
    '1. Nhờ người dựng trang công khai lưu kết quả này vào phần “Chương trình trước” (npm run fetch-results).',
    '2. Mở chương trình mới: tạo một bảng tính trống bằng chính tài khoản này, cài chương trình vào đó, chọn Thiết lập chương trình, rồi chọn Lấy danh bạ của chương trình trước.',
    '3. Giữ sổ này: đây là hồ sơ lưu, và là nơi trả lời yêu cầu về dữ liệu cá nhân.',
  ].join('\n');
}

/** What the operator who asks is told of a programme that ended; sweptAt in epoch ms. */
export function endedTold(day: string, sweptAt: number): string {
  return `Chương trình đã kết thúc ngày ${shortDate(day)}: sổ chỉ còn để xem, kết quả và tra cứu vẫn được công bố, trang “Yêu cầu dữ liệu” vẫn được trả lời. Lần quét gần nhất: khoảng ${momentOf(sweptAt)}.`;
}

/** The first row of a workbook that is kept to be read. */
export const endedNotice = 'Chương trình đã kết thúc. Sổ này được giữ để xem, không ghi thêm được.';
