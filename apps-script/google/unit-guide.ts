/** What an officer of a province or sector reads first. */
export const unitGuide: readonly string[] = [
  'Hướng dẫn dùng sổ làm việc của tỉnh, ngành',
  '1. Trang “Đề nghị” có mỗi dòng một sáng kiến mà công đoàn cấp dưới đã chọn. Cán bộ ghi vào các cột màu vàng; các cột khác do chương trình ghi.',
  '2. Ở cột “Quyết định”, chọn “Chọn”, “Không chọn” hoặc “Trả lại công đoàn”. Khi trả lại, xin ghi lý do; công đoàn đọc được lý do và quyết định lại.',
  '3. Chỉ chọn được sáng kiến đã nằm trong Tờ trình của công đoàn. Dòng còn “Chờ Tờ trình” thì xin chờ, hoặc nhắc công đoàn lập Tờ trình.',
  '4. Khi người gửi rút hoặc công đoàn thôi chọn, dòng vẫn ở lại với tình trạng “Không còn tính” và không được tính vào đâu nữa.',
  '5. Trang “Tiến độ” cho biết từng công đoàn đã nhận, chọn bao nhiêu. Ghi chỉ tiêu của từng công đoàn vào cột màu vàng để thấy tỷ lệ đạt và xếp hạng.',
  '6. Trang “Tổng hợp” cho xem trước Bảng tổng hợp của những sáng kiến mà tỉnh, ngành đã chọn, dùng để xem và in.',
  '7. Nếu có hội đồng: ghi tên và đơn vị từng thành viên ở trang “Hội đồng”, rồi cho điểm từ 0 đến 100 ở trang “Chấm điểm”, mỗi người các cột mang tên mình. Có thể chấm trên Excel rồi dán cả khối điểm vào. Thành viên không chấm bài của đơn vị mình.',
  '8. Trang “Lập hồ sơ” là nơi yêu cầu lập văn bản. Sau khi chấm, chọn “Lập lần 1” ở dòng Biên bản; ghi thêm thời gian, địa điểm và kết luận của hội đồng trước khi ký.',
  '9. Trang “Hồ sơ nhận”: khi hồ sơ của công đoàn đến, ghi ngày nhận và người nhận. Kiểm tra xong điều nào thì đánh dấu điều đó, ghi người kiểm tra và ngày kiểm tra. Cùng dòng cho biết còn thiếu gì, ai làm, đến khi nào.',
  '10. Chọn xong thì sang trang “Lập hồ sơ”, dòng Tờ trình Tổng Liên đoàn: “Xem trước lần 1” để xem thử, “Lập lần 1” để lập; từ đó quyết định chọn không đổi được nữa. Ký xong thì ghi và gửi ở trang “Hồ sơ gửi”. Tổng Liên đoàn quyết định gì thì cột “Tổng Liên đoàn” ở trang “Đề nghị” cho biết; sáng kiến được trả lại thì tỉnh, ngành quyết định lại.',
  '11. Sau khoảng 5 phút, cột “Tình trạng” và cột “Việc cần làm” cho biết kết quả.',
  '12. Lỡ xoá dòng, xoá hay dời cột, đổi tên trang: không cần làm gì, chương trình tự khôi phục ở lần cập nhật tới và giữ lại điều đã ghi. Hai người cùng ghi một ô thì lần ghi sau được tính.',
  'Sổ này có thông tin cá nhân. Xin không chia sẻ cho người ngoài cơ quan.',
];
