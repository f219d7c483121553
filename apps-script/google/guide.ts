import { columnWidth } from './ledger-layout.ts';
import { format, protection, type Request } from './page-requests.ts';
import { writeCells } from './sheets-api.ts';

export const guideSheet = 203;

/** What an officer of a union reads first: what this workbook is for and what to do in it. */
export const unionGuide: readonly string[] = [
  'Hướng dẫn dùng sổ làm việc',
  '1. Trang “Sáng kiến” có mỗi dòng một sáng kiến của đoàn viên thuộc công đoàn mình. Cán bộ ghi vào các cột màu vàng; các cột khác do chương trình ghi.',
  '2. Khi cơ quan, đơn vị, doanh nghiệp đồng ý, chọn “Có” ở cột “Thủ trưởng đồng ý” và ghi người đồng ý, ngày.',
  '3. Cột “Bảng tổng hợp” cho biết dòng đã đủ 7 cột của Bảng tổng hợp hay còn thiếu gì. Ghi phần còn thiếu ở các cột “Bổ sung”.',
  '4. Ở cột “Quyết định”, chọn “Chọn”, “Không chọn” hoặc “Trả lại”. Khi trả lại, xin ghi lý do và hạn bổ sung.',
  '5. Sau khoảng 5 phút, cột “Tình trạng” và cột “Việc cần làm” cho biết kết quả. Nếu một bước chưa thực hiện được, cột “Việc cần làm” nói rõ vì sao.',
  '6. Cột “Không có khiếu nại” và “Không tranh chấp tác giả”: chỉ chọn “Có” khi đã kiểm tra. Tờ trình chỉ nêu điều này khi mọi sáng kiến được chọn đều có “Có”.',
  '7. Sang trang “Lập hồ sơ”, chọn “Lập lần 1” để lập Tờ trình kèm Bảng tổng hợp. Mở bản in, trình ký, ghi số và ngày.',
  '8. Có thể sắp xếp, lọc, chèn dòng; chương trình nhận ra từng sáng kiến theo mã, không theo vị trí.',
  'Sổ này có thông tin cá nhân. Xin không chia sẻ cho người ngoài công đoàn.',
];

/** The tab that tells officers what to do: one line a row. */
export function guideRequests(lines: readonly string[], index: number): readonly Request[] {
  const sheetId = guideSheet;
  const gridProperties = { rowCount: lines.length + 1, columnCount: 1 };
  return [
    { addSheet: { properties: { sheetId, title: 'Hướng dẫn', index, gridProperties } } },
    writeCells(
      sheetId,
      1,
      0,
      lines.map((line) => [line]),
    ),
    format({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    format(
      { sheetId, startRowIndex: 0, endRowIndex: 1 },
      { textFormat: { bold: true, fontSize: 14 } },
    ),
    columnWidth(sheetId, 0, 760),
    protection(sheetId, []),
  ];
}
