import type { Trade } from '../trade.ts';

export const hospital: Trade = {
  group: 'public',
  workplaces: [
    'Bệnh viện Đa khoa {Thiện Tâm|khu vực Bắc|Đồng Sen}',
    'Trung tâm Y tế {Tân Hòa|Phú Thành|Bình Thuận Đông}',
  ],
  positions: [
    'Điều dưỡng',
    'Điều dưỡng trưởng',
    'Hộ sinh',
    'Bác sĩ',
    'Kỹ thuật viên xét nghiệm',
    'Dược sĩ',
  ],
  departments: ['khoa Nội', 'đơn vị'],
  heads: ['Giám đốc', 'Phó Giám đốc', 'Trưởng khoa'],
  scopes: [
    'Khoa {Nội|Nhi|Khám bệnh}, có thể dùng cho các khoa khác',
    'Toàn đơn vị',
    'Các trạm y tế trong huyện',
  ],
  ideas: [
    {
      title: '{Xe tiêm|Khay tiêm} có ngăn {phân loại rác tại chỗ|nhận diện thuốc theo màu}',
      old: 'vật sắc nhọn, vỏ thuốc và bông băng để chung trên một khay nên dễ nhầm và dễ bị kim đâm',
      now: 'chia ngăn có nắp đậy, dán nhãn màu theo quy định và cố định hộp kháng thủng bên cạnh xe',
      result:
        'từ khi áp dụng không ghi nhận trường hợp bị vật sắc nhọn đâm, mỗi lượt tiêm nhanh hơn {1-2} phút',
      effect: 'An toàn cho nhân viên y tế và người bệnh, phân loại rác đúng từ đầu.',
    },
    {
      title:
        'Quy trình {phân luồng|sàng lọc} người bệnh {bằng vạch màu trên nền|qua khai báo y tế mã QR} phòng Covid-19',
      old: 'người bệnh có dấu hiệu sốt, ho vào chung lối với người khám thường, chờ khai báo giấy lâu',
      now: 'bố trí bàn sàng lọc ở cổng, kẻ vạch dẫn hai lối đi riêng và in mã để khai báo trước trên điện thoại',
      result: 'thời gian qua cổng giảm từ {8-10} xuống còn {2-3} phút, không còn ùn ứ buổi sáng',
      effect: 'Giảm nguy cơ lây nhiễm chéo, giảm tiêu hao giấy và công nhập liệu.',
    },
    {
      title: '{Đệm chống loét|Gối kê tư thế} tự làm cho người bệnh {nằm lâu|tai biến}',
      old: 'người bệnh nằm lâu dễ bị loét vùng cùng cụt, nệm chuyên dụng không đủ',
      now: 'may gối bằng vải thấm hút nhồi hạt xốp, kê theo sơ đồ đổi tư thế hai giờ một lần treo ở đầu giường',
      result: 'tỷ lệ loét mới trong quý giảm từ {7-9} xuống còn {1-2} phần trăm',
      effect: 'Giảm đau cho người bệnh, giảm chi phí băng gạc, gia đình dễ làm theo.',
    },
    {
      title:
        'Bảng {nhắc lịch|theo dõi} {tiêm chủng|khám thai} bằng {tin nhắn Zalo|thẻ màu theo tháng}',
      old: 'nhiều gia đình quên lịch, cán bộ trạm phải gọi điện hoặc đến nhà từng hộ',
      now: 'lập danh sách theo ấp, gửi tin nhắn nhắc trước {3-5} ngày và xác nhận lại vào buổi tối',
      result: 'tỷ lệ đến đúng lịch tăng từ {70-78} lên {92-97} phần trăm',
      effect: 'Bảo đảm tiến độ tiêm chủng, giảm công đi lại của cán bộ.',
    },
    {
      title:
        'Lấy số và hẹn giờ tái khám {theo khung giờ|qua điện thoại} cho người bệnh {tăng huyết áp|đái tháo đường}',
      old: 'người bệnh mạn tính đến từ sáng sớm, chờ trung bình {2-3} giờ mới khám xong',
      now: 'chia khung giờ 30 phút, hẹn sẵn khi phát thuốc lần trước và gọi nhắc trước một ngày',
      result: 'thời gian chờ trung bình còn khoảng {35-50} phút',
      effect: 'Người bệnh lớn tuổi đỡ mệt, phòng khám không tập trung đông người.',
    },
    {
      title:
        '{Tấm che giọt bắn|Hộp lấy mẫu} {tự làm từ tấm nhựa trong|có găng tay liền} dùng khi lấy mẫu xét nghiệm',
      old: 'nhân viên lấy mẫu tiếp xúc gần với người được lấy mẫu, trang phục bảo hộ có lúc thiếu',
      now: 'dựng hộp bằng tấm nhựa trong có hai lỗ gắn găng tay, khử khuẩn sau mỗi lượt',
      result: 'đã lấy an toàn {300-600} mẫu, tiết kiệm đáng kể đồ bảo hộ',
      effect: 'Bảo vệ nhân viên y tế, chi phí thấp, tháo lắp nhanh.',
    },
    {
      title: 'Sắp xếp tủ thuốc {cấp cứu|trực} theo nguyên tắc {5S|nhìn là thấy}',
      old: 'thuốc xếp theo thứ tự nhập, khi cấp cứu mất thời gian tìm và có thuốc gần hết hạn không biết',
      now: 'xếp theo nhóm bệnh, dán ảnh và hạn dùng phía trước, thuốc gần hết hạn gắn nhãn cam',
      result: 'thời gian lấy đủ cơ số thuốc giảm từ {4-5} xuống còn khoảng {1-2} phút',
      effect: 'Xử trí cấp cứu kịp thời, không để thuốc quá hạn.',
    },
  ],
};
