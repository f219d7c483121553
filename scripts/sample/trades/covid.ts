import type { Trade } from '../trade.ts';

export const covid: Trade = {
  group: 'public',
  workplaces: ['UBND {phường 2|phường 6|xã Tân Bình Đông|xã Phú Lộc|thị trấn Hoa Sen}'],
  positions: [
    'Công chức Văn hóa – Xã hội',
    'Công chức Văn phòng – Thống kê',
    'Cán bộ không chuyên trách',
  ],
  departments: ['cơ quan', 'chốt kiểm soát', 'điểm tiếp dân'],
  heads: ['Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  scopes: [
    'Toàn cơ quan',
    'Các cơ quan trong khu hành chính',
    'Chợ, trường học trên địa bàn phường',
  ],
  ideas: [
    {
      title:
        'Máy rửa tay {đạp chân|cảm biến} {từ bình nước 20 lít|chi phí thấp} phòng, chống dịch Covid-19',
      old: 'bình sát khuẩn bấm bằng tay, nhiều người chạm vào và hay bị mất nắp',
      now: 'dùng khung sắt tận dụng, bàn đạp nối dây kéo van nên không cần chạm tay vào vòi',
      result: 'đã làm {12-30} bộ đặt ở cổng cơ quan, chợ và trường học',
      effect: 'Hạn chế lây nhiễm, mỗi bộ chỉ tốn một phần nhỏ so với máy mua sẵn.',
    },
    {
      title: 'Khai báo y tế bằng mã QR {cho khách đến cơ quan|tại chợ|tại chốt kiểm soát}',
      old: 'ghi vào sổ giấy, chữ khó đọc, khi cần truy vết phải dò từng trang',
      now: 'tạo biểu mẫu trên điện thoại, in mã ở cổng, người không có điện thoại thông minh được nhân viên nhập giúp',
      result: 'mỗi lượt khai chỉ mất dưới một phút, danh sách theo ngày có ngay khi cần',
      effect: 'Truy vết nhanh, không còn chen nhau ở bàn khai báo.',
    },
    {
      title:
        'Tuyên truyền {5K|phòng, chống dịch} bằng {loa kéo lưu động|tranh cổ động do đoàn viên vẽ|bài hát tự sáng tác}',
      old: 'thông báo phát loa cố định khô khan, nhiều hẻm và tuyến kênh không nghe được',
      now: 'thu âm nội dung ngắn, xen tiểu phẩm và bài hát, chở loa bằng xe máy đến từng hẻm vào buổi chiều',
      result: 'đã đi {35-60} tuyến hẻm, người dân nhớ và nhắc nhau thực hiện',
      effect: 'Nâng cao ý thức phòng dịch, gần gũi với người dân.',
    },
    {
      title:
        '{Gian hàng 0 đồng|Tủ gạo nghĩa tình} {có sổ hẹn giờ|cho đoàn viên khó khăn} trong mùa dịch',
      old: 'phát quà tập trung một lúc nên đông người, có người nhận hai lần, người ở xa không đến được',
      now: 'lập danh sách qua công đoàn cơ sở, phát phiếu hẹn giờ và đưa tận nhà cho người đang cách ly',
      result: 'đã hỗ trợ {150-280} đoàn viên, người lao động đúng đối tượng',
      effect: 'Chăm lo kịp thời, bảo đảm khoảng cách khi nhận quà.',
    },
  ],
};
