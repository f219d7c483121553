/** What an installation holds that came from people. */
export interface Held {
  /** Entries, those still in the Form included. */
  readonly entries: number;
  readonly documents: number;
}

const amount = ({ entries, documents }: Held) => `${entries} bài gửi và ${documents} văn bản`;

/** A programme that is no trial keeps what people sent; an empty one may go. */
export const mayTearDown = (trial: string, { entries, documents }: Held): boolean =>
  trial === 'yes' || (entries === 0 && documents === 0);

export function keptForGood(held: Held): string {
  return [
    `Chương trình này chạy chính thức và đã có ${amount(held)}, nên không gỡ: dữ liệu của người gửi phải được giữ. Chưa có gì thay đổi.`,
    'Công bố xong thì chọn Sáng Kiến → Kết thúc chương trình. Một người muốn xoá dữ liệu của mình thì dùng trang “Yêu cầu dữ liệu”.',
  ].join('\n');
}

/** What is going to happen. */
export function tearDownQuestion(name: string, held: Held): string {
  return [
    `Gỡ chương trình “${name}”:`,
    '– tắt lịch quét và đóng biểu mẫu;',
    '– chuyển thư mục của chương trình, thư mục sao lưu và mọi tệp trong đó vào Thùng rác của Google Drive (30 ngày còn lấy lại được);',
    `– làm trống sổ cái: ${amount(held)}, các trang “Cài đặt”, “Lời văn riêng”.`,
    'Giữ lại trang “Danh bạ” và “Tỉnh, ngành” với địa chỉ thư của cán bộ.',
  ].join('\n');
}

export const tornDown = [
  'Đã gỡ xong: lịch quét, biểu mẫu, thư mục với mọi tệp trong đó, bản sao lưu. Sổ cái đã được làm trống.',
  'Tệp còn 30 ngày trong Thùng rác của Google Drive; sổ cái cũ còn ở Tệp → Lịch sử phiên bản. Trang “Danh bạ” và “Tỉnh, ngành” được giữ lại.',
  'Muốn chạy lại, thử hay chính thức, xin chọn Sáng Kiến → Thiết lập chương trình.',
].join('\n');

/** Setting up has to wait until all is gone. */
export const halfTornDown =
  'Bản chạy thử đang được gỡ dở. Xin chọn Sáng Kiến → Gỡ bản chạy thử để gỡ nốt, rồi thiết lập lại.';
