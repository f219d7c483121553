import { describe, expect, it } from 'vitest';
import { sentence } from '#core/problem.ts';
import { ballotOf } from '#core/scoring/ballot.ts';
import { isOwn, type Member } from '#core/scoring/member.ts';
import { programme } from '../../builders.ts';

const member: Member = {
  name: 'Trần Văn Bảy',
  role: 'Ủy viên',
  units: ['CĐCS Công ty TNHH May Sông Tiền'],
};
const elsewhere: readonly string[] = ['LĐLĐ huyện Cao Lãnh', 'Trường Tiểu học Ví Dụ'];

const told = (typed: readonly string[], units = elsewhere, who = member) => {
  const ballot = ballotOf(programme.council, who, typed, units);
  return ballot.kind === 'void' ? sentence(ballot.problem) : ballot;
};

describe("a member's score", () => {
  it('weighs the criteria of the programme', () => {
    expect(told(['100', '0', '0'])).toEqual({ kind: 'scored', score: 3000 });
    expect(told(['0', '100', '0'])).toEqual({ kind: 'scored', score: 4000 });
    expect(told(['85', '85,5', '85.5'])).toEqual({ kind: 'scored', score: 8535 });
  });

  it('is none where nothing was written, for the own unit too', () => {
    expect(told(['', ' ', ''])).toEqual({ kind: 'none' });
    expect(told([], member.units)).toEqual({ kind: 'none' });
  });

  it('does not count while a criterion is without points, and says which', () => {
    expect(told(['85', '', ''])).toBe(
      'Trần Văn Bảy chưa cho điểm “Hiệu quả”, “Khả năng nhân rộng” nên chưa tính. Xin ghi đủ các tiêu chí.',
    );
  });

  it('does not count when points are out of range or no number', () => {
    expect(told(['85', '120', ''])).toBe(
      'Điểm “120” của Trần Văn Bảy ở tiêu chí “Hiệu quả” chưa đúng. Xin ghi số từ 0 đến 100, ví dụ: 85 hoặc 85,5.',
    );
  });

  it('does not count for the own unit', () => {
    expect(told(['85', '85', '85'], ['LĐLĐ TP Cao Lãnh', 'Công ty TNHH May Sông Tiền'])).toContain(
      'Trần Văn Bảy không chấm bài của đơn vị mình',
    );
  });

  it('does not count before a member is named', () => {
    expect(told(['85', '85', '85'], elsewhere, { name: '', role: '', units: [] })).toContain(
      'chưa có tên người chấm',
    );
  });
});

describe('the own unit', () => {
  it.each([
    ['CĐCS Công ty may Sông Tiền', 'Công ty May Sông Tiền'],
    ['Liên đoàn Lao động thành phố Cao Lãnh', 'LĐLĐ TP. Cao Lãnh'],
    ['cong ty may song tien', 'Công ty May Sông Tiền'],
  ])('"%s" is found as "%s"', (typed, name) => {
    expect(isOwn({ ...member, units: ['Khác', typed] }, ['x', name])).toBe(true);
  });

  it.each([
    ['LĐLĐ huyện Cao Lãnh', 'LĐLĐ TP Cao Lãnh'],
    ['', ''],
    ['LĐLĐ', 'Công đoàn'],
  ])('"%s" is not "%s"', (typed, name) => {
    expect(isOwn({ ...member, units: [typed] }, [name])).toBe(false);
  });
});
