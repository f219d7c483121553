import { describe, expect, test } from 'vitest';
import { type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import {
  alreadyIn,
  leftOut,
  olderThanContent,
  refusedRuling,
  sameAsAnother,
  takenAsRevision,
  takenIn,
  toBeTold,
  tooLate,
  waitsAgain,
} from '#core/ledger/quarantine-answer.ts';
import { programme } from '../../builders.ts';

const entry: Quarantined = {
  ...unruled,
  ...{ responseId: 'r1', submittedAt: '', code: '4MR3PHJHBHKQ4ZC2', reasons: '', phone: '' },
  ...{ fullName: 'Nguyễn Thị Lan', unit: '', subUnit: '', title: 'Giá treo', fullText: '' },
  problems: '',
};
const told = (problems: string, change: Partial<Quarantined> = {}) =>
  toBeTold({ ...entry, problems, ...change }, programme).result;

describe('the message for a sender', () => {
  test.each([
    ['unit.missing', 'vì chưa rõ thuộc tỉnh hoặc ngành nào.'],
    ['unit.unknown', 'vì chưa rõ thuộc tỉnh hoặc ngành nào.'],
    ['subUnit.mismatch', 'vì chưa rõ thuộc công đoàn cấp trên nào.'],
    ['subUnit.closed', 'vì chưa rõ thuộc công đoàn cấp trên nào.'],
    ['consent.missing', 'vì chưa chọn đồng ý cho sử dụng thông tin cá nhân.'],
    ['oversize', 'vì có câu trả lời quá dài.'],
    ['window.early', 'vì được gửi trước ngày bắt đầu nhận.'],
    ['window.late', 'vì được gửi sau ngày cuối cùng còn nhận.'],
    ['phone.invalid oversize window.early', 'vì có câu trả lời quá dài; được gửi trước ngày'],
  ])('of %s says why in words that a worker knows', (problems, why) => {
    expect(told(problems)).toContain(why);
  });

  test('names the sender, the initiative and its code', () => {
    expect(told('oversize')).toMatch(
      /^Tin nhắn để gửi cho Nguyễn Thị Lan:\nSáng kiến “Giá treo” \(mã 4MR3-PHJH-BHKQ-4ZC2\) gửi Chương trình “/,
    );
    const bare = told('oversize', { fullName: '', title: '' });
    expect(bare).toMatch(/^Tin nhắn để gửi cho người gửi:\nSáng kiến “chưa ghi tên”/);
  });

  test('asks to send again, but not after the last day', () => {
    expect(told('oversize')).toContain('Xin sửa rồi gửi lại với đúng mã này.');
    expect(told('window.late')).toContain('mời anh/chị tham gia đợt sau.');
    expect(told('window.late')).not.toContain('gửi lại');
  });

  test('says whom to ask, and leaves out what the programme does not have', () => {
    const contact = { name: 'Ban Tuyên giáo', phone: '', email: 'hoi@example.org' };
    const { result } = toBeTold({ ...entry, problems: 'oversize' }, { ...programme, contact });
    expect(result).toMatch(/Cần hỏi thêm: Ban Tuyên giáo, hoi@example\.org\.$/);
  });
});

describe('a ruling', () => {
  test('that was carried out is settled, and says where the entry is', () => {
    const union = 'LĐLĐ TP Cao Lãnh';
    for (const answer of [takenIn, takenAsRevision, olderThanContent, sameAsAnother, alreadyIn]) {
      expect(answer(union)).toMatchObject({ settled: 'done' });
      expect(answer(union).result).toContain(union);
    }
    expect([leftOut.settled, tooLate.settled]).toEqual(['done', 'done']);
    expect(tooLate.result).toContain('đã được chọn');
  });

  test('that can’t be carried out stays open and says each reason once', () => {
    const missing = { code: 'consent.missing' } as const;
    const { settled, result } = refusedRuling([missing, { code: 'unit.missing' }, missing]);
    expect(settled).toBe('open');
    expect(result.split('\n')).toHaveLength(2);
  });

  test('that was cleared waits again, without a word', () => {
    expect(waitsAgain).toEqual({ settled: 'open', result: '' });
  });
});
