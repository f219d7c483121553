import type { Trade } from '../trade.ts';

export const water: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty Cổ phần Cấp nước {Hòa Bình Xanh|Sông Trong|Thanh Thủy}',
    'Trạm cấp nước {số 2|Tân Thới|Bình Phú}',
  ],
  positions: [
    'Công nhân vận hành',
    'Nhân viên ghi chỉ số',
    'Tổ trưởng tổ mạng lưới',
    'Kỹ thuật viên',
  ],
  departments: ['trạm cấp nước', 'đơn vị'],
  heads: ['Giám đốc', 'Phó Giám đốc'],
  scopes: [
    'Trạm cấp nước, có thể nhân rộng cho các trạm khác',
    'Toàn mạng lưới cấp nước',
    'Khu xử lý nước',
  ],
  ideas: [
    {
      title: 'Dò tìm điểm {rò rỉ|thất thoát nước} ban đêm theo từng {khu vực van|tuyến ống}',
      old: 'chỉ phát hiện ống bể khi nước trồi lên mặt đường, lượng nước thất thoát lớn',
      now: 'chia mạng lưới thành các khu có van chặn, ghi lưu lượng từ 1 đến 3 giờ sáng rồi khóa dần để khoanh vùng điểm rò',
      result: 'phát hiện {14-22} điểm rò ngay trong đợt đầu, tỷ lệ thất thoát giảm {3-5} phần trăm',
      effect: 'Giảm thất thoát nước sạch, nước đến cuối tuyến mạnh hơn.',
    },
    {
      title: '{Phao báo|Đèn báo} mực nước bể chứa qua {điện thoại|tin nhắn}',
      old: 'công nhân trực phải leo lên bể xem mực nước mỗi giờ, mưa đêm rất nguy hiểm',
      now: 'lắp phao từ nối bộ nhắn tin, khi nước đầy hoặc cạn thì tự báo và ngắt bơm',
      result: 'không còn tình trạng tràn bể, người trực chỉ cần kiểm tra hai lần mỗi ca',
      effect: 'An toàn cho người trực, tiết kiệm điện bơm.',
    },
    {
      title: 'Định lượng {phèn|clo} theo độ đục {bằng bảng tra nhanh|từng giờ}',
      old: 'liều lượng hóa chất cố định cả ngày, khi nước sông trong thì dư, khi đục thì thiếu',
      now: 'lập bảng tra liều lượng theo độ đục đo được, dán tại bàn pha và chỉnh bơm định lượng mỗi giờ',
      result:
        'lượng hóa chất dùng trong tháng giảm {8-14} phần trăm, chất lượng nước vẫn đạt quy chuẩn',
      effect: 'Tiết kiệm hóa chất, nước ổn định hơn.',
    },
    {
      title: 'Ghi chỉ số đồng hồ nước bằng {ảnh chụp trên điện thoại|mã vạch dán tại nắp hộp}',
      old: 'ghi chỉ số vào sổ rồi về nhập lại máy, hay nhầm số và khó giải thích với khách hàng',
      now: 'chụp ảnh mặt đồng hồ kèm mã khách hàng, dữ liệu chuyển thẳng về phòng kinh doanh',
      result: 'khiếu nại sai chỉ số giảm từ {18-25} xuống còn {3-5} trường hợp mỗi tháng',
      effect: 'Minh bạch với khách hàng, bớt một người nhập liệu.',
    },
  ],
};
