import type { Trade } from '../trade.ts';

export const primary: Trade = {
  group: 'public',
  workplaces: [
    'Trường Tiểu học {Hoa Sen|Sao Mai|Hướng Dương|Bình Minh|Ánh Dương|Hoa Phượng|Phú Bình}',
  ],
  positions: [
    'Giáo viên',
    'Giáo viên',
    'Giáo viên chủ nhiệm',
    'Tổ trưởng chuyên môn',
    'Phó Hiệu trưởng',
  ],
  departments: ['khối lớp {1-5}', 'điểm trường lẻ', 'nhà trường'],
  heads: ['Hiệu trưởng', 'Phó Hiệu trưởng'],
  scopes: ['Khối lớp {1-5}', 'Toàn trường', 'Lớp chủ nhiệm, có thể dùng cho các lớp cùng khối'],
  ideas: [
    {
      title:
        '{Một số biện pháp|Biện pháp} giúp học sinh lớp {k=1|2|3} {đọc đúng và rõ lời|viết đúng chính tả}',
      old: 'nhiều em lớp {k} còn lẫn dấu hỏi và dấu ngã, đọc ê a và ngại phát biểu trước lớp',
      now: 'chia lớp thành đôi bạn cùng tiến, mỗi ngày dành 10 phút đầu giờ đọc theo tranh và ghi lại lỗi vào thẻ màu của từng em',
      result: 'số em đọc trôi chảy tăng từ {15-19} lên {26-31} em',
      effect: 'Học sinh tự tin hơn, phụ huynh dễ theo dõi và phối hợp rèn đọc ở nhà.',
    },
    {
      title:
        'Bộ thẻ {học toán|tính nhẩm} làm từ {bìa lịch cũ|nắp chai nhựa} cho học sinh lớp {1-3}',
      old: 'học sinh học bảng cộng, trừ bằng cách chép lại nhiều lần nên mau chán và chóng quên',
      now: 'cùng phụ huynh thu gom vật liệu đã qua sử dụng làm bộ thẻ ghép số, tổ chức thành trò chơi theo nhóm bốn em',
      result: 'phần lớn học sinh tính nhẩm đúng và nhanh, giờ học sôi nổi hơn',
      effect: 'Không tốn kinh phí, giáo dục các em ý thức bảo vệ môi trường.',
    },
    {
      title: '{Góc thư viện xanh|Tủ sách lưu động} {ở sân trường|trong lớp học}',
      old: 'phòng thư viện xa lớp, giờ ra chơi ngắn nên học sinh ít mượn sách',
      now: 'đóng kệ nhỏ bằng gỗ tận dụng đặt dưới gốc cây và cuối lớp, mỗi tuần đổi sách một lần, để các em tự ghi sổ mượn',
      result: 'lượt đọc trung bình tăng từ {40-60} lên {150-210} lượt mỗi tuần',
      effect: 'Hình thành thói quen đọc sách, rèn tính tự giác.',
    },
    {
      title:
        'Dạy học trực tuyến {qua nhóm Zalo|bằng video ngắn} cho học sinh {chưa có máy tính|ở xa trường} trong thời gian nghỉ phòng dịch',
      old: 'khi học sinh tạm nghỉ vì dịch Covid-19, nhiều gia đình chỉ có một điện thoại nên các em không học được theo giờ cố định',
      now: 'quay video bài giảng 5 đến 7 phút, gửi kèm phiếu bài tập, phụ huynh chụp bài làm gửi lại vào buổi tối',
      result: 'có {90-97} phần trăm học sinh của lớp theo kịp chương trình',
      effect: 'Không học sinh nào bị bỏ lại, phụ huynh đồng tình ủng hộ.',
    },
    {
      title: '{Sổ liên lạc|Phiếu trao đổi} {bằng hình|hằng tuần} giữa giáo viên và phụ huynh',
      old: 'phụ huynh đi làm xa, thông tin về việc học chỉ đến vào kỳ họp nên phối hợp chưa kịp thời',
      now: 'thiết kế phiếu một trang có biểu tượng vui, buồn cho từng nội dung, gửi thứ Sáu và nhận lại ý kiến vào thứ Hai',
      result:
        'hơn {80-90} phần trăm phụ huynh phản hồi thường xuyên, học sinh nghỉ không phép giảm hẳn',
      effect: 'Gắn kết nhà trường và gia đình, kịp thời giúp đỡ học sinh khó khăn.',
    },
    {
      title:
        'Mô hình {vườn rau|vườn hoa} {của bé|em chăm} kết hợp dạy môn {Tự nhiên và Xã hội|Khoa học}',
      old: 'các bài về cây cối chỉ học qua tranh trong sách nên học sinh khó hình dung',
      now: 'cải tạo khoảng đất trống sau lớp, giao mỗi nhóm một luống, ghi nhật ký sinh trưởng và vẽ lại cây trồng',
      result: 'học sinh nắm chắc bài, vườn còn cung cấp thêm rau cho bếp ăn',
      effect: 'Học đi đôi với hành, khuôn viên trường xanh đẹp hơn.',
    },
  ],
};
