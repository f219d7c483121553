import type { Say, Sentence } from './say.ts';

/** What the workspace says in Google's English, as a person here reads it. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'You need permission to edit this file.': (say) =>
    say`Bạn chỉ được xem tệp này. Muốn sửa, xin chọn người có quyền sửa ở ô “Làm việc với tên”.`,
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.':
    (say) => say`Ô này được bảo vệ nên không sửa được. Xin chỉ sửa những ô bấm vào được.`,
  'The data you entered violates the data validation rules set on this cell.': (say) =>
    say`Giá trị này không hợp với quy định của ô. Xin nhập lại hoặc chọn trong danh sách.`,
  'This is a required question': (say) => say`Xin trả lời câu hỏi này.`,
  'Invalid choice': (say) => say`Xin chọn một mục trong danh sách.`,
  'Must match pattern': (say) =>
    say`Câu trả lời chưa đúng dạng. Xin xem lại hướng dẫn dưới câu hỏi.`,
  'Too many characters': (say) => say`Câu trả lời dài quá. Xin viết ngắn lại.`,
  'Too few characters': (say) => say`Câu trả lời ngắn quá. Xin viết rõ hơn.`,
  'Must be a valid email address': (say) =>
    say`Xin viết một địa chỉ thư điện tử, ví dụ ten@example.org.`,
  'Must be a number': (say) => say`Xin viết một số.`,
  'This form is no longer accepting responses.': (say) =>
    say`Biểu mẫu này đã ngừng nhận câu trả lời. Nếu cần gửi, xin liên hệ người phụ trách biểu mẫu.`,
};

/** The workspace's sentence as the reader's language has it; an author's own words stay as they are. */
export const told = (say: Say, sentence: string): string => SENTENCES[sentence]?.(say) ?? sentence;

/** Folds case and accents away, so that a search typed in haste still finds. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Whether a text holds every word that was searched for. */
export function finder(query: string): (text: string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const within = folded(text);
    return words.every((word) => within.includes(word));
  };
}
