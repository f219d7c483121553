import type { Trade } from '../trade.ts';

export const garment: Trade = {
  group: 'enterprise',
  workplaces: [
    'Công ty TNHH May {Sông Tiền|Cánh Sen|Ánh Dương|Phương Đông Xanh}',
    'Công ty Cổ phần May {Hoa Sen|Bình An|Sao Mai}',
    'Xí nghiệp May {số 2|Tân Thành}',
  ],
  positions: ['Công nhân may', 'Chuyền trưởng', 'Tổ trưởng tổ cắt', 'Thợ sửa máy', 'Nhân viên KCS'],
  departments: ['chuyền may số {1-12}', 'xưởng may {1-3}', 'tổ cắt'],
  heads: ['Giám đốc', 'Phó Giám đốc', 'Quản đốc xưởng'],
  scopes: [
    'Chuyền may số {1-12}, có thể dùng cho toàn xưởng',
    'Toàn xưởng may',
    'Các chuyền may cùng mã hàng',
  ],
  ideas: [
    {
      title: '{Cữ gá|Bộ cữ dẫn hướng} may {x=túi hộp|túi mổ|nẹp áo|lai quần} gắn trên bàn máy',
      old: 'công nhân may {x} phải lấy dấu bằng phấn từng sản phẩm, đường may hay lệch và phải tháo ra may lại',
      now: 'làm một cữ gá bằng tôn mỏng bắt vít lên bàn máy, chỉ cần đặt bán thành phẩm sát cữ rồi may, không phải lấy dấu',
      result:
        'năng suất công đoạn tăng từ {38-45} lên {52-60} sản phẩm mỗi giờ, hàng phải tháo giảm rõ rệt',
      effect:
        'Bớt một công đoạn lấy dấu, giảm tỷ lệ hàng sửa, công nhân mới cũng làm được sau một buổi hướng dẫn.',
    },
    {
      title: '{Giá|Kệ} để chỉ xoay được {dành cho chuyền may nhiều màu chỉ|bên cạnh máy may}',
      old: 'chỉ các màu để chung trong thùng, mỗi lần đổi mã hàng công nhân mất {5-9} phút tìm đúng số chỉ',
      now: 'hàn một giá xoay bốn tầng từ sắt thừa, mỗi cọc ghi số màu và mã hàng, đặt giữa hai dãy máy',
      result:
        'thời gian tìm và thay chỉ còn khoảng {1-2} phút, chuyền gọn và không còn nhầm màu chỉ',
      effect: 'Rút ngắn thời gian chờ khi đổi mã hàng, giảm chỉ thừa phải bỏ.',
    },
    {
      title:
        'Sắp xếp sơ đồ cắt {tiết kiệm vải|giảm vải đầu tấm} cho mã hàng {áo khoác|quần lưng thun|áo sơ mi}',
      old: 'sơ đồ cắt làm theo từng cỡ, phần vải thừa ở đầu tấm và hai biên phải bỏ',
      now: 'ghép các cỡ lớn, nhỏ trên cùng một sơ đồ và tận dụng đầu tấm để cắt chi tiết nhỏ như nắp túi, cổ lót',
      result:
        'định mức vải mỗi sản phẩm giảm khoảng {2-4} phần trăm, lượng vải vụn trong ngày ít hơn hẳn',
      effect: 'Tiết kiệm nguyên liệu cho mỗi đơn hàng, giảm rác thải vải vụn.',
    },
    {
      title: 'Tấm chắn {an toàn|bảo vệ tay} cho máy {đóng nút|dập cúc|vắt sổ}',
      old: 'khi đưa sản phẩm vào máy, tay công nhân ở gần đầu dập, ca đêm dễ mất tập trung và đã có trường hợp bị thương nhẹ',
      now: 'gắn tấm chắn mica trong có khe vừa đủ luồn vải và công tắc ngắt điện khi mở tấm chắn',
      result: 'từ khi lắp đến nay không xảy ra trường hợp nào bị kim hay đầu dập trúng tay',
      effect:
        'Bảo đảm an toàn lao động, người lao động yên tâm làm việc, không ảnh hưởng năng suất.',
    },
    {
      title: '{Bảng theo dõi năng suất|Bảng báo sản lượng} theo giờ {bằng thẻ màu|ngay đầu chuyền}',
      old: 'cuối ngày mới biết chuyền có đạt sản lượng hay không, khi chậm thì phải tăng ca để bù',
      now: 'treo bảng ở đầu chuyền, mỗi giờ tổ trưởng gắn thẻ xanh hoặc đỏ theo sản lượng và ghi ngay nguyên nhân chậm',
      result:
        'điểm nghẽn được điều người hỗ trợ trong vòng một giờ, số buổi tăng ca trong tháng giảm từ {6-8} xuống còn {2-3} buổi',
      effect: 'Giảm tăng ca, thu nhập của công nhân ổn định, giao hàng đúng hẹn.',
    },
    {
      title: 'Máy hút {bụi vải|chỉ thừa} tự làm từ quạt cũ',
      old: 'công nhân tổ hoàn thành nhặt chỉ thừa và phủi bụi bằng tay, bụi vải bay nhiều, dễ gây ho',
      now: 'tận dụng động cơ quạt hút cũ, làm thùng hút có lưới lọc, nối ống mềm đến từng bàn kiểm hàng',
      result: 'mỗi bàn làm được thêm {60-90} sản phẩm trong một ca, không khí trong tổ sạch hơn',
      effect: 'Cải thiện môi trường làm việc, tận dụng thiết bị thanh lý nên chi phí thấp.',
    },
  ],
};
