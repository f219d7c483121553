import type { Trade } from '../trade.ts';

export const workshop: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty TNHH Cơ khí {Thành Công|Đồng Tâm|Tiến Đạt}',
    'Công ty Cổ phần Cơ khí {Miền Tây|Trung Du|Hợp Lực}',
    'Xưởng Cơ khí {Hai Thành|Tân Tiến}',
  ],
  positions: [
    'Thợ hàn',
    'Thợ tiện',
    'Tổ trưởng tổ cơ khí',
    'Kỹ thuật viên bảo trì',
    'Công nhân vận hành máy',
  ],
  departments: ['tổ hàn', 'tổ tiện', 'xưởng gia công {1-2}', 'tổ bảo trì'],
  heads: ['Giám đốc', 'Phó Giám đốc', 'Quản đốc'],
  scopes: ['Tổ cơ khí, có thể dùng cho các xưởng khác', 'Toàn công ty', 'Xưởng gia công {1-2}'],
  ideas: [
    {
      title: '{Đồ gá|Bàn gá} hàn {khung cửa|chân bàn|giàn giáo} xoay 360 độ',
      old: 'thợ phải lật khung nặng bằng tay để hàn mặt sau, vừa mất sức vừa cong vênh mối hàn',
      now: 'làm bàn gá có trục xoay và chốt khóa ở mỗi góc 90 độ, kẹp khung một lần rồi hàn đủ các mặt',
      result:
        'thời gian hàn một khung giảm từ {50-60} xuống còn {30-35} phút, một người làm được việc trước đây cần hai người',
      effect: 'Giảm lao động nặng nhọc, mối hàn đều, ít phải mài sửa.',
    },
    {
      title: 'Hệ thống {thu hồi dầu làm mát|lọc và dùng lại nước làm mát} cho máy {tiện|phay}',
      old: 'dầu làm mát bắn ra sàn và lẫn phoi, mỗi tháng phải thay mới toàn bộ',
      now: 'đặt khay hứng có lưới lọc hai lớp và bơm hồi về bình chứa, phoi được gom riêng để bán phế liệu',
      result: 'lượng dầu phải mua mỗi tháng giảm {30-45} phần trăm, sàn xưởng không còn trơn',
      effect: 'Tiết kiệm vật tư, an toàn và sạch sẽ hơn.',
    },
    {
      title: '{Xe đẩy|Tời nâng} {bình khí|phôi thép} dùng cho một người',
      old: 'mỗi lần di chuyển phải có hai đến ba người khiêng, dễ trượt tay và đau lưng',
      now: 'tận dụng sắt hộp và bánh xe cũ làm xe có đai giữ và tay đòn, hạ sát mặt đất khi lấy hàng',
      result: 'một người vận chuyển an toàn trong {4-6} phút, không phải gọi thêm người',
      effect: 'Giảm nguy cơ tai nạn, chủ động công việc.',
    },
    {
      title: 'Sổ tay bảo trì {bằng mã QR dán trên máy|theo tuần cho từng máy}',
      old: 'lịch bảo trì ghi trong một quyển sổ để ở văn phòng, thợ ca đêm không biết máy đã tra dầu hay chưa',
      now: 'dán mã QR lên từng máy, quét bằng điện thoại là thấy lần bảo trì gần nhất và ghi được lần mới',
      result: 'số lần dừng máy đột xuất trong tháng giảm từ {7-9} xuống còn {2-3} lần',
      effect: 'Máy chạy ổn định, dễ chuẩn bị phụ tùng thay thế.',
    },
    {
      title: 'Dao cắt {rãnh|ống} tự chế từ {lưỡi cưa cũ|thép gió tận dụng}',
      old: 'dao chuyên dùng phải đặt mua, giá cao và chờ hàng {10-15} ngày',
      now: 'mài lại thép tận dụng theo dưỡng, tôi cứng và làm cán kẹp thay nhanh',
      result:
        'dao dùng được {300-400} lượt cắt trước khi mài lại, chi phí chỉ bằng một phần năm dao mua',
      effect: 'Chủ động dụng cụ, giảm chi phí sản xuất.',
    },
  ],
};
