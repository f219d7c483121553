/** What an officer of the confederation reads first. */
export const confederationGuide: readonly string[] = [
  'Hướng dẫn dùng sổ làm việc của Tổng Liên đoàn',
  '1. Trang “Đề nghị” có mỗi dòng một sáng kiến nằm trong Tờ trình của tỉnh, ngành gửi Tổng Liên đoàn. Cán bộ ghi vào hai cột màu vàng; các cột khác do chương trình ghi.',
  '2. Ở cột “Quyết định”, chọn “Công nhận”, “Không công nhận” hoặc “Trả lại tỉnh, ngành”. Khi trả lại, xin ghi lý do; tỉnh, ngành đọc được lý do và quyết định lại. Muốn bỏ một quyết định thì xoá ô đó.',
  '3. Khi người gửi rút hoặc tỉnh, ngành thôi chọn, dòng vẫn ở lại với tình trạng “Không còn tính” và không được tính vào đâu nữa. Dòng “Chờ Tờ trình” là dòng được chọn lại sau khi trả lại và chưa có Tờ trình mới.',
  '4. Trang “Tiến độ” cho biết từng tỉnh, ngành đã nhận, chọn, đề nghị bao nhiêu và được công nhận bao nhiêu. Ở mỗi cấp, số nhận bằng tổng của số chọn, không chọn, trả lại, rút, không đủ điều kiện và đang xét.',
  '5. Trang “Hồ sơ nhận”: khi hồ sơ của tỉnh, ngành đến, ghi ngày nhận và người nhận. Kiểm tra xong điều nào thì đánh dấu điều đó, ghi người kiểm tra và ngày kiểm tra.',
  '6. Sau khoảng 5 phút, cột “Tình trạng” và cột “Việc cần làm” cho biết kết quả. Quyết định công nhận hiện ở sổ của công đoàn, ở trang tra cứu của người gửi và ở kết quả công bố.',
  '7. Muốn thêm cán bộ được mở sổ này: người vận hành ghi địa chỉ thư ở dòng Tổng Liên đoàn của trang “Tỉnh, ngành” trong sổ cái.',
  '8. Lỡ xoá dòng, xoá hay dời cột, đổi tên trang: không cần làm gì, chương trình tự khôi phục ở lần cập nhật tới và giữ lại điều đã ghi. Hai người cùng ghi một ô thì lần ghi sau được tính.',
  'Sổ này có thông tin cá nhân. Xin không chia sẻ cho người ngoài cơ quan.',
];
