export const carryOverQuestion = [
  'Xin mở sổ cái của chương trình trước, chép dòng địa chỉ ở đầu trình duyệt, rồi dán vào đây.',
  'Địa chỉ thư của cán bộ, tên đã sửa và công đoàn đã thêm được chép sang; ô nào ở sổ này đã ghi thì giữ nguyên.',
].join('\n');

/** The id in a workbook's address, or alone; undefined where the text holds none. */
export function workbookIn(typed: string): string | undefined {
  const [, id] = /\/d\/([\w-]{15,})/.exec(typed) ?? /^\s*([\w-]{15,})\s*$/.exec(typed) ?? [];
  return id;
}

export const noAddress =
  'Chưa chép gì, vì dòng vừa dán không phải địa chỉ của một bảng tính Google. Xin chọn lại mục này.';

export const ownAddress =
  'Đó là địa chỉ của chính sổ này. Chưa chép gì. Xin dán địa chỉ sổ cái của chương trình trước.';

export const unreadable =
  'Chưa chép gì, vì tài khoản này không mở được sổ ấy, hoặc sổ ấy không có trang “Danh bạ” và “Tỉnh, ngành”. Xin xem lại địa chỉ; nếu sổ của tài khoản khác, xin nhờ chủ sổ chia sẻ để xem.';

const SHOWN = 5;

export function carriedOverTold(taken: number, added: number, ended: readonly string[]): string {
  const rest = ended.length - SHOWN;
  const names = `${ended.slice(0, SHOWN).join('; ')}${rest > 0 ? ` và ${rest} nơi nữa` : ''}`;
  return [
    taken === 0 && added === 0
      ? 'Không có gì mới để chép: sổ này đã đủ.'
      : `Đã chép: địa chỉ cán bộ của ${taken} nơi, ${added} công đoàn đã thêm ở chương trình trước.`,
    ...(ended.length > 0
      ? [`Không chép ${ended.length} nơi không còn trong danh mục mới: ${names}.`]
      : []),
    'Xin xem lại trang “Danh bạ” và “Tỉnh, ngành”. Ở lần quét tới, biểu mẫu lấy danh sách này và sổ của từng nơi được tạo dần.',
  ].join('\n');
}
