/** Why a piece of work on the programme's files could not be finished. */
export type Hindrance = 'quota' | 'time' | 'permission' | 'switchedOff' | 'passing';

/** The error of an execution that stops by itself, before Google ends it. */
export const outOfTime = 'out of time';

const signs: readonly (readonly [Exclude<Hindrance, 'passing'>, RegExp])[] = [
  ['time', /out of time/],
  ['quota', /too many times for one day|rate limit exceeded|quota|limit exceeded/i],
  ['switchedOff', /switched off|is not defined|has not been used in project|API .*disabled/i],
  ['permission', /permission|authorization|insufficient|not authorized/i],
];

/** By the words of Google's error. */
export function hindranceOf(message: string): Hindrance {
  return signs.find(([, sign]) => sign.test(message))?.[0] ?? 'passing';
}

const next: Readonly<Record<Hindrance, string>> = {
  quota:
    'Google không cho tài khoản này tạo thêm tệp nữa, thường là vì hết hạn mức trong ngày. Xin chọn lại mục này sau 24 giờ.',
  time: 'Đã hết thời gian mà Google cho một lần chạy. Xin chọn lại mục này ngay bây giờ để làm tiếp.',
  permission:
    'Google chưa cho chương trình đủ quyền. Xin chọn lại mục này, và khi Google hỏi thì đánh dấu đủ các quyền rồi bấm đồng ý.',
  switchedOff:
    'Dịch vụ Google Sheets hoặc Google Drive của chương trình đang tắt. Xin nhờ người hỗ trợ kỹ thuật bật lại, rồi chọn lại mục này.',
  passing:
    'Google vừa báo lỗi, có thể vì đang bận. Xin chờ vài phút rồi chọn lại mục này. Nếu ba lần vẫn vậy, xin báo người hỗ trợ kỹ thuật.',
};

/** What is there, what is left, and what the operator does next. */
export function stoppedTold(
  what: string,
  done: readonly string[],
  left: readonly string[],
  hindrance: Hindrance,
): string {
  return [
    `${what} chưa xong.`,
    ...(done.length > 0 ? [`Đã làm: ${done.join(', ')}.`] : []),
    ...(left.length > 0 ? [`Còn lại: ${left.join(', ')}.`] : []),
    `${next[hindrance]} Phần đã làm được giữ nguyên, không làm lại.`,
  ].join('\n');
}
