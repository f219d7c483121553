import { describe, expect, test } from 'vitest';
import { carriedOverTold, workbookIn } from '#core/schedule/carry-over-told.ts';
import {
  type EndFacts,
  endedTold,
  endHindrances,
  endQuestion,
  endTold,
  notYetEnding,
} from '#core/schedule/end-told.ts';
import { expiredBackups } from '#core/schedule/expired-backups.ts';
import { type HandOver, handOverList, handOverRefused } from '#core/schedule/hand-over-told.ts';
import { hindranceOf, outOfTime, stoppedTold } from '#core/schedule/hindrance.ts';
import {
  confirmBy,
  isConfirmed,
  otherAccount,
  otherWorkbook,
} from '#core/schedule/operator-told.ts';
import {
  programmeChosen,
  programmeQuestion,
  setUpTold,
  trialChosen,
  trialName,
} from '#core/schedule/set-up-told.ts';
import { keptForGood, mayTearDown, tearDownQuestion } from '#core/schedule/tear-down-told.ts';
import { dayAfter } from '#core/text/dates.ts';
import { programme } from '../../builders.ts';
import { province } from '../submission/given.ts';

const at = (time: string) => Date.parse(`${time}+07:00`);

describe('the registry of an earlier programme', () => {
  const id = '1AbC-dEf_234567890';

  test.each([
    [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, id],
    [` ${id} `, id],
    ['sổ cũ của tôi', undefined],
    ['1AbC', undefined],
    [`${id} và ${id}`, undefined],
  ])('is named by %j', (typed, workbook) => {
    expect(workbookIn(typed)).toBe(workbook);
  });

  test('was carried over in part, and the operator reads what was not', () => {
    const ended = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const lines = carriedOverTold(12, 3, ended).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Đã chép: địa chỉ cán bộ của 12 nơi, 3 công đoàn đã thêm ở chương trình trước.',
      'Không chép 7 nơi không còn trong danh mục mới: A; B; C; D; E và 2 nơi nữa.',
    ]);
    expect(carriedOverTold(1, 0, ended.slice(0, 5))).toContain(': A; B; C; D; E.');
    expect(carriedOverTold(0, 1, []).split('\n')).toHaveLength(2);
    expect(carriedOverTold(0, 0, [])).toMatch(/^Không có gì mới để chép/);
  });
});

describe('a programme', () => {
  const facts: EndFacts = {
    now: at('2021-06-01T08:00:00'),
    programme: { ...programme, resultsFrom: '2021-05-05T08:00' },
    phase: 'closed',
    agreed: true,
    publishedAt: at('2021-05-30T08:00:00'),
    unpublished: false,
  };
  const hindrances = (change: Partial<EndFacts>) => endHindrances({ ...facts, ...change });

  test('may end once its Form is closed and its results are public', () => {
    expect(hindrances({})).toEqual([]);
    expect(hindrances({ phase: 'late' })).toEqual([expect.stringContaining('Biểu mẫu chưa đóng')]);
    expect(hindrances({ unpublished: true })).toEqual([
      expect.stringContaining('Có thay đổi chưa công bố'),
    ]);
  });

  test.each([
    ['nobody agreed', { agreed: false }],
    ['nothing was ever published', { publishedAt: 0 }],
    ['it was published before the time of the results', { publishedAt: at('2021-05-01T08:00:00') }],
    ['that time has not come', { now: at('2021-05-01T08:00:00') }],
  ])('is not announced where %s', (_, change) => {
    expect(hindrances({ ...change, unpublished: true })).toEqual([
      expect.stringContaining('Kết quả chưa công bố'),
    ]);
  });

  test('that can’t end says why, and one that ended says so with the day', () => {
    expect(notYetEnding(['– a', '– b']).split('\n')).toHaveLength(4);
    expect(endQuestion('X')).toMatch(/^Kết thúc chương trình “X”:\n– sổ/);
    expect(endTold('X', '2021-06-01')).toMatch(/^Chương trình “X” đã kết thúc ngày 01\/6\/2021\./);
    expect(endTold('X', '2021-06-01').split('\n')).toHaveLength(5);
    const ended = endedTold('2021-06-01', at('2021-06-02T08:05:00'));
    expect(ended).toMatch(/ngày 01\/6\/2021: .* khoảng 08:05 ngày 02\/6\/2021\.$/);
  });
});

describe('a hand-over', () => {
  const facts: HandOver = {
    ...{ name: 'X', owner: 'a@example.org', folder: 'F', sweptAt: at('2021-04-09T08:05:00') },
    ...{ sweeping: true, forms: 1, ledgers: 2, workbooks: 30, templates: 6, unseen: [] },
  };

  test('lists what goes over, and what to do', () => {
    const lines = handOverList(facts).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Bàn giao chương trình “X”',
      'Tài khoản chạy chương trình: a@example.org',
      'Lần quét gần nhất: khoảng 08:05 ngày 09/4/2021.',
      'Lịch quét: do tài khoản này đặt, đang có.',
      'Tệp: 2 sổ cái, 1 biểu mẫu, 30 sổ của công đoàn, tỉnh, ngành, 6 mẫu văn bản, 1 bảng để công bố; thư mục https://drive.google.com/drive/folders/F',
      'Tài khoản này mở được đủ các tệp.',
    ]);
    expect(lines).toHaveLength(13);
  });

  test('says what is missing', () => {
    const unseen = ['A', 'B', 'C', 'D', 'E', 'F'];
    const text = handOverList({ ...facts, sweptAt: 0, sweeping: false, unseen });
    expect(text).toContain('Chưa có lần quét nào.');
    expect(text).toContain('Lịch quét: không có.');
    expect(text).toContain('Không mở được 6 tệp: A; B; C; D; E và 1 tệp nữa.');
    expect(handOverList({ ...facts, unseen: ['A'] })).toContain('Không mở được 1 tệp: A. Xin');
  });

  test('to another account is refused, whose clocks are gone', () => {
    const refused = handOverRefused('a@example.org', 'b@example.org', 1).split('\n');
    expect(refused).toHaveLength(4);
    expect(refused[0]).toMatch(/tài khoản a@example\.org, nên tài khoản b@example\.org/);
    expect(handOverRefused('a@example.org', 'b@example.org', 0).split('\n')).toHaveLength(3);
  });
});

