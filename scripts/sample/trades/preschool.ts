import type { Trade } from '../trade.ts';

export const preschool: Trade = {
  group: 'public',
  workplaces: [
    'Trường Mầm non {Măng Non|Tuổi Thơ|Hoa Hồng|Vành Khuyên|Sơn Ca}',
    'Trường Mẫu giáo {Hoa Sen|Họa Mi}',
  ],
  positions: ['Giáo viên', 'Tổ trưởng chuyên môn', 'Khối trưởng khối Lá', 'Phó Hiệu trưởng'],
  departments: ['lớp {Lá|Chồi|Mầm} {1-3}', 'nhà trường'],
  heads: ['Hiệu trưởng', 'Phó Hiệu trưởng'],
  scopes: ['Khối {Lá|Chồi|Mầm}', 'Toàn trường', 'Lớp đang phụ trách, có thể dùng cho các lớp khác'],
  ideas: [
    {
      title:
        'Rèn {nền nếp|kỹ năng tự phục vụ} cho trẻ {4 tuổi|5 tuổi} qua {bảng bé ngoan bằng hình|trò chơi dân gian}',
      old: 'nhiều trẻ còn chờ cô mang giày, xếp đồ và dọn bàn giúp, giờ ăn và giờ ngủ kéo dài',
      now: 'làm bảng tranh từng bước công việc, mỗi việc làm được bé tự gắn một bông hoa, cuối tuần đổi lấy phiếu khen',
      result: 'khoảng {85-95} phần trăm trẻ tự xếp đồ, rửa tay đúng cách và cất chén sau khi ăn',
      effect: 'Trẻ mạnh dạn, cô có thêm thời gian quan sát và chơi với trẻ.',
    },
    {
      title: 'Đồ chơi {vận động|ngoài trời} cho trẻ từ {lốp xe cũ|chai nhựa và ống nước}',
      old: 'sân chơi ít đồ vận động, đồ mua sẵn giá cao và mau hỏng',
      now: 'vận động phụ huynh góp vật liệu đã qua sử dụng, sơn màu và làm thành cầu thăng bằng, cổng chui, xích đu thấp',
      result: 'sân trường có thêm {8-14} món đồ chơi, trẻ ra sân mỗi ngày hai lần',
      effect: 'Trẻ khỏe mạnh, nhanh nhẹn; tiết kiệm kinh phí mua sắm.',
    },
    {
      title:
        'Tổ chức góc {chợ quê|bếp nhỏ|làng nghề} giúp trẻ {phát triển ngôn ngữ|học cách giao tiếp}',
      old: 'góc chơi ít thay đổi, trẻ chơi một mình và ít trò chuyện với bạn',
      now: 'dựng góc chơi theo chủ đề quen thuộc ở quê, cho trẻ đóng vai người mua, người bán và đổi vai mỗi tuần',
      result: 'số trẻ chủ động trò chuyện, biết thưa gửi tăng từ {12-16} lên {24-29} trẻ trong lớp',
      effect: 'Trẻ nói trọn câu, lễ phép và biết chia sẻ với bạn.',
    },
    {
      title:
        'Hướng dẫn phụ huynh chơi cùng con tại nhà qua {video ngắn|nhóm Zalo của lớp} khi trẻ nghỉ phòng dịch',
      old: 'trẻ nghỉ ở nhà thường xem điện thoại, khi đi học lại phải làm quen nền nếp từ đầu',
      now: 'quay mỗi ngày một video 3 phút về bài hát, trò chơi với đồ dùng có sẵn trong nhà và nhận lại hình ảnh của trẻ',
      result: 'có {80-92} phần trăm phụ huynh tham gia gửi hình, trẻ trở lại lớp không bỡ ngỡ',
      effect: 'Gắn kết gia đình và nhà trường, giảm thời gian trẻ xem điện thoại.',
    },
  ],
};
