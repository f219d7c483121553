import type { QuestionId } from '#core/submission/questions.ts';

/** What to do about an answer that is not there. */
export const missingWords: Readonly<Record<QuestionId, string>> = {
  fullName: 'Nhập họ và tên',
  phone: 'Nhập số điện thoại',
  unit: 'Chọn đơn vị',
  subUnit: 'Chọn đơn vị trực thuộc',
  workplace: 'Nhập nơi làm việc',
  group: 'Chọn nhóm ý tưởng',
  title: 'Nhập tên sáng kiến',
  description: 'Nhập phần mô tả sáng kiến',
  appliedStatus: 'Chọn tình trạng áp dụng',
  coAuthors: 'Nhập tên đồng tác giả, hoặc bấm “Không có”',
  birthYear: 'Nhập năm sinh',
  position: 'Nhập chức vụ hoặc công việc',
  appliedFrom: 'Nhập thời gian bắt đầu áp dụng',
  effect: 'Nhập hiệu quả của sáng kiến',
  benefitVnd: 'Nhập giá trị làm lợi, hoặc bấm “Chưa tính được”',
  scope: 'Nhập phạm vi ứng dụng',
  awards: 'Nhập danh hiệu, khen thưởng, hoặc bấm “Không có”',
  tradeSecret: 'Chọn Có hoặc Không',
  consentProcessing: 'Chọn Có hoặc Không',
  consentPublication: 'Chọn Có hoặc Không',
  code: 'Nhập mã tra cứu',
};

/** What an answer spares the worker or the union, said below the question. */
export const savings: Readonly<Partial<Record<QuestionId, string>>> = {
  appliedStatus: 'Hỏi trước để anh/chị không phải viết rồi mới biết chưa gửi được.',
  appliedFrom: 'Ghi ngay ở đây thì công đoàn không phải gọi lại hỏi.',
  unit: 'Nhờ câu này, sáng kiến đến thẳng nơi xét, không bị chuyển vòng.',
  subUnit: 'Công đoàn này sẽ xem và chọn sáng kiến. Chưa rõ thì hỏi công đoàn cơ sở.',
  workplace: 'Tên ghi ở đây được in vào Bảng tổng hợp, không ai phải gõ lại.',
  group: 'Sáng kiến được xét cùng những sáng kiến của khối mình.',
  fullName: 'Tên được in vào hồ sơ khen thưởng đúng như anh/chị ghi.',
  phone: 'Số điện thoại không bao giờ được công bố.',
  birthYear: 'Bảng tổng hợp cần năm sinh; ngày và tháng thì không.',
  position: 'Bảng tổng hợp có cột này; ghi luôn thì không ai phải hỏi lại.',
  title: 'Người xét đọc tên trước tiên.',
  tradeSecret: 'Chọn “Có” thì trang không hỏi và không giữ phần mô tả cách làm.',
  description: 'Đây là phần “Tóm tắt nội dung sáng kiến” trong hồ sơ; cán bộ không viết lại thay.',
  effect: 'Phần người xét cân nhắc nhiều nhất.',
  benefitVnd: 'Ước lượng cũng được; không tính được cũng không bị loại.',
  scope: 'Giúp thấy sáng kiến còn dùng được ở đâu nữa.',
  coAuthors: 'Ghi đủ tên ngay từ đầu thì sau này không có tranh chấp về tác giả.',
  awards: 'Cột cuối của Bảng tổng hợp. Không có cũng không ảnh hưởng đến việc xét.',
};

/** Questions that may be answered with one press, and what that press writes. */
export const readyAnswers: Readonly<Partial<Record<QuestionId, string>>> = {
  benefitVnd: 'Chưa tính được',
  coAuthors: 'Không có',
  awards: 'Không có',
};