describe('a step that stopped', () => {
  test.each([
    [outOfTime, 'time'],
    ['Service invoked too many times for one day: create', 'quota'],
    ['Rate Limit Exceeded', 'quota'],
    ['Sheets is not defined', 'switchedOff'],
    ['Google Drive API has not been used in project 1', 'switchedOff'],
    ['API v3 is disabled', 'switchedOff'],
    ['You do not have permission to call it', 'permission'],
    ['Authorization is required', 'permission'],
    ['Internal error', 'passing'],
    ['', 'passing'],
  ])('after %j waits for: %s', (message, hindrance) => {
    expect(hindranceOf(message)).toBe(hindrance);
  });

  test('says what is done, what is left, and when to go on', () => {
    expect(stoppedTold('Thiết lập', ['a', 'b'], ['c'], 'time').split('\n')).toEqual([
      'Thiết lập chưa xong.',
      'Đã làm: a, b.',
      'Còn lại: c.',
      expect.stringMatching(/ngay bây giờ để làm tiếp\. Phần đã làm được giữ nguyên/),
    ]);
    expect(stoppedTold('Gỡ', [], [], 'quota').split('\n')).toHaveLength(2);
  });
});

describe('the menu', () => {
  test('names the account and the workbook that are right', () => {
    const told = otherAccount('a@example.org', 'b@example.org');
    expect(told).toMatch(/bằng tài khoản a@example\.org\. .* tài khoản b@example\.org\./);
    expect(told).toContain('Xin đăng nhập bằng a@example.org');
    expect(otherWorkbook('L')).toContain('https://docs.google.com/spreadsheets/d/L/edit');
  });

  test('takes a programme’s own id for a yes, and nothing else', () => {
    expect(confirmBy('p-1')).toMatch(/\np-1$/);
    expect([' p-1\n', 'P-1', ''].map((typed) => isConfirmed(typed, 'p-1'))).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe('setting up', () => {
  test('asks which programme, with its place and dates', () => {
    expect(programmeQuestion([programme, province]).split('\n').slice(1)).toEqual([
      `1. ${programme.name} – toàn quốc, nhận bài 10/3/2021 đến 10/4/2021`,
      `2. ${province.name} – LĐLĐ tỉnh Đồng Tháp, nhận bài 10/3/2021 đến 10/4/2021`,
    ]);
  });

  test.each([
    ['1', programme.id],
    [' 2 ', province.id],
    ['0', undefined],
    ['3', undefined],
    ['1.', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (typed, id) => {
    expect(programmeChosen([programme, province], typed)).toBe(id);
  });

  test('asks whether it is a trial, which says so everywhere', () => {
    expect([' 1', '2 ', 'có', '', undefined].map(trialChosen)).toEqual([
      ...['yes', 'no', undefined, undefined, undefined],
    ]);
    expect(trialName('X')).toBe('CHẠY THỬ – X');
    expect(setUpTold(programme, true).split('\n')).toHaveLength(3);
    expect(setUpTold(programme, false)).not.toContain('chạy thử');
    expect(setUpTold(programme, false)).toContain(`“${programme.name}”`);
  });
});

describe('taking away', () => {
  test('is for trials, and for programmes that nobody wrote to', () => {
    const held = (entries: number, documents: number) => ({ entries, documents });
    expect(mayTearDown('yes', held(9, 9))).toBe(true);
    expect(mayTearDown('no', held(0, 0))).toBe(true);
    expect(mayTearDown('no', held(1, 0)) || mayTearDown('no', held(0, 1))).toBe(false);
    expect(keptForGood(held(3, 2))).toContain('đã có 3 bài gửi và 2 văn bản');
    expect(tearDownQuestion('X', held(3, 2))).toMatch(
      /^Gỡ chương trình “X”:[\s\S]*– làm trống sổ cái: 3 bài gửi và 2 văn bản,/,
    );
  });
});

test('of backups thirty days stay, and of a quarter the Sundays', () => {
  const today = '2021-06-30';
  const days = Array.from({ length: 120 }, (_, n) => dayAfter(today, -n));
  const gone = new Set(expiredBackups(days, today));
  const kept = days.filter((day) => !gone.has(day));
  expect(kept.slice(0, 30)).toEqual(days.slice(0, 30));
  expect(kept.slice(30)).toEqual([
    ...['2021-05-30', '2021-05-23', '2021-05-16', '2021-05-09', '2021-05-02', '2021-04-25'],
    ...['2021-04-18', '2021-04-11', '2021-04-04'],
  ]);
});
