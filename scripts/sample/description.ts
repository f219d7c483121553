import type { Random } from './random.ts';
import type { Idea } from './trade.ts';
import { capitalised, filled, type Memory } from './wording.ts';

export interface Parts {
  readonly old: string;
  readonly now: string;
  readonly result: string;
}

const CLOSINGS = [
  'Cách làm đơn giản, tận dụng vật tư sẵn có nên ai cũng làm theo được.',
  'Chi phí thực hiện khoảng {200-900} nghìn đồng, trích từ nguồn tiết kiệm của đơn vị.',
  'Giải pháp không phát sinh kinh phí, đồng nghiệp khác có thể áp dụng ngay.',
  'Tôi đã hướng dẫn lại cho {3-9} đồng nghiệp và mọi người đều thực hiện được.',
  'Trong thời gian tới, tôi tiếp tục theo dõi và hoàn thiện thêm.',
  'Lãnh đạo đơn vị đã cho phép áp dụng và theo dõi kết quả hằng tuần.',
];

/** The idea's sentences with their slots filled. */
export function partsOf(idea: Idea, random: Random, memory: Memory): Parts {
  return {
    old: filled(idea.old, random, memory),
    now: filled(idea.now, random, memory),
    result: filled(idea.result, random, memory),
  };
}

/** A description as one person or another would set it out: 150 to 900 characters. */
export function description({ old, now, result }: Parts, random: Random): string {
  const body = random.weighted([
    [`Trước đây, ${old}. Nay tôi ${now}. Kết quả: ${result}.`, 5],
    [`Cách làm cũ: ${old}.\nCách làm mới: ${now}.\nKết quả: ${result}.`, 5],
    [`Thực trạng: ${old}.\nGiải pháp: ${now}.\nQua thời gian áp dụng, ${result}.`, 4],
    [
      `- Trước khi có sáng kiến: ${old}.\n- Nội dung sáng kiến: ${now}.\n- Kết quả đạt được: ${result}.`,
      4,
    ],
    [
      `Qua thực tế công việc, tôi nhận thấy ${old}. Vì vậy, tôi đề xuất và được đơn vị đồng ý cho thực hiện giải pháp: ${now}. Đến nay, ${result}.`,
      4,
    ],
    [`${capitalised(old)}. Để khắc phục, chúng tôi ${now}. Nhờ đó, ${result}.`, 3],
  ]);
  return random.chance(0.45) ? `${body} ${filled(random.pick(CLOSINGS), random)}` : body;
}

const REPORT = [
  'Năm 2021, thực hiện nhiệm vụ trong điều kiện dịch Covid-19 còn diễn biến phức tạp, đơn vị vừa phải hoàn thành kế hoạch được giao, vừa phải bảo đảm an toàn cho người lao động. Từ thực tế đó, mỗi đoàn viên cần suy nghĩ, tìm cách làm mới để công việc đạt kết quả cao hơn.',
  'Sáng kiến được xây dựng trên cơ sở khảo sát công việc hằng ngày, trao đổi với đồng nghiệp và tham khảo kinh nghiệm của các đơn vị bạn. Trong quá trình thực hiện, tôi đã ghi chép số liệu trước và sau khi áp dụng để so sánh, đồng thời điều chỉnh những điểm chưa phù hợp.',
  'Về khả năng áp dụng: giải pháp không đòi hỏi trình độ chuyên môn cao, vật tư dễ tìm, chi phí thấp, có thể triển khai ngay trong điều kiện hiện có của đơn vị và nhân rộng cho các đơn vị có cùng tính chất công việc.',
  'Bài học kinh nghiệm: cần có sự quan tâm của lãnh đạo, sự phối hợp của tập thể và tinh thần trách nhiệm của từng cá nhân; phải kiên trì theo dõi, kịp thời rút kinh nghiệm sau mỗi tuần thực hiện.',
  'Kiến nghị: đề nghị lãnh đạo đơn vị và Ban Chấp hành công đoàn cơ sở tạo điều kiện về thời gian, kinh phí để tiếp tục hoàn thiện và phổ biến rộng rãi giải pháp trong thời gian tới.',
];

/** A whole report pasted from Word, over 1,000 characters, with Word's own signs. */
export function pastedReport({ old, now, result }: Parts): string {
  const [background, basis, use, lessons, proposal] = REPORT;
  return [
    `I.\u00a0ĐẶT VẤN ĐỀ\r\n${background}`,
    `II.\u00a0THỰC TRẠNG\r\n•\t${capitalised(old)}.`,
    `III.\u00a0NỘI DUNG SÁNG KIẾN\r\n${basis}\r\n•\tCụ thể: ${now}.`,
    `IV.\u00a0KẾT QUẢ\r\n•\t${capitalised(result)}.\r\n•\t${use}`,
    `V.\u00a0BÀI HỌC KINH NGHIỆM VÀ KIẾN NGHỊ\r\n${lessons}\r\n${proposal}`,
  ].join('\r\n\r\n');
}
