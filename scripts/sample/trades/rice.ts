import type { Trade } from '../trade.ts';

export const rice: Trade = {
  group: 'public',
  workplaces: [
    'Trạm Khuyến nông {khu vực 1|Tân Hòa}',
    'Trung tâm Dịch vụ nông nghiệp {Đồng Xanh|Phú Điền}',
    'Trạm Trồng trọt và Bảo vệ thực vật',
  ],
  positions: ['Cán bộ khuyến nông', 'Kỹ sư trồng trọt', 'Viên chức', 'Trưởng trạm', 'Cán bộ thú y'],
  departments: ['địa phương', 'các hợp tác xã trên địa bàn'],
  heads: ['Giám đốc Trung tâm', 'Trưởng trạm', 'Phó Giám đốc Trung tâm'],
  scopes: [
    '{3-6} xã trong huyện',
    'Các hợp tác xã trồng lúa',
    'Mô hình {20-60} héc-ta, có thể nhân rộng toàn huyện',
  ],
  ideas: [
    {
      title:
        'Giảm lượng {giống gieo sạ|phân đạm} bằng {sạ cụm|sạ hàng|bảng so màu lá lúa} vụ Đông Xuân',
      old: 'bà con sạ lan {150-180} ki-lô-gam giống mỗi héc-ta, ruộng dày, nhiều sâu bệnh',
      now: 'làm ruộng trình diễn cạnh đường đi, hướng dẫn giảm dần lượng giống và bón theo nhu cầu của cây, mời bà con đến so sánh hằng tuần',
      result: 'lượng giống còn {80-100} ki-lô-gam mỗi héc-ta mà năng suất không giảm',
      effect: 'Giảm chi phí sản xuất, hạt gạo sạch hơn, bảo vệ môi trường đồng ruộng.',
    },
    {
      title:
        '{Bẫy chuột|Bẫy bướm sâu cuốn lá} cộng đồng bằng {cây trồng dẫn dụ|đèn năng lượng mặt trời}',
      old: 'từng hộ tự diệt bằng thuốc nên không đồng loạt, vừa tốn kém vừa nguy hiểm cho vật nuôi',
      now: 'quy hoạch điểm đặt bẫy theo cánh đồng, phân công tổ trực và ghi số liệu mỗi sáng',
      result: 'diện tích bị hại giảm từ {12-16} xuống còn {2-4} phần trăm',
      effect: 'Giảm dùng thuốc hóa học, tăng tinh thần đoàn kết của bà con.',
    },
    {
      title:
        'Tưới {nhỏ giọt|phun sương} tiết kiệm từ {chai nhựa tái chế|ống nhựa giá rẻ} cho {xoài|cây có múi|rau màu} mùa khô',
      old: 'tưới bằng vòi tốn nhiều nước, mùa khô nước ngọt thiếu nên cây héo, rụng trái',
      now: 'hướng dẫn bà con làm hệ thống tưới đặt gốc bằng vật liệu rẻ, hẹn giờ tưới lúc sáng sớm',
      result: 'lượng nước tưới giảm {40-55} phần trăm, cây giữ được trái qua mùa khô',
      effect: 'Thích ứng với khô hạn, chi phí ban đầu thấp, dễ làm.',
    },
    {
      title: 'Ủ {rơm rạ|lục bình|phụ phẩm} làm phân hữu cơ thay cho đốt đồng',
      old: 'sau thu hoạch bà con đốt rơm gây khói bụi, đất ngày càng chai',
      now: 'hướng dẫn gom rơm, phun chế phẩm vi sinh và ủ tại bờ ruộng {25-35} ngày',
      result: 'có {45-80} hộ tham gia, lượng phân hóa học vụ sau giảm khoảng một phần tư',
      effect: 'Cải tạo đất, không còn khói đốt đồng gần đường giao thông.',
    },
    {
      title: 'Chẩn đoán sâu bệnh qua {ảnh gửi Zalo|nhóm “Bác sĩ cây trồng”}',
      old: 'khi cây bệnh, bà con ra cửa hàng mô tả bằng lời rồi mua nhiều loại thuốc',
      now: 'lập nhóm để bà con gửi ảnh lá, thân, rễ, kỹ sư trả lời trong ngày và khuyến cáo thuốc theo nguyên tắc bốn đúng',
      result: 'đã tư vấn {180-320} lượt, số lần phun thuốc mỗi vụ giảm {1-2} lần',
      effect: 'Giảm chi phí thuốc, nông sản an toàn hơn.',
    },
  ],
};
