import { describe, expect, test } from 'vitest';
import { answerLines, officerLines, UnreadableFile } from '../../../scripts/play/lines.ts';

const at = '2021-03-20T08:15:00+07:00';
const line = (change: object = {}) => JSON.stringify({ id: 'r1', at, answers: {}, ...change });

const mistakes = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return 'no mistake';
};

describe('a file of answers', () => {
  test('is read line by line; a BOM and empty lines do not matter', () => {
    const text = `\uFEFF${line()}\r\n\n${line({ id: 'r2', answers: { phone: '0912 000 345' } })}\n`;
    expect(answerLines('a.jsonl', text)).toEqual([
      { id: 'r1', at, answers: {} },
      { id: 'r2', at, answers: { phone: '0912 000 345' } },
    ]);
  });

  test.each([
    ['{"id":', 'a.jsonl, dòng 2: không đọc được'],
    ['7', 'a.jsonl, dòng 2, mục ""'],
    [line({ extra: 1 }), 'a.jsonl, dòng 2, mục "extra"'],
    [line({ answers: { nickname: 'x' } }), 'a.jsonl, dòng 2, mục "answers.nickname"'],
    [line({ answers: { birthYear: 1985 } }), 'a.jsonl, dòng 2, mục "answers.birthYear"'],
    [line({ at: '20/3/2021' }), 'a.jsonl, dòng 2, mục "at"'],
    [line({ at: '2021-02-30T25:00:00+07:00' }), 'a.jsonl, dòng 2, mục "at"'],
    [line({ id: '' }), 'a.jsonl, dòng 2, mục "id"'],
    [JSON.stringify({ at, answers: {} }), 'a.jsonl, dòng 2, mục "id"'],
    [`{"id":"x","at":"${at}","answers":{"__proto__":"x"}}`, 'mục "answers.__proto__"'],
    [line(), 'a.jsonl, dòng 2, mục "id": "r1" đã có ở dòng 1'],
  ])('with the line %s is told where it is wrong', (wrong, told) => {
    expect(mistakes(() => answerLines('a.jsonl', `${line()}\n${wrong}`))).toContain(told);
  });

  test('is told every mistake at once', () => {
    const told = mistakes(() => answerLines('a.jsonl', 'x\ny\n'));
    expect(told.split('\n')).toHaveLength(2);
  });
});

describe('a file of officers’ work', () => {
  const base = { at, workbook: 'dong-thap/tp-cao-lanh' };

  test('holds cells of a row, a request, or an entry on behalf of a worker', () => {
    const text = [
      { ...base, row: 'r1', set: { decision: 'Chọn', reason: '' } },
      { ...base, control: { petition: 'Lập lần 1' } },
      { ...base, onBehalf: { row: 'nh-1', set: { fullName: 'Trần Văn Bình', send: 'Có' } } },
    ].map((each) => JSON.stringify(each));
    expect(officerLines('o.jsonl', text.join('\n'))).toHaveLength(3);
  });

  test('holds what is recorded of a dossier on its way, at both its ends', () => {
    const unit = { at, unit: 'dong-thap' };
    const text = [
      { ...base, control: { cover: 'Lập lần 1', thanks: 'Lập lần 1' } },
      { ...base, sent: { n: 1, set: { number: '05/TTr-LĐLĐ', mail: 'Gửi lần 1' } } },
      { ...unit, received: { from: base.workbook, n: 1, set: { arrivedOn: '12/4/2021' } } },
      { ...unit, control: { petition: 'Xem trước lần 1' } },
      { ...unit, sent: { n: 1, set: { receipt: 'RA 1' } } },
    ].map((each) => JSON.stringify(each));
    expect(officerLines('o.jsonl', text.join('\n'))).toHaveLength(5);
  });

  test.each([
    [{ ...base, onBehalf: { row: 'nh-1', set: { unit: 'x' } } }, 'onBehalf.set.unit'],
    [{ ...base, onBehalf: { row: 'r1', set: {} } }, 'onBehalf.row'],
    [{ ...base, row: 'r1', set: { state: 'x' } }, 'set.state'],
    [{ ...base, control: { petition: 'Lập lần 10' } }, 'control.petition'],
    [{ ...base, sent: { n: 1, set: { state: 'x' } } }, 'sent.set.state'],
    [{ ...base, row: 'r1' }, 'set'],
  ])('with %j is told the field', (wrong, field) => {
    expect(mistakes(() => officerLines('o.jsonl', JSON.stringify(wrong)))).toContain(
      `mục "${field}"`,
    );
  });
});
