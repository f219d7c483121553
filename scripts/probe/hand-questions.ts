/** What only a person with an account can see, and what the local workspace believes of it. */
export interface HandQuestion {
  readonly id: string;
  readonly steps: readonly string[];
  readonly question: string;
  /** What may be seen; free words are an answer too. */
  readonly answers: readonly string[];
  /** One of the answers; absent where the workspace believes nothing and the answer is only kept. */
  readonly believed?: string;
}

const yesNo = { answers: ['có', 'không'], believed: 'có' } as const;

export const handQuestions: readonly HandQuestion[] = [
  {
    id: 'sorting-with-protected-columns',
    steps: [
      'Mở một sổ công đoàn của chương trình thử bằng tài khoản cán bộ (không phải tài khoản giữ sổ).',
      'Bôi đen cả các dòng sáng kiến, chọn Dữ liệu → Sắp xếp dải ô → theo cột B.',
    ],
    question: 'Google làm gì?',
    answers: ['từ chối vì có ô được bảo vệ', 'sắp xếp cả dải', 'chỉ sắp xếp các cột không bảo vệ'],
    believed: 'từ chối vì có ô được bảo vệ',
  },
  {
    id: 'inserting-a-row-in-a-protected-tab',
    steps: ['Cũng ở sổ đó, bằng tài khoản cán bộ, thử chèn một dòng giữa hai sáng kiến.'],
    question: 'Google làm gì?',
    answers: ['từ chối', 'chèn được'],
    believed: 'từ chối',
  },
  {
    id: 'typing-into-a-protected-cell',
    steps: ['Cũng ở sổ đó, gõ vào một ô màu xám (cột của chương trình).'],
    question: 'Google có từ chối không?',
    ...yesNo,
  },
  {
    id: 'the-form-without-an-account',
    steps: [
      'Chép đường dẫn gửi của biểu mẫu, mở trong cửa sổ ẩn danh (không đăng nhập Google).',
      'Điền và gửi một sáng kiến thử.',
    ],
    question: 'Gửi được mà không bị đòi đăng nhập không?',
    ...yesNo,
  },
  {
    id: 'the-form-inside-zalo',
    steps: [
      'Gửi cho chính mình qua Zalo đường dẫn mà trang “Gửi sáng kiến” làm ra (đã điền sẵn, khoảng 1.000 chữ).',
      'Trên điện thoại Android, bấm vào nó ngay trong Zalo.',
    ],
    question: 'Biểu mẫu mở ra, câu trả lời đã điền đủ và đúng dấu không?',
    ...yesNo,
  },
  {
    id: 'a-page-open-when-the-form-closes',
    steps: [
      'Mở biểu mẫu thử ở một thẻ, điền dở.',
      'Ở thẻ khác, đóng biểu mẫu (Ngừng nhận câu trả lời).',
      'Quay lại thẻ đầu và bấm Gửi.',
    ],
    question: 'Bài có được nhận không?',
    answers: ['không được nhận', 'vẫn được nhận'],
    believed: 'không được nhận',
  },
  {
    id: 'the-rights-that-are-asked-for',
    steps: [
      'Chọn Sáng Kiến → Thiết lập chương trình lần đầu, xem màn hình xin quyền của Google.',
      'Đếm các dòng quyền.',
    ],
    question: 'Có bao nhiêu dòng quyền, và có màn hình “Google chưa xác minh ứng dụng này” không?',
    answers: [],
  },
  {
    id: 'setting-up-as-a-trial',
    steps: [
      'Thiết lập chương trình thử, chọn “Chạy thử”. Xem thư mục của chương trình trên Drive.',
      'Mở tệp “Công bố – …”, trang “Biểu mẫu”.',
    ],
    question:
      'Sổ báo “Đã thiết lập xong”, biểu mẫu nằm trong thư mục và trang “Biểu mẫu” có một dòng cho mỗi câu hỏi không?',
    ...yesNo,
  },
  {
    id: 'one-clock-after-setting-up-twice',
    steps: [
      'Chọn Thiết lập chương trình lần nữa, đợi 15 phút.',
      'Mở Apps Script → Trình kích hoạt.',
    ],
    question: 'Có đúng một dòng “tick”, chạy không lỗi, không?',
    ...yesNo,
  },
  {
    id: 'taking-a-trial-away',
    steps: ['Chọn Sáng Kiến → Gỡ bản chạy thử, gõ lại dòng được yêu cầu.'],
    question: 'Thư mục và biểu mẫu đã vào Thùng rác của Drive chưa?',
    ...yesNo,
  },
  {
    id: 'the-menu-of-another-editor',
    steps: [
      'Chia sẻ sổ chương trình thử cho một tài khoản khác với quyền Người chỉnh sửa, mở bằng tài khoản đó.',
      'Chọn Sáng Kiến → Công bố ở lần quét tới.',
    ],
    question: 'Google làm gì?',
    answers: ['xin quyền của tài khoản đó', 'chạy ngay', 'không thấy mục Sáng Kiến'],
  },
  {
    id: 'a-trigger-that-fails-for-a-day',
    steps: [
      'Trong một dự án Apps Script trống, viết: function hong() { throw new Error("thử"); }',
      'Đặt trình kích hoạt 5 phút một lần cho hàm đó. Xem lại sau một ngày, rồi xoá.',
    ],
    question: 'Trình kích hoạt còn chạy không?',
    ...yesNo,
  },
  {
    id: 'the-speed-of-many-responses',
    steps: [
      'Khi một chương trình thật đã có nhiều bài: Apps Script → Lượt thực thi, xem 10 lần quét gần nhất.',
    ],
    question: 'Có bao nhiêu bài, và mỗi lần quét mất bao nhiêu giây?',
    answers: [],
  },
  {
    id: 'a-template-edited-in-docs',
    steps: [
      'Mở “Mẫu Tờ trình.docx” trong thư mục chương trình bằng Google Tài liệu, sửa một chữ, đóng lại.',
      'Đợi 10 phút, xem Bảng điều khiển.',
    ],
    question: 'Mẫu vẫn dùng được (không có lời báo hỏng) không?',
    ...yesNo,
  },
  {
    id: 'a-petition-in-word',
    steps: [
      'Lập một Tờ trình có hơn một trang phụ lục, tải tệp .docx về, mở bằng Microsoft Word.',
      'Xem: phụ lục nằm ngang, hàng tiêu đề lặp lại ở mỗi trang, số trang từ trang thứ hai.',
    ],
    question: 'Đủ cả ba không?',
    ...yesNo,
  },
  {
    id: 'a-petition-as-a-google-doc',
    steps: ['Mở bản Google Tài liệu nằm bên cạnh Tờ trình đó, chọn Tệp → Tải xuống → PDF.'],
    question: 'Đủ cả ba (nằm ngang, hàng tiêu đề lặp lại, số trang) không?',
    ...yesNo,
  },
  {
    id: 'a-mail-with-a-dossier',
    steps: ['Gửi một hồ sơ bằng thư điện tử từ trang Lập hồ sơ tới địa chỉ của chính mình.'],
    question: 'Thư tới hộp thư đến (không vào thư rác), tệp đính kèm mở được không?',
    ...yesNo,
  },
];
