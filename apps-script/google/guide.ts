import type { Page } from '../core/ledger/page.ts';
import { columnWidth } from './ledger-layout.ts';
import { format, protection, type Request } from './page-requests.ts';
import { writeCells } from './sheets-api.ts';

export const guideSheet = 203;

/** What an officer of a union reads first: what this workbook is for and what to do in it. */
export const unionGuide: readonly string[] = [
  'Hướng dẫn dùng sổ làm việc',
  '1. Trang “Sáng kiến” có mỗi dòng một sáng kiến của đoàn viên thuộc công đoàn mình. Cán bộ ghi vào các cột màu vàng; các cột khác do chương trình ghi.',
  '2. Lấy ý kiến thủ trưởng: ở trang “Danh sách ký”, ghi tên CĐCS hoặc nơi làm việc để có danh sách in ra; khi bản ký về, ghi “Có” ở dòng đầu cho cả danh sách, ghi “Không” ở dòng không được đồng ý. Hoặc ghi từng sáng kiến ở cột “CĐCS giới thiệu”, “Thủ trưởng đồng ý” và “Người đồng ý, ngày”.',
  '3. Cột “Bảng tổng hợp” cho biết dòng đã đủ 7 cột của Bảng tổng hợp hay còn thiếu gì. Ghi phần còn thiếu ở các cột “Bổ sung”.',
  '4. Ở cột “Quyết định”, chọn “Chọn”, “Không chọn”, “Không đủ điều kiện” hoặc “Trả lại”, kèm lý do; khi trả lại, ghi thêm hạn bổ sung. Đổi lại được cho đến khi lập Tờ trình. Cột “Tin nhắn Zalo” có sẵn câu để gửi cho người gửi sáng kiến.',
  '5. Sau khoảng 5 phút, cột “Tình trạng” và cột “Việc cần làm” cho biết kết quả. Nếu một bước chưa thực hiện được, cột “Việc cần làm” nói rõ vì sao.',
  '6. Có khiếu nại thì ghi ở trang “Khiếu nại”: sáng kiến được giữ lại cho đến khi đánh dấu đã giải quyết. Cột “Không có khiếu nại” và “Không tranh chấp tác giả”: chỉ chọn “Có” khi đã kiểm tra. Tờ trình chỉ nêu điều này khi mọi sáng kiến được chọn đều có “Có”.',
  '7. Trang “Tổng hợp” cho xem trước Bảng tổng hợp của những sáng kiến được chọn. Sang trang “Lập hồ sơ”, chọn “Xem trước lần 1” để xem thử Tờ trình, vừa ý thì chọn “Lập lần 1”; từ đó quyết định chọn không đổi được nữa. Ở đây còn có Giấy xác nhận, Bìa hồ sơ và Thư cảm ơn. Mở bản in, trình ký, đóng dấu.',
  '8. Ký xong, sang trang “Hồ sơ gửi”: ghi số, ngày ký, người ký và đường dẫn bản scan, chọn “Gửi lần 1” để gửi thư điện tử; gửi bưu điện thì ghi ngày và số biên nhận. Cùng dòng cho biết còn thiếu gì, ai làm, đến khi nào, và cấp trên đã nhận chưa.',
  '9. Trang “Nhập hộ”: ghi thay người không có điện thoại, hoặc dán danh sách từ Excel, cột theo đúng thứ tự của trang; dán kèm dòng tiêu đề cũng được. Cần giấy đồng ý có chữ ký. Ghi xong thì đánh dấu ô “Gửi”; muốn sửa thì sửa ngay dòng đó.',
  '10. Trang “CĐCS”: ghi hoặc dán danh sách công đoàn cơ sở trực thuộc. Ghi ngày phát động; nơi nào báo cáo không có sáng kiến thì đánh dấu ô đó. Công đoàn cơ sở trực thuộc tỉnh, ngành ghi một dòng là chính mình. Dòng đầu trang cho biết đã đạt bao nhiêu phần trăm và còn bao nhiêu CĐCS nữa là 100 %. Ở trang “Sáng kiến”, nếu chưa rõ CĐCS thì chọn ở cột “CĐCS”.',
  '11. Muốn chỉ xem một phần mà không ảnh hưởng người khác: trong Google Trang tính, mở trình đơn “Dữ liệu”, mục chế độ xem bộ lọc, rồi chọn “Chờ quyết định”, “Còn thiếu”, “Đã chọn” hoặc “Đã trả lại”.',
  '12. Lỡ xoá dòng, xoá hay dời cột, đổi tên trang: không cần làm gì, chương trình tự khôi phục ở lần cập nhật tới và giữ lại điều đã ghi. Hai người cùng ghi một ô thì lần ghi sau được tính.',
  'Sổ này có thông tin cá nhân. Xin không chia sẻ cho người ngoài công đoàn.',
];

/** The tab that tells officers what to do, one line a row, and what the colours of states mean. */
export function guideRequests(
  lines: readonly string[],
  index: number,
  legend: Page['colours'],
): readonly Request[] {
  const sheetId = guideSheet;
  const explained = legend.length === 0 ? [] : ['Màu của cột “Tình trạng”:'];
  const rows = [...lines, ...explained, ...legend.map(([word]) => word)];
  const first = rows.length - legend.length;
  const gridProperties = { rowCount: rows.length + 1, columnCount: 1 };
  const row = (at: number) => ({ sheetId, startRowIndex: at, endRowIndex: at + 1 });
  return [
    { addSheet: { properties: { sheetId, title: 'Hướng dẫn', index, gridProperties } } },
    writeCells(
      sheetId,
      1,
      0,
      rows.map((line) => [line]),
    ),
    format({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    format(row(0), { textFormat: { bold: true, fontSize: 14 } }),
    ...explained.map(() => format(row(first - 1), { textFormat: { bold: true } })),
    ...legend.map(([, backgroundColor], i) => format(row(first + i), { backgroundColor })),
    columnWidth(sheetId, 0, 760),
    protection(sheetId, []),
  ];
}
