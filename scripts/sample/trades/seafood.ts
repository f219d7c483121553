import type { Trade } from '../trade.ts';

export const seafood: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty TNHH Thủy sản {Sông Hậu Xanh|Hương Sen|Cửu Long Mới}',
    'Công ty Cổ phần Chế biến Thủy sản {Tân Phát|Đại Lộc|Bến Xanh}',
  ],
  positions: [
    'Công nhân phi lê',
    'Tổ trưởng tổ xếp khuôn',
    'Nhân viên QC',
    'Công nhân vận hành kho lạnh',
    'Kỹ thuật viên cơ điện',
  ],
  departments: ['phân xưởng phi lê', 'tổ xếp khuôn', 'khu cấp đông', 'phân xưởng {1-3}'],
  heads: ['Giám đốc', 'Phó Giám đốc sản xuất'],
  scopes: [
    'Phân xưởng phi lê',
    'Toàn nhà máy',
    'Kho lạnh số {1-3}, có thể dùng cho các kho còn lại',
  ],
  ideas: [
    {
      title: '{Máng dẫn|Băng tải phụ} đưa {đầu, xương cá|phụ phẩm} ra khỏi bàn phi lê',
      old: 'phụ phẩm được bỏ vào rổ dưới chân bàn, cứ {15-20} phút công nhân phải dừng tay khiêng rổ ra ngoài, nền trơn dễ té',
      now: 'lắp máng nghiêng bằng inox dọc theo bàn, dùng nước rửa tái sử dụng đẩy phụ phẩm về thùng gom cuối dãy',
      result: 'công nhân không phải rời vị trí, năng suất phi lê tăng khoảng {8-12} phần trăm',
      effect: 'Giảm sức lao động nặng, nền xưởng khô ráo, bảo đảm vệ sinh an toàn thực phẩm.',
    },
    {
      title: 'Tái sử dụng nước xả băng để {rửa sàn|rửa rổ, khay}',
      old: 'nước sau xả băng còn sạch nhưng được thải thẳng ra cống, trong khi vẫn dùng nước máy để rửa sàn',
      now: 'đặt bồn thu hồi, lọc qua hai lớp lưới và đá cuội rồi bơm về khu rửa bằng đường ống riêng sơn màu xanh',
      result: 'mỗi ngày tiết kiệm được {12-25} mét khối nước máy',
      effect: 'Giảm chi phí tiền nước và lượng nước thải phải xử lý.',
    },
    {
      title: '{Thước kiểm cỡ|Khuôn phân cỡ} {tôm|cá} nhanh bằng nhựa thực phẩm',
      old: 'phân cỡ bằng mắt và cân lại từng mẻ, người mới vào thường phân sai, phải làm lại',
      now: 'làm khuôn có các ngăn theo từng cỡ hàng, đặt ngay trên bàn để so trực tiếp trước khi bỏ vào rổ',
      result: 'tỷ lệ phân sai cỡ giảm từ {6-8} xuống còn {1-2} phần trăm, bớt hẳn khâu cân lại',
      effect: 'Ổn định chất lượng lô hàng, rút ngắn thời gian đào tạo người mới.',
    },
    {
      title: 'Rèm {nhựa|khí} kết hợp chuông báo {quên đóng cửa kho lạnh|cửa kho lạnh mở quá lâu}',
      old: 'xe đẩy ra vào liên tục, cửa kho thường để hở, nhiệt độ tăng và máy nén phải chạy nhiều',
      now: 'treo rèm nhựa hai lớp và lắp công tắc hành trình nối chuông, cửa mở quá {40-60} giây thì báo',
      result: 'nhiệt độ kho ổn định, điện năng tiêu thụ trong tháng giảm khoảng {5-9} phần trăm',
      effect: 'Tiết kiệm điện, giữ chất lượng hàng đông lạnh.',
    },
    {
      title:
        'Bố trí lại giờ giao ca {để giảm tập trung đông người|theo từng tổ lệch nhau 15 phút} phòng dịch Covid-19',
      old: 'cả {300-500} công nhân thay đồ bảo hộ cùng một lúc, phòng thay đồ chật, khó giữ khoảng cách',
      now: 'chia giờ vào ca của từng tổ lệch nhau 15 phút, kẻ vạch đứng chờ và phân tủ đồ xen kẽ',
      result:
        'số người trong phòng thay đồ cùng lúc giảm hơn một nửa mà vẫn bảo đảm kế hoạch sản xuất',
      effect: 'Bảo đảm yêu cầu phòng, chống dịch, duy trì sản xuất liên tục.',
    },
  ],
};
