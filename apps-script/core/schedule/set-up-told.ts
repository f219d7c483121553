import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';

type Named = Pick<Programme, 'id' | 'name'>;
type Offered = Pick<Programme, 'id' | 'name' | 'scope' | 'catalogue' | 'entryWindow'>;

/** The shipped programmes as a numbered list. */
export function programmeQuestion(programmes: readonly Offered[]): string {
  return [
    'Sổ này dành cho chương trình nào? Xin gõ số rồi bấm OK:',
    ...programmes.map((programme, i) => `${i + 1}. ${described(programme)}`),
  ].join('\n');
}

/** The nation's and one province's may bear the same name. */
function described({ name, scope, catalogue, entryWindow }: Offered): string {
  const unit =
    scope.kind === 'unit'
      ? catalogueOf(catalogue).units.find(({ id }) => id === scope.unit)?.name
      : undefined;
  const { from, to } = entryWindow;
  return `${name} – ${unit ?? 'toàn quốc'}, nhận bài ${shortDate(from)} đến ${shortDate(to)}`;
}

/** The id of the programme whose number was typed; undefined for anything else. */
export function programmeChosen(
  programmes: readonly Named[],
  typed: string | undefined,
): string | undefined {
  const number = typed?.trim() ?? '';
  return /^\d+$/.test(number) ? programmes[Number(number) - 1]?.id : undefined;
}

export const trialQuestion = [
  'Xin gõ số rồi bấm OK:',
  '1. Chạy thử. Biểu mẫu và các sổ mang chữ “CHẠY THỬ”; thử xong gỡ được hết.',
  '2. Chạy chính thức. Có bài gửi đến rồi thì không gỡ được nữa.',
].join('\n');

/** What is noted of the answer; undefined where it is neither. */
export function trialChosen(typed: string | undefined): 'yes' | 'no' | undefined {
  const number = typed?.trim();
  return number === '1' ? 'yes' : number === '2' ? 'no' : undefined;
}

/** A trial says so wherever the programme is named, in forms and documents too. */
export const trialName = (name: string): string => `CHẠY THỬ – ${name}`;

export const notChosen =
  'Chưa thiết lập gì, vì chưa chọn được chương trình. Xin chọn lại mục này và gõ đúng số trong danh sách.';

/** The whole was made, or had been. */
export function setUpTold(programme: Named, isTrial: boolean): string {
  return [
    `Đã thiết lập xong chương trình “${programme.name}”. Chương trình tự quét mỗi 5 phút.`,
    ...(isTrial
      ? [
          'Đây là bản chạy thử. Thử xong, xin chọn Sáng Kiến → Gỡ bản chạy thử, rồi thiết lập lại để chạy chính thức.',
        ]
      : []),
    'Việc tiếp theo: ghi địa chỉ thư của cán bộ ở trang “Danh bạ” (sổ của từng công đoàn được tạo ở các lần quét sau), xem lại ngày tháng ở trang “Cài đặt”, rồi theo dõi ở trang “Bảng điều khiển”.',
  ].join('\n');
}
