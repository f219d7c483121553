import type { Trade } from '../trade.ts';

export const secondary: Trade = {
  group: 'public',
  workplaces: [
    'Trường THCS {Tân Thành|Bình Phú|Phú Mỹ Đông|Hòa Lợi}',
    'Trường THPT {Đồng Xanh|Sông Trăng|Phú Cường}',
    'Trung tâm GDNN – GDTX {khu vực Bắc|Tân Thành}',
  ],
  positions: [
    'Giáo viên',
    'Giáo viên',
    'Giáo viên chủ nhiệm',
    'Tổ trưởng chuyên môn',
    'Phó Hiệu trưởng',
  ],
  departments: ['nhà trường'],
  heads: ['Hiệu trưởng', 'Phó Hiệu trưởng'],
  scopes: [
    'Học sinh trong trường',
    'Toàn trường, có thể dùng cho các trường trong huyện',
    'Các lớp đang giảng dạy',
  ],
  ideas: [
    {
      title:
        'Sử dụng {sơ đồ tư duy|phiếu học tập} trong ôn tập {Ngữ văn|Lịch sử|Địa lí|Sinh học} {6-9}',
      old: 'tiết ôn tập chủ yếu giáo viên đọc, học sinh chép, các em khó nhớ và khó liên hệ kiến thức giữa các bài',
      now: 'hướng dẫn học sinh tự vẽ sơ đồ theo nhóm, trình bày trước lớp và bổ sung cho nhau bằng bút khác màu',
      result: 'điểm kiểm tra giữa kỳ từ khá trở lên tăng {12-18} phần trăm so với học kỳ trước',
      effect: 'Học sinh chủ động, biết làm việc nhóm, giờ ôn tập không còn nặng nề.',
    },
    {
      title: 'Bộ thí nghiệm {x=quang học|điện học|áp suất} đơn giản từ vật liệu {tái chế|dễ tìm}',
      old: 'thiết bị thí nghiệm {x} của trường đã cũ, cả lớp chỉ xem giáo viên làm một lần',
      now: 'tự làm {6-8} bộ thí nghiệm nhỏ bằng chai nhựa, đèn pin, pin cũ để mỗi nhóm đều được làm',
      result: 'toàn bộ học sinh được tự tay thực hành, kết quả bài thực hành tăng rõ rệt',
      effect: 'Tiết kiệm kinh phí mua thiết bị, học sinh hứng thú với môn học.',
    },
    {
      title:
        'Ngân hàng câu hỏi {trắc nghiệm|ôn thi vào lớp 10} dùng chung {trên Google Biểu mẫu|cho tổ bộ môn}',
      old: 'mỗi giáo viên tự ra đề, mất nhiều thời gian và mức độ đề không đồng đều',
      now: 'cùng tổ bộ môn nhập câu hỏi theo bốn mức độ vào một kho chung, phần mềm tự trộn đề và chấm điểm',
      result: 'thời gian ra đề giảm từ {3-4} giờ còn khoảng {20-30} phút, học sinh biết điểm ngay',
      effect: 'Đánh giá công bằng, giảm công chấm bài cho giáo viên.',
    },
    {
      title:
        'Tổ chức câu lạc bộ {tiếng Anh|STEM|đọc sách} {vào giờ ra chơi thứ Năm|mỗi tháng hai lần}',
      old: 'học sinh vùng nông thôn ít có môi trường rèn luyện ngoài giờ, còn rụt rè',
      now: 'lập câu lạc bộ do học sinh tự điều hành, giáo viên gợi ý chủ đề và mời cựu học sinh về chia sẻ',
      result: 'từ {18-25} em ban đầu nay có {60-85} em tham gia đều đặn',
      effect: 'Học sinh mạnh dạn giao tiếp, hạn chế thời gian chơi trò chơi điện tử.',
    },
    {
      title: '{Tư vấn học đường|Hộp thư “Điều em muốn nói”} {qua hộp thư kín|tại phòng tư vấn}',
      old: 'học sinh gặp chuyện buồn thường không dám nói với thầy cô, có em bỏ học giữa chừng',
      now: 'đặt hộp thư kín ở thư viện, mở hai lần mỗi tuần, phân công giáo viên phù hợp gặp riêng và giữ bí mật cho các em',
      result: 'đã hỗ trợ {25-40} trường hợp, vận động được {2-5} em trở lại lớp',
      effect: 'Giảm học sinh bỏ học, trường học thân thiện hơn.',
    },
    {
      title: 'Ứng dụng {mã QR|sổ mượn điện tử} trong quản lý {thư viện|thiết bị dạy học}',
      old: 'mượn trả ghi bằng sổ tay, cuối năm kiểm kê mất nhiều ngày và hay thất lạc',
      now: 'dán mã lên từng cuốn sách, thiết bị, dùng điện thoại quét khi mượn và trả, dữ liệu lưu trên bảng tính',
      result: 'kiểm kê xong trong {1-2} buổi, tỷ lệ thất lạc giảm còn dưới một phần trăm',
      effect: 'Quản lý chặt chẽ, thuận tiện cho giáo viên và học sinh.',
    },
  ],
};
