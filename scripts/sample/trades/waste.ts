import type { Trade } from '../trade.ts';

export const waste: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty Cổ phần Môi trường Đô thị {Xanh|Thành Sen|Sông Trong}',
    'Đội Vệ sinh môi trường số {1-4}',
  ],
  positions: ['Công nhân thu gom', 'Đội trưởng', 'Lái xe', 'Công nhân quét đường'],
  departments: ['đội thu gom {1-4}', 'bãi trung chuyển'],
  heads: ['Giám đốc', 'Phó Giám đốc'],
  scopes: ['Các đội thu gom của công ty', 'Đội thu gom {1-4}'],
  ideas: [
    {
      title: 'Bửng nâng {thùng rác|xe gom rác} lên xe ép bằng {tời điện|đòn bẩy}',
      old: 'hai công nhân phải nhấc thùng đầy lên miệng xe ép, nước rác chảy vào người',
      now: 'lắp bửng nâng có móc giữ thùng, bấm nút là thùng tự lật vào xe',
      result: 'mỗi chuyến nhanh hơn {20-30} phút, công nhân không phải nhấc thùng bằng tay',
      effect: 'Giảm lao động nặng nhọc, độc hại.',
    },
    {
      title: 'Chổi quét {hai lớp|cán dài} làm từ dây đai nhựa thải',
      old: 'chổi tre mỗi người dùng {4-6} ngày là mòn, bụi nhiều',
      now: 'tận dụng dây đai nhựa của thùng hàng bó thành chổi hai lớp, cán điều chỉnh theo chiều cao người dùng',
      result: 'một cây chổi dùng được {25-30} ngày',
      effect: 'Tiết kiệm tiền mua chổi, tái chế rác nhựa, bớt đau lưng.',
    },
    {
      title: 'Điều chỉnh tuyến thu gom {tránh giờ cao điểm|theo giờ chợ} ở {khu chợ|nội ô}',
      old: 'xe vào chợ đúng lúc đông người, kẹt lâu và gây mùi khó chịu',
      now: 'đếm lượng rác và xe cộ theo giờ, đổi tuyến chợ sang trước 5 giờ và sau 19 giờ, thông báo cho tiểu thương',
      result: 'quãng đường xe chạy giảm {9-15} ki-lô-mét mỗi ngày, rác không tồn qua đêm',
      effect: 'Tiết kiệm nhiên liệu, phố chợ sạch hơn.',
    },
    {
      title: 'Thùng thu gom riêng {khẩu trang|kim tiêm và khẩu trang} đã qua sử dụng nơi công cộng',
      old: 'khẩu trang bỏ chung với rác sinh hoạt, công nhân phân loại dễ bị lây nhiễm',
      now: 'đặt thùng màu vàng có nắp đạp chân tại chợ, bến xe, trường học và gom riêng bằng túi kín',
      result: 'sau một tháng gom riêng được {90-150} ki-lô-gam',
      effect: 'Bảo vệ sức khỏe công nhân và cộng đồng trong mùa dịch.',
    },
  ],
};
