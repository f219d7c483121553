import type { Trade } from '../trade.ts';

export const oneStop: Trade = {
  group: 'public',
  workplaces: [
    'UBND {xã Tân Lợi|xã Phú Bình|phường Hòa An|phường 3|xã Bình Hòa Đông|thị trấn Hoa Sen}',
  ],
  positions: [
    'Công chức Tư pháp – Hộ tịch',
    'Công chức Văn phòng – Thống kê',
    'Công chức Địa chính',
    'Phó Chủ tịch UBND',
  ],
  departments: ['bộ phận Một cửa', 'bộ phận tiếp nhận và trả kết quả', 'văn phòng'],
  heads: ['Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  scopes: [
    'Bộ phận Một cửa, có thể nhân rộng ra các xã, phường',
    'Toàn cơ quan',
    'Các xã, phường, thị trấn trong huyện',
  ],
  ideas: [
    {
      title:
        '{Bộ mẫu đơn điền sẵn|Mẫu tờ khai có ví dụ} cho thủ tục {chứng thực|đất đai|cấp bản sao|đăng ký kinh doanh}',
      old: 'người dân viết sai, viết thiếu, phải viết lại hai ba lần, nhất là bà con lớn tuổi',
      now: 'soạn mẫu có ví dụ điền sẵn bằng chữ màu, dán tại bàn viết và gửi trước qua Zalo cho người có hẹn',
      result: 'tỷ lệ hồ sơ phải bổ sung giảm từ {20-28} xuống còn {4-7} phần trăm',
      effect: 'Người dân đỡ đi lại, cán bộ giảm thời gian hướng dẫn.',
    },
    {
      title:
        'Trả kết quả {thủ tục hành chính|hồ sơ hộ tịch} tại nhà {cho người già yếu, neo đơn|vào chiều thứ Sáu}',
      old: 'người già yếu, neo đơn phải nhờ người khác đi nhận kết quả, nhiều hồ sơ để tồn lâu ngày',
      now: 'phối hợp trưởng ấp và đoàn thanh niên mang kết quả đến tận nhà, có phiếu ký nhận và góp ý',
      result: 'đã trả {70-130} hồ sơ, không còn hồ sơ tồn quá 10 ngày',
      effect: 'Tạo sự hài lòng, gần gũi giữa chính quyền và Nhân dân.',
    },
    {
      title: '“Ngày thứ {Ba|Năm} không hẹn” tại bộ phận Một cửa',
      old: 'các việc đơn giản như chứng thực vẫn phải chờ hẹn trả trong ngày hôm sau',
      now: 'phân công lãnh đạo trực ký ngay trong buổi, cán bộ chuẩn bị sẵn sổ và dấu tại quầy',
      result: 'hồ sơ đơn giản được giải quyết trong {15-25} phút',
      effect: 'Tiết kiệm thời gian cho người dân, được đánh giá rất hài lòng.',
    },
    {
      title: 'Số hóa {hồ sơ cán bộ|văn bản lưu trữ|sổ đăng ký} để tra cứu nhanh',
      old: 'sổ giấy từ nhiều năm trước đã cũ, mỗi lần trích lục phải lật tìm mất {30-60} phút',
      now: 'quét từng trang, đặt tên tệp theo họ tên và năm, lập bảng tra cứu có lọc',
      result: 'tra cứu một trường hợp chỉ còn {1-3} phút, sổ gốc được bảo quản tốt hơn',
      effect: 'Phục vụ nhanh, bảo vệ tài liệu lưu trữ.',
    },
    {
      title:
        'Nhóm Zalo {hỏi đáp thủ tục|“Chính quyền thân thiện”} {của ấp|của khóm|của tổ dân phố}',
      old: 'người dân muốn hỏi giấy tờ phải đến trụ sở, thông báo của xã đến chậm',
      now: 'lập nhóm theo từng địa bàn, cán bộ thay phiên trả lời trong giờ làm việc và ghim các câu hỏi thường gặp',
      result: 'trung bình mỗi tuần trả lời {30-55} câu hỏi, người dân đến trụ sở đã đủ giấy tờ',
      effect: 'Thông tin hai chiều, hạn chế tập trung đông người trong mùa dịch.',
    },
    {
      title:
        'Theo dõi {văn bản đến hạn|nhiệm vụ được giao} bằng {bảng tính tự nhắc màu|lịch dùng chung}',
      old: 'văn bản chỉ đạo nhiều, theo dõi bằng sổ nên có lúc báo cáo trễ hạn',
      now: 'lập bảng tính dùng chung, tự đổi sang màu vàng trước hạn ba ngày và màu đỏ khi quá hạn',
      result: 'trong quý không còn văn bản trễ hạn, trước đây mỗi tháng có {4-7} văn bản',
      effect: 'Lãnh đạo nắm tiến độ hằng ngày, không tốn chi phí phần mềm.',
    },
    {
      title: 'Tiết kiệm {giấy in|văn phòng phẩm} bằng họp không giấy {tại cơ quan|và mã QR}',
      old: 'mỗi cuộc họp in {20-40} bộ tài liệu, họp xong phần lớn bỏ đi',
      now: 'gửi tài liệu bằng mã QR trên giấy mời, đại biểu xem bằng điện thoại, chỉ in nghị quyết',
      result: 'lượng giấy dùng trong tháng giảm khoảng {50-65} phần trăm',
      effect: 'Tiết kiệm kinh phí, tài liệu đến tay đại biểu sớm hơn.',
    },
  ],
};

const OF_COMMUNES = /^(?:Trả kết quả|Nhóm Zalo|“Ngày thứ)/;

/** The offices of the province: the same paperwork without what only a commune does. */
export const office: Trade = {
  ...oneStop,
  workplaces: [
    'Trung tâm Phục vụ hành chính công',
    'Văn phòng Sở',
    'Trung tâm Lưu trữ {tổng hợp|chuyên ngành}',
    'Chi cục {Kiểm định|Quản lý chất lượng}',
  ],
  positions: ['Chuyên viên', 'Văn thư', 'Kế toán', 'Phó Trưởng phòng', 'Viên chức'],
  departments: ['văn phòng', 'phòng Tổ chức – Hành chính', 'bộ phận tiếp nhận hồ sơ'],
  heads: ['Giám đốc', 'Phó Giám đốc', 'Chánh Văn phòng'],
  scopes: [
    'Toàn cơ quan',
    'Các phòng chuyên môn của cơ quan',
    'Văn phòng, có thể dùng cho các đơn vị trực thuộc',
  ],
  ideas: oneStop.ideas.filter(({ title }) => !OF_COMMUNES.test(title)),
};
