import type { Trade } from '../trade.ts';

export const electricity: Trade = {
  group: 'enterprise',
  workplaces: [
    'Điện lực {Bình Minh|Tân An Đông|Phú Lợi|Hòa Thuận}',
    'Đội Quản lý lưới điện khu vực {1-5}',
  ],
  positions: [
    'Công nhân quản lý vận hành',
    'Tổ trưởng tổ quản lý khách hàng',
    'Kỹ sư điện',
    'Nhân viên kiểm tra điện',
    'Đội phó',
  ],
  departments: ['đội quản lý lưới điện', 'tổ trực vận hành', 'phòng kinh doanh'],
  heads: ['Giám đốc', 'Phó Giám đốc kỹ thuật'],
  scopes: [
    'Toàn đơn vị',
    'Tổ trực vận hành, có thể áp dụng cho các điện lực khác',
    'Lưới điện hạ áp do đơn vị quản lý',
  ],
  ideas: [
    {
      title:
        '{Sào thao tác|Kẹp cách điện} {tháo lắp chì|lấy vật lạ trên đường dây} không cần cắt điện',
      old: 'khi có diều, dây ni lông vướng lên đường dây phải cắt điện cả phát tuyến để xử lý',
      now: 'chế tạo đầu kẹp bằng nhựa cách điện gắn vào sào có sẵn, có lưỡi cắt và móc giữ, đã thử nghiệm cách điện trước khi dùng',
      result: 'xử lý được {15-25} vụ mà không phải ngừng cấp điện cho khách hàng',
      effect: 'Tăng độ tin cậy cung cấp điện, an toàn cho công nhân.',
    },
    {
      title:
        'Bản đồ {vị trí trụ và trạm|điểm hay sự cố} trên điện thoại cho {đội trực|tổ sửa chữa}',
      old: 'công nhân mới nhận địa bàn khó tìm trụ và trạm, nhất là ban đêm ở vùng kênh rạch',
      now: 'nhập tọa độ từng trụ, trạm vào bản đồ dùng chung trên điện thoại, kèm ảnh và đường đi gần nhất',
      result: 'thời gian đến hiện trường rút ngắn trung bình {12-20} phút mỗi vụ',
      effect: 'Khôi phục điện nhanh, giảm chi phí đi lại.',
    },
    {
      title:
        'Nhắn tin Zalo {lịch ngừng cấp điện|hóa đơn và lịch cắt điện} đến từng {ấp|tổ dân phố}',
      old: 'lịch cắt điện được dán ở trụ sở và phát loa, nhiều hộ không nắm được nên phàn nàn',
      now: 'lập nhóm Zalo theo từng địa bàn, gửi lịch trước {3-5} ngày và trả lời thắc mắc ngay trong nhóm',
      result: 'số cuộc gọi phản ánh giảm khoảng {40-60} phần trăm so với cùng kỳ',
      effect: 'Khách hàng hài lòng hơn, không phát sinh chi phí in giấy.',
    },
    {
      title: 'Nắp chụp {chống chim, sóc|chống rắn} cho {sứ máy biến áp|đầu cực máy cắt}',
      old: 'động vật bò lên đầu cực gây phóng điện, mỗi quý có {3-5} vụ mất điện',
      now: 'cắt ống nhựa cách điện tận dụng làm nắp chụp hai nửa, lắp nhanh bằng chốt gài',
      result: 'từ khi lắp đến nay các trạm thí điểm không còn mất điện do nguyên nhân này',
      effect: 'Giảm sự cố lưới điện và chi phí thay thiết bị.',
    },
  ],
};
