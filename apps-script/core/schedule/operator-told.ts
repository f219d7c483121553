/** What the menu tells an operator who can't go on, and what to do instead. */

/** Files belong to the account that made them (scope drive.file): another would make all anew. */
export function otherAccount(owner: string, account: string): string {
  return [
    `Chương trình này chạy bằng tài khoản ${owner}. Anh/chị đang dùng tài khoản ${account}.`,
    'Google chỉ cho tài khoản đã tạo các tệp mở lại chúng, nên tài khoản khác không làm thay được. Chưa có gì thay đổi.',
    `Xin đăng nhập bằng ${owner} rồi chọn lại mục này. Muốn giao việc cho người khác, xin chọn Sáng Kiến → Bàn giao.`,
  ].join('\n');
}

export const noWorkbook =
  'Xin mở sổ cái của chương trình, rồi chọn mục này trong trình đơn Sáng Kiến của sổ ấy.';

export const copiedWorkbook = [
  'Sổ này đã có trang của một chương trình, nhưng chương trình không được thiết lập từ đây: có lẽ đây là bản sao của một sổ cái. Chưa có gì thay đổi.',
  'Xin mở sổ cái gốc rồi chọn lại mục này. Muốn mở chương trình mới, xin tạo một bảng tính trống và cài chương trình vào đó.',
].join('\n');

export function otherWorkbook(ledger: string): string {
  return `Sổ cái của chương trình này là một sổ khác. Chưa có gì thay đổi.\nXin mở https://docs.google.com/spreadsheets/d/${ledger}/edit rồi chọn lại mục này ở đó.`;
}

export const notSetUp =
  'Chương trình chưa được thiết lập ở sổ này, nên chưa có gì để làm. Xin chọn Sáng Kiến → Thiết lập chương trình trước.';

/** The question before a step that can't be taken back: the programme's id is typed as a yes. */
export function confirmBy(id: string): string {
  return `Nếu chắc chắn, xin gõ lại đúng dòng sau rồi bấm OK:\n${id}`;
}

/** Whether the operator typed it. */
export const isConfirmed = (typed: string, id: string): boolean => typed.trim() === id;

export const notConfirmed =
  'Chưa làm gì, vì dòng gõ lại chưa đúng. Muốn làm, xin chọn lại mục này.';
