import type { Trade } from '../trade.ts';

export const post: Trade = {
  group: 'enterprise',
  workplaces: [
    'Bưu cục {Trung Tâm|Chợ Mới|Bến Đò}',
    'Trung tâm Viễn thông {khu vực 2|Đông Thành}',
    'Công ty Viễn thông {Ánh Sao|Kết Nối Xanh}',
  ],
  positions: [
    'Giao dịch viên',
    'Bưu tá',
    'Nhân viên kỹ thuật',
    'Tổ trưởng tổ kỹ thuật',
    'Nhân viên kinh doanh',
  ],
  departments: ['bưu cục trung tâm', 'tổ kỹ thuật {1-3}', 'quầy giao dịch'],
  heads: ['Giám đốc', 'Phó Giám đốc'],
  scopes: ['Các bưu cục trong huyện', 'Tổ kỹ thuật', 'Toàn trung tâm'],
  ideas: [
    {
      title: 'Chia {bưu phẩm|hàng chuyển phát} theo tuyến bằng {kệ màu|ngăn kệ đánh số}',
      old: 'bưu tá phải lật tìm từng gói trong thùng chung, giờ xuất phát thường trễ',
      now: 'làm kệ theo thứ tự đường đi, mỗi tuyến một màu, hàng đến được xếp ngay vào ngăn',
      result: 'thời gian chia chọn buổi sáng giảm từ {60-75} xuống còn {30-40} phút',
      effect: 'Giao hàng sớm hơn, giảm nhầm tuyến.',
    },
    {
      title: 'Hộp {nối cáp quang|bảo vệ đầu cáp} chống {côn trùng|nước mưa} tự làm',
      old: 'kiến và nước mưa vào hộp nối làm đứt sợi, mùa mưa phải sửa nhiều lần',
      now: 'dùng ống nhựa kín có gioăng cao su và gói hút ẩm thay cho hộp hở',
      result: 'số lần sửa lại tại các điểm thí điểm giảm từ {9-12} xuống còn {1-2} lần mỗi tháng',
      effect: 'Tín hiệu ổn định, giảm công đi sửa.',
    },
    {
      title:
        'Tiếp nhận hồ sơ {hành chính công|bảo hiểm y tế} tại nhà cho {người cao tuổi|người khuyết tật}',
      old: 'người lớn tuổi ở xa phải nhờ con cháu chở ra bưu cục, có khi đi hai ba lần vì thiếu giấy',
      now: 'cho đặt hẹn qua điện thoại, bưu tá trên đường phát thư ghé nhận hồ sơ và kiểm tra theo phiếu in sẵn',
      result: 'đã phục vụ {80-140} lượt, hầu hết chỉ cần một lần',
      effect: 'Thuận tiện cho người dân, tăng doanh thu dịch vụ.',
    },
    {
      title: 'Xử lý báo hỏng internet từ xa bằng {video ngắn hướng dẫn|bộ câu hỏi 5 bước}',
      old: 'mọi cuộc báo hỏng đều phải cử người đến nhà, dù phần lớn chỉ do rút nhầm dây hoặc treo thiết bị',
      now: 'soạn bộ hướng dẫn gửi qua Zalo để khách tự kiểm tra trước, không được mới cử người',
      result: 'khoảng {35-50} phần trăm trường hợp khách tự khắc phục trong 10 phút',
      effect: 'Giảm chi phí xăng xe và tiếp xúc trong thời gian phòng dịch.',
    },
  ],
};
