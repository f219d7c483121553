import type { Programme } from '../programme/programme.ts';

/**
 * What a worker is told before agreeing (Luật 91/2025/QH15, Điều 9): who answers for the data, what
 * is kept and why, who sees it and where, until when, and how to take the agreement back.
 */
export function processingNotice({ name, contact }: Programme): string {
  return [
    `Bên chịu trách nhiệm: đơn vị tổ chức Chương trình “${name}”. Đầu mối: ${contactLine(contact)}.`,
    'Thông tin được dùng: họ tên, năm sinh, số điện thoại, chức vụ, nơi làm việc, khen thưởng và nội dung sáng kiến.',
    'Mục đích: tổng hợp, xét chọn và khen thưởng sáng kiến; không dùng vào việc khác.',
    'Người được xem: công đoàn cơ sở, công đoàn cấp trên, liên đoàn lao động tỉnh hoặc công đoàn ngành và Tổng Liên đoàn. Thông tin lưu trên dịch vụ của Google, máy chủ đặt ở nước ngoài.',
    'Thông tin được giữ đến khi xét chọn, khen thưởng xong, rồi xóa hoặc bỏ phần nhận ra người.',
    'Quyền của anh/chị: xem, sửa, xóa, rút lại sự đồng ý bất cứ lúc nào; chỉ cần báo đầu mối trên kèm mã tra cứu. Rút lại thì sáng kiến không được xét nữa.',
    'Nếu chọn “Không”, bài gửi chưa thể được xét.',
  ].join('\n');
}

/** The separate question about the public list. */
export function publicationNotice({ contact }: Programme): string {
  return [
    'Nếu sáng kiến được chọn, trang kết quả sẽ ghi họ tên anh/chị bên cạnh tên sáng kiến. Số điện thoại, năm sinh và phần mô tả không bao giờ được công bố.',
    'Chọn “Không” vẫn được xét như mọi người, chỉ không nêu tên.',
    `Muốn rút lại, xin báo ${contactLine(contact)}.`,
  ].join('\n');
}

function contactLine({ name, phone, email }: Programme['contact']): string {
  return [name, phone, email].filter((part) => part !== '').join(', ');
}
