import type { Trade } from '../trade.ts';

export const mining: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty Than {Đông Sơn|Núi Xanh}',
    'Phân xưởng Khai thác {3-9}',
    'Xí nghiệp Tuyển khoáng {Bắc Sơn|Thành Công}',
  ],
  positions: [
    'Công nhân cơ điện',
    'Kỹ sư khai thác',
    'Quản đốc phân xưởng',
    'Công nhân tuyển than',
    'Nhân viên an toàn',
  ],
  departments: ['phân xưởng khai thác {1-9}', 'phân xưởng cơ điện', 'phân xưởng vận tải'],
  heads: ['Giám đốc', 'Phó Giám đốc kỹ thuật'],
  scopes: ['Phân xưởng khai thác {1-9}, có thể áp dụng cho các phân xưởng khác', 'Toàn công ty'],
  ideas: [
    {
      title: '{Cải tiến tấm gạt|Lắp thêm tấm gạt} làm sạch băng tải than',
      old: 'than bám mặt dưới băng rơi xuống gầm, mỗi ca phải bố trí {2-3} người xúc dọn',
      now: 'lắp tấm gạt cao su có lò xo căng ở đầu băng, cao su tận dụng từ băng tải cũ',
      result: 'than rơi vãi giảm khoảng {60-75} phần trăm, chỉ còn dọn một lần mỗi ngày',
      effect: 'Giảm nhân công dọn, kéo dài tuổi thọ con lăn.',
    },
    {
      title: 'Giá chuyển {vì chống|vật tư dài} trong lò bằng {tời khí nén|xe goòng cải tiến}',
      old: 'thợ lò phải vác từng đoạn qua lối hẹp, nặng và dễ trượt',
      now: 'hoán cải xe goòng cũ thành giá chở có chốt giữ, kéo bằng tời từng đợt {6-8} đoạn',
      result: 'thời gian đưa vật tư vào gương giảm gần một nửa, không phải vác vai',
      effect: 'Cải thiện điều kiện làm việc của thợ lò, tăng tiến độ đào lò.',
    },
    {
      title: 'Dàn phun sương {dập bụi|giảm bụi} tự động tại {điểm rót than|điểm chuyển tải}',
      old: 'công nhân mở van nước bằng tay, nhiều lúc quên, bụi bay xa',
      now: 'gắn cảm biến dòng tải với van điện từ, có than chạy thì phun, hết than thì ngừng',
      result: 'nồng độ bụi giảm rõ, lượng nước dùng giảm {25-35} phần trăm',
      effect: 'Bảo vệ sức khỏe người lao động, tiết kiệm nước.',
    },
    {
      title: 'Bảng trực quan nhận diện nguy cơ {trước ca|mất an toàn} tại {nhà giao ca|cửa lò}',
      old: 'phổ biến an toàn đầu ca bằng lời, người mới khó nhớ vị trí nguy hiểm trong ca',
      now: 'vẽ sơ đồ lò trên bảng từ, mỗi ca gắn nam châm màu vào vị trí có nguy cơ và người phụ trách ký nhận',
      result: 'số lỗi vi phạm an toàn ghi nhận trong tháng giảm từ {11-15} xuống còn {3-5} lỗi',
      effect: 'Nâng cao ý thức an toàn, không tốn kinh phí.',
    },
  ],
};
