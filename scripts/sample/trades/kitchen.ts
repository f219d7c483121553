import type { Trade } from '../trade.ts';

export const kitchen: Trade = {
  group: 'public',
  workplaces: [
    'Trường Mầm non {Hoa Hồng|Tuổi Thơ|Sơn Ca|Bông Sen}',
    'Trường Tiểu học bán trú {Hoa Mai|Bình Minh}',
  ],
  positions: ['Nhân viên cấp dưỡng', 'Bếp trưởng', 'Nhân viên y tế trường học', 'Phó Hiệu trưởng'],
  departments: ['bếp ăn bán trú', 'nhà bếp'],
  heads: ['Hiệu trưởng', 'Phó Hiệu trưởng'],
  scopes: ['Bếp ăn của trường', 'Các bếp ăn bán trú trong thành phố'],
  ideas: [
    {
      title: 'Bảng {định lượng món ăn|tính khẩu phần} theo {số trẻ có mặt|độ tuổi} trong ngày',
      old: 'chia theo kinh nghiệm nên có ngày thừa nhiều, có ngày thiếu món mặn',
      now: 'lập bảng tra số gam từng món theo số trẻ điểm danh lúc 8 giờ, cân lại lượng thừa cuối bữa để điều chỉnh',
      result: 'thức ăn thừa giảm từ {8-11} xuống còn {2-3} ki-lô-gam mỗi ngày',
      effect: 'Trẻ ăn đủ chất, không lãng phí thực phẩm.',
    },
    {
      title: '{Xe đẩy|Tủ giữ ấm} thức ăn {ba tầng|có ngăn kín} đưa cơm đến lớp',
      old: 'cấp dưỡng bưng từng nồi lên lầu, nóng và nặng, đến lớp thì thức ăn đã nguội',
      now: 'đặt làm xe inox có ngăn kín và bánh hãm, đường đi được làm thêm dốc nhỏ',
      result: 'đưa xong bữa ăn cho {10-14} lớp trong {15-20} phút, thức ăn còn nóng',
      effect: 'An toàn cho cấp dưỡng, trẻ ăn ngon miệng hơn.',
    },
    {
      title: 'Thực đơn {tuần|mùa} không trùng món từ {rau củ địa phương|rau vườn trường}',
      old: 'thực đơn lặp lại nên trẻ chán ăn, nhất là các món rau',
      now: 'xây dựng {20-25} thực đơn, đổi cách cắt và phối màu rau củ, ghi lại món trẻ ăn hết để phát huy',
      result: 'tỷ lệ trẻ ăn hết suất tăng từ {75-80} lên {93-97} phần trăm',
      effect: 'Giảm trẻ suy dinh dưỡng, chi phí không tăng.',
    },
    {
      title: 'Sổ kiểm thực ba bước {bằng ảnh chụp|trên bảng tính} tại bếp bán trú',
      old: 'ghi sổ giấy cuối ngày nên có khi sót, khó truy lại nguồn thực phẩm',
      now: 'chụp ảnh lúc nhận hàng, lúc sơ chế và mẫu lưu, dán vào bảng tính theo ngày',
      result:
        'kiểm tra lại nguồn gốc một món chỉ mất {1-2} phút, ban đại diện cha mẹ học sinh cùng xem được',
      effect: 'Bảo đảm an toàn thực phẩm, phụ huynh yên tâm.',
    },
  ],
};
