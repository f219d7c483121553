import type { Trade } from '../trade.ts';

export const construction: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty TNHH Xây dựng {Bình Minh|Phú Thịnh|An Cư}',
    'Công ty Cổ phần Xây dựng Thủy lợi {Đồng Xanh|Sông Nước}',
  ],
  positions: [
    'Công nhân xây dựng',
    'Chỉ huy trưởng công trình',
    'Kỹ sư giám sát',
    'Tổ trưởng tổ nề',
    'Thủ kho',
  ],
  departments: ['công trường số {1-4}', 'đội thi công {1-3}'],
  heads: ['Giám đốc', 'Phó Giám đốc'],
  scopes: ['Các công trường của công ty', 'Đội thi công {1-3}'],
  ideas: [
    {
      title:
        '{Ván khuôn|Cốp pha} {thép|nhựa} lắp ghép dùng nhiều lần cho {mương thủy lợi|rãnh thoát nước}',
      old: 'ván gỗ đóng mới cho từng đoạn, dùng hai ba lần là hư và phải bỏ',
      now: 'ghép tấm khuôn theo mô đun một mét, liên kết bằng chốt nêm nên tháo lắp không cần búa đinh',
      result: 'mỗi bộ khuôn dùng được trên {40-60} lần, tốc độ thi công tăng {10-15} mét mỗi ngày',
      effect: 'Giảm chi phí gỗ ván, bề mặt bê tông phẳng hơn.',
    },
    {
      title: 'Lan can {an toàn|tạm} tháo lắp nhanh ở mép sàn và {lỗ thang máy|cầu thang}',
      old: 'mép sàn chỉ căng dây cảnh báo, gió mưa làm đứt dây, nguy cơ ngã cao',
      now: 'hàn trụ kẹp vào mép sàn bằng vít tăng đơ, ống ngang luồn qua trụ, tháo dùng lại cho tầng trên',
      result: 'lắp xong một tầng trong {2-3} giờ, từ đầu năm không để xảy ra tai nạn ngã cao',
      effect: 'Bảo đảm an toàn lao động, dùng lại nhiều lần.',
    },
    {
      title: 'Thu gom nước {bảo dưỡng bê tông|rửa xe} để dùng lại {trong mùa khô|tại công trường}',
      old: 'nước tưới bảo dưỡng chảy tràn ra đường, vừa phí vừa làm bẩn lối đi của người dân',
      now: 'đào rãnh và hố lắng hai ngăn, bơm nước trong quay lại bồn tưới',
      result: 'lượng nước mua giảm {30-40} phần trăm, đường trước công trường sạch',
      effect: 'Tiết kiệm nước, được người dân xung quanh đồng tình.',
    },
    {
      title: 'Quản lý vật tư công trường bằng {thẻ kho màu|bảng tính dùng chung}',
      old: 'phiếu giấy hay thất lạc, cuối tháng đối chiếu mất nhiều ngày',
      now: 'ghi nhập xuất ngay trên điện thoại vào bảng tính chung của kho, chỉ huy trưởng và kế toán',
      result: 'đối chiếu cuối tháng còn {1-2} giờ, vật tư hao hụt giảm',
      effect: 'Minh bạch, giảm thất thoát vật tư.',
    },
  ],
};
