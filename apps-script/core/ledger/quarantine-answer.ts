import { type Problem, sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import type { Quarantined } from './quarantine.ts';
import type { Settled } from './quarantine-ruling.ts';

/** What is written beside a quarantined response, and whether somebody has to look at it again. */
export interface RulingAnswer {
  readonly settled: Settled;
  readonly result: string;
}

const done = (result: string): RulingAnswer => ({ settled: 'done', result });

/** It is in the union's workbook now, as an initiative of its own. */
export const takenIn = (union: string): RulingAnswer =>
  done(`Đã nhận và chuyển về ${union}. Người gửi vẫn dùng mã tra cứu cũ.`);

export const takenAsRevision = (union: string): RulingAnswer =>
  done(`Đã nhận làm bản sửa của sáng kiến đang ở ${union}.`);

export const olderThanContent = (union: string): RulingAnswer =>
  done(
    `Người gửi đã gửi lại bản mới hơn, đang ở ${union}. Bài này được giữ ở đây, không cần làm gì thêm.`,
  );

export const sameAsAnother = (union: string): RulingAnswer =>
  done(`Nội dung trùng với bài đang ở ${union} nên không chuyển thêm. Bài này được giữ ở đây.`);

/** It was taken in before, and the operator says something else now. */
export const alreadyIn = (union: string): RulingAnswer =>
  done(
    `Bài này đã được nhận và đang ở ${union} nên không bỏ ở đây được nữa. Nếu người gửi muốn rút, xin báo công đoàn ghi vào cột “Đã rút”.`,
  );

export const leftOut: RulingAnswer = done(
  'Đã bỏ: không chuyển cho công đoàn nào. Dòng này được giữ lại; muốn nhận thì chọn “Nhận”.',
);

/** A correction of what was chosen meanwhile: the officers were told, the choice stands. */
export const tooLate: RulingAnswer = done(sentence({ code: 'revision.refused' }));

/** Why an entry waits, as its sender understands it: the reasons beside the row are the operator's. */
const toSender: readonly (readonly [codes: RegExp, why: string])[] = [
  [/^unit\./, 'chưa rõ thuộc tỉnh hoặc ngành nào'],
  [/^subUnit\./, 'chưa rõ thuộc công đoàn cấp trên nào'],
  [/^consent\./, 'chưa chọn đồng ý cho sử dụng thông tin cá nhân'],
  [/^oversize$/, 'có câu trả lời quá dài'],
  [/^window\.early$/, 'được gửi trước ngày bắt đầu nhận'],
  [/^window\.late$/, 'được gửi sau ngày cuối cùng còn nhận'],
];

/** A ready message, for the operator to forward by Zalo or telephone. */
export function toBeTold(
  { fullName, title, code, problems }: Quarantined,
  { name, contact }: Programme,
): RulingAnswer {
  const codes = problems.split(' ');
  const why = toSender.filter(([known]) => codes.some((each) => known.test(each)));
  const asked = [contact.name, contact.phone, contact.email].filter((part) => part !== '');
  const next = codes.includes('window.late')
    ? 'Cảm ơn anh/chị đã gửi, mời anh/chị tham gia đợt sau.'
    : 'Xin sửa rồi gửi lại với đúng mã này.';
  return done(
    [
      `Tin nhắn để gửi cho ${fullName || 'người gửi'}:`,
      `Sáng kiến “${title || 'chưa ghi tên'}” (mã ${showCode(code)}) gửi Chương trình “${name}” chưa nhận được vì ${why.map(([, each]) => each).join('; ')}. ${next} Cần hỏi thêm: ${asked.join(', ')}.`,
    ].join('\n'),
  );
}

/** "Nhận" was asked, but something still stands against it. */
export const refusedRuling = (problems: readonly Problem[]): RulingAnswer => ({
  settled: 'open',
  result: [...new Set(problems.map(sentence))].join('\n'),
});

/** The operator cleared what was written. */
export const waitsAgain: RulingAnswer = { settled: 'open', result: '' };
