import { describe, expect, test } from 'vitest';
import { nothingReconciled } from '#core/ledger/reconciled.ts';
import { noCounts } from '#core/rollup/counts.ts';
import { type Daily, dailyOn, noDays } from '#core/schedule/daily.ts';
import { type DashboardFacts, dashboardLines } from '#core/schedule/dashboard.ts';
import { failuresAfter } from '#core/schedule/failures.ts';
import type { Finding } from '#core/schedule/finding.ts';
import { noteRow } from '#core/schedule/health-note.ts';
import { programme } from '../../builders.ts';

const now = Date.parse('2021-04-09T08:05:00+07:00');

const linesFor = (change: Partial<DashboardFacts> = {}) =>
  dashboardLines({
    now,
    watermark: now - 60_000,
    countedAt: now,
    publishedAt: 0,
    programme,
    formPhase: 'open',
    correctUntil: '',
    failures: {},
    unfinished: false,
    waiting: 0,
    quarantined: 4,
    templates: [],
    petitionsAsked: 0,
    mailsWaiting: 0,
    askedToAgree: '',
    dataRequests: '',
    found: [],
    toRoute: 0,
    reconciled: undefined,
    backedUp: undefined,
    ended: '',
    daily: { day: '2021-04-09', before: 90, total: 100, yesterday: 30 },
    counts: { ...noCounts, open: 60, chosen: 20, petitioned: 5, withdrawn: 2 },
    left: { documents: 248, mails: 97, spreadsheets: 230 },
    ...change,
  });

const told = (label: string, change: Partial<DashboardFacts> = {}) =>
  linesFor(change).find(({ cells }) => cells[0] === label);

describe('the dashboard', () => {
  test('tells findings one a line, faults first, and leaves room for the note below', () => {
    const faults = ['sweep.never', 'trigger.gone', 'form.gone', 'site.unreachable'] as const;
    const found = ['operator.unnamed', ...faults].map((code) => ({ code }) as Finding);
    const lines = linesFor({
      found,
      templates: ['Mẫu Tờ trình cần sửa.'],
      askedToAgree: 'first 0',
      dataRequests: '2021-04-09 2 1 2021-04-12',
    });
    const at = lines.findIndex(({ cells }) => cells[0] === 'Tự kiểm tra');
    const health = lines.slice(at, at + 5);
    expect(health.map(({ tone }) => tone)).toEqual([...faults.map(() => 'attention'), 'plain']);
    expect(health[4]?.cells[1]).toBe('Và 1 việc nữa');
    expect(lines.length).toBeLessThan(noteRow);
  });

  test('says what may still be made today', () => {
    expect(told('Hôm nay còn')?.cells[1]).toBe(
      'Lập được 248 văn bản, gửi được 97 thư, tạo được 230 sổ',
    );
  });

  test('says when titles wait for consent, and which requests about data are due', () => {
    expect(told('Công bố tên sáng kiến')).toBeUndefined();
    expect(told('Yêu cầu dữ liệu cá nhân', { dataRequests: '2021-04-09' })).toBeUndefined();
    expect(told('Công bố tên sáng kiến', { askedToAgree: 'first 0' })?.tone).toBe('attention');
    expect(
      told('Yêu cầu dữ liệu cá nhân', { dataRequests: '2021-04-09 2 1 2021-04-12' })?.cells[1],
    ).toBe('2 yêu cầu chưa xong; 1 đã quá hạn; hạn gần nhất: hết ngày 12/4/2021');
  });

  test('says when it was written, and when the next sweep comes', () => {
    const [, line] = linesFor();
    expect(line?.cells.slice(0, 2)).toEqual([
      'Ghi lúc 08:05 ngày 09/4/2021',
      'Lần quét tới: khoảng 08:10',
    ]);
  });

  test('calls for attention only where a person has to look', () => {
    const calls = (change: Partial<DashboardFacts>) =>
      linesFor(change)
        .filter(({ tone }) => tone === 'attention')
        .map(({ cells }) => cells[0]);
    expect(calls({})).toEqual([]);
    expect(calls({ waiting: 3 })).toEqual(['Bài cần kiểm tra']);
    expect(calls({ templates: ['Mẫu Tờ trình cần sửa.'] })).toEqual(['Mẫu văn bản']);
    expect(calls({ failures: { publish: { since: now, times: 2 } } })).toEqual(['Việc gặp lỗi']);
    expect(calls({ left: { documents: 0, mails: 9, spreadsheets: 9 } })).toEqual(['Hôm nay còn']);
  });

  test('names a stage that fails in words, since when and how often it was tried', () => {
    const failures = { receive: { since: now - 600_000, times: 3 } };
    expect(told('Việc gặp lỗi', { failures })?.cells[1]).toBe(
      'Nhận bài từ biểu mẫu: lỗi từ 07:55 ngày 09/4/2021, đã thử 3 lần.',
    );
  });

  test('adds up what became of the initiatives', () => {
    expect(told('Còn lại')?.cells[2]).toContain('82 sáng kiến đã nhận');
    expect(told('Đang có')?.cells[1]).toContain('80, bằng 0,1 % chỉ tiêu 75.000');
  });

  test('tells what the night’s comparison came to, and where a person has to look', () => {
    const counts = {
      ...nothingReconciled,
      ...{ sent: 1240, received: 1230, erased: 3, retaken: 7, gone: 2, rewritten: 4 },
      ...{ initiatives: 1105, rows: 1100, requeued: 5 },
    };
    const at = (change: Partial<typeof counts> = {}) => ({
      reconciled: { at: now, counts: { ...counts, ...change } },
    });
    expect(told('Đối chiếu')?.cells[1]).toBe('Chưa có');
    expect(told('Đối chiếu gần nhất', at())?.cells.slice(1)).toEqual([
      '08:05 ngày 09/4/2021',
      'Chương trình đã nhận lại 7 phiếu, lập lại 4 dòng trong sổ tiếp nhận, ghi lại 5 dòng vào sổ của công đoàn.',
    ]);
    expect(told('Phiếu trong biểu mẫu', at())?.cells[1]).toBe(
      '1.240 phiếu: 1.230 đã có trong sổ tiếp nhận, 7 vừa nhận lại, 3 đã xoá theo yêu cầu. Trong sổ còn 2 phiếu đã bị xoá khỏi biểu mẫu',
    );
    expect(told('Sổ của công đoàn', at())).toMatchObject({
      tone: 'plain',
      cells: ['Sổ của công đoàn', '1.105 sáng kiến: 1.100 có dòng đúng chỗ, 5 được ghi lại', ''],
    });
    expect(told('Sổ của công đoàn', at({ rows: 1090, homeless: 10 }))?.tone).toBe('attention');
    expect(told('Sổ của công đoàn', at({ rows: 1090 }))?.cells[2]).toContain('chưa khớp');
  });

  test.each([
    ['early', 'Chưa mở'],
    ['open', 'đến hết 10/4/2021'],
    ['late', 'bản sửa'],
    ['closed', 'Đã đóng'],
  ] as const)('tells whether the Form is open (%s)', (formPhase, words) => {
    expect(told('Biểu mẫu', { formPhase })?.cells[1]).toContain(words);
  });
});

test('responses are counted by the day on which they came', () => {
  const days: readonly (readonly [string, number])[] = [
    ['2021-04-08', 10],
    ['2021-04-08', 25],
    ['2021-04-09', 27],
    ['2021-04-11', 40],
  ];
  const seen: Daily[] = [];
  for (const [day, total] of days) seen.push(dailyOn(seen.at(-1) ?? noDays, day, total));
  expect(seen.map(({ total, before, yesterday }) => [total - before, yesterday])).toEqual([
    [10, 0],
    [25, 0],
    [2, 25],
    [13, 0],
  ]);
});

test('a stage leaves the failures once it works, and stays while it has no turn', () => {
  const sweep = { ran: [], failed: [], unfinished: false };
  const once = failuresAfter({}, { ...sweep, ran: ['publish'], failed: ['publish'] }, 100);
  const idle = failuresAfter(once, { ...sweep, ran: ['receive'] }, 200);
  const twice = failuresAfter(idle, { ...sweep, ran: ['publish'], failed: ['publish'] }, 300);
  expect(twice).toEqual({ publish: { since: 100, times: 2 } });
  expect(failuresAfter(twice, { ...sweep, ran: ['publish'] }, 400)).toEqual({});
});

describe('a line of the dashboard', () => {
  const cells = (label: string, change: Partial<DashboardFacts> = {}) => told(label, change)?.cells;
  const at = Date.parse('2021-04-09T01:05:00+07:00');
  const counts = { ...nothingReconciled, sent: 1500, received: 1500, initiatives: 7, rows: 7 };

  test('tells what the Form is for', () => {
    const form = (change: Partial<DashboardFacts>) => cells('Biểu mẫu', change)?.[1];
    expect(form({ formPhase: 'early' })).toBe('Chưa mở, nhận bài từ 10/3/2021');
    expect(form({})).toBe('Đang nhận bài, đến hết 10/4/2021');
    expect(form({ formPhase: 'late' })).toBe('Hết hạn nhận bài, còn nhận bản sửa');
    expect(form({ formPhase: 'late', correctUntil: '2021-04-14' })).toBe(
      'Hết hạn nhận bài, còn nhận bản sửa đến hết 14/4/2021',
    );
    expect(form({ formPhase: 'closed' })).toBe('Đã đóng');
  });

  test('tells what came, and how far it is read', () => {
    expect(cells('Nhận hôm nay')?.[1]).toBe('10');
    expect(cells('Nhận hôm qua')?.[1]).toBe('30');
    expect(cells('Đã nhận từ đầu')?.slice(1)).toEqual([
      ...['100', 'Kể cả bài trùng, bản sửa và 4 bài phải kiểm tra.'],
    ]);
    expect(cells('Dữ liệu đến', { watermark: 0 })?.[1]).toBe('Chưa có bài nào');
    expect(cells('Dữ liệu đến')?.[1]).toBe('08:04 ngày 09/4/2021');
  });

  test('tells when the next sweep comes, rarer once the programme has ended', () => {
    const next = (change: Partial<DashboardFacts>) => linesFor(change)[1]?.cells[1];
    expect(next({})).toBe('Lần quét tới: khoảng 08:10');
    expect(next({ ended: '2021-04-01' })).toBe('Lần quét tới: khoảng 08:20');
    expect(cells('Đã kết thúc', { ended: '2021-04-01' })?.[1]).toBe('Từ ngày 01/4/2021');
    expect(cells('Đã kết thúc')).toBeUndefined();
  });

  test('tells what Google still lets do, and marks what is used up', () => {
    const left = { documents: 0, mails: 97, spreadsheets: 230 };
    expect(told('Hôm nay còn')?.tone).toBe('plain');
    expect(told('Hôm nay còn', { left })).toMatchObject({ tone: 'attention' });
    for (const kind of ['mails', 'spreadsheets'] as const) {
      const used = { ...left, documents: 1, [kind]: 0 };
      expect(told('Hôm nay còn', { left: used })?.tone).toBe('attention');
    }
    expect(cells('Hôm nay còn', { left })?.[1]).toBe(
      'Lập được 0 văn bản, gửi được 97 thư, tạo được 230 sổ',
    );
  });

  test('tells how many there are, and what became of them at each level', () => {
    const above = { openBeforeUnit: 1, chosenByUnit: 2, returnedByUnit: 3, notRecognised: 4 };
    const all = { counts: { ...noCounts, open: 60, chosen: 20, returned: 1, ...above } };
    expect(cells('Đang có', all)?.[1]).toMatch(/^\d+, bằng 0,\d % chỉ tiêu 75\.000$/);
    expect(cells('Đang có', { ...all, countedAt: 0 })?.[2]).toBe('Chưa đếm lần nào.');
    expect(cells('Được chọn', all)?.[1]).toBe('20, trong đó 0 đã vào Tờ trình');
    expect(cells('Còn lại', all)?.[1]).toBe(
      'Đang xét 60, trả lại 1, không chọn 0, không đủ điều kiện 0, đã rút 0',
    );
    expect(cells('Ở tỉnh, ngành', all)?.[1]).toMatch(
      /^Nhận \d+ đề nghị: chọn 2, .*; đang xét 1, trả lại 3, không chọn 0, đã rút 0$/,
    );
    expect(cells('Ở Tổng Liên đoàn', all)?.[1]).toMatch(/không công nhận 4, đã rút 0$/);
    const scope = { kind: 'unit', unit: 'dong-thap' } as const;
    expect(cells('Ở Tổng Liên đoàn', { programme: { ...programme, scope } })).toBeUndefined();
    expect(cells('Công bố gần nhất')?.[1]).toBe('Chưa công bố');
    expect(cells('Công bố gần nhất', { publishedAt: at })?.[1]).toBe('01:05 ngày 09/4/2021');
  });

  test('tells what a person has to say or do', () => {
    expect(cells('Công bố tên sáng kiến', { askedToAgree: 'first 0' })?.[1]).toBe(
      'Đang chờ đồng ý',
    );
    const asked = (dataRequests: string) => cells('Yêu cầu dữ liệu cá nhân', { dataRequests })?.[1];
    expect(asked('2021-04-09 2 1 2021-04-12')).toBe(
      '2 yêu cầu chưa xong; 1 đã quá hạn; hạn gần nhất: hết ngày 12/4/2021',
    );
    expect(asked('2021-04-09 1 0')).toBe('1 yêu cầu chưa xong');
    expect(asked('2021-04-09')).toBeUndefined();
    expect(asked('')).toBeUndefined();
  });

  test('tells what the night compared and repaired', () => {
    expect(cells('Đối chiếu')?.[1]).toBe('Chưa có');
    const well = { reconciled: { at, counts } };
    expect(cells('Đối chiếu gần nhất', well)?.slice(1)).toEqual([
      ...['01:05 ngày 09/4/2021', 'Mọi nơi khớp nhau, không phải sửa gì.'],
    ]);
    expect(cells('Phiếu trong biểu mẫu', well)?.[1]).toBe(
      '1.500 phiếu: 1.500 đã có trong sổ tiếp nhận',
    );
    expect(told('Sổ của công đoàn', well)).toMatchObject({ tone: 'plain' });
    const more = { sent: 1503, retaken: 2, erased: 1, gone: 4, rewritten: 5, initiatives: 10 };
    const rows = { requeued: 1, unread: 1, homeless: 1 };
    const amiss = { reconciled: { at, counts: { ...counts, ...more, ...rows } } };
    expect(cells('Đối chiếu gần nhất', amiss)?.[2]).toBe(
      'Chương trình đã nhận lại 2 phiếu, lập lại 5 dòng trong sổ tiếp nhận, ghi lại 1 dòng vào sổ của công đoàn.',
    );
    expect(cells('Phiếu trong biểu mẫu', amiss)?.[1]).toBe(
      '1.503 phiếu: 1.500 đã có trong sổ tiếp nhận, 2 vừa nhận lại, 1 đã xoá theo yêu cầu. Trong sổ còn 4 phiếu đã bị xoá khỏi biểu mẫu',
    );
    expect(told('Sổ của công đoàn', amiss)).toMatchObject({ tone: 'attention' });
    expect(cells('Sổ của công đoàn', amiss)?.slice(1)).toEqual([
      '10 sáng kiến: 7 có dòng đúng chỗ, 1 được ghi lại, 1 trong sổ chưa đọc được, 1 của công đoàn không có trong Danh bạ',
      expect.stringContaining('Danh bạ'),
    ]);
    const unread = { ...counts, initiatives: 8, unread: 1 };
    expect(cells('Sổ của công đoàn', { reconciled: { at, counts: unread } })?.[2]).toBe(
      'Chương trình đọc lại sổ ấy ở các lần quét sau.',
    );
    const wrong = { ...counts, sent: 1501 };
    expect(cells('Sổ của công đoàn', { reconciled: { at, counts: wrong } })?.[2]).toMatch(
      /^Các con số chưa khớp\./,
    );
  });

  test('tells of the last copy, and marks that two nights had none', () => {
    const copy = (hours: number) =>
      told('Bản sao lưu gần nhất', {
        backedUp: { at: now - hours * 3_600_000, folder: 'https://example.org/f' },
      });
    expect(cells('Bản sao lưu gần nhất')?.[1]).toBe('Chưa có');
    expect(copy(50)).toMatchObject({ tone: 'plain' });
    expect(copy(50)?.cells[2]).toContain('https://example.org/f');
    expect(copy(51)).toMatchObject({ tone: 'attention' });
    expect(copy(51)?.cells[2]).toContain('https://example.org/f');
  });
});

test('every line has its tone, and its place', () => {
  const lines = linesFor();
  expect(lines.filter(({ tone }) => tone === 'title').map(({ cells }) => cells[0])).toEqual([
    'Chương trình “75 nghìn sáng kiến, vượt khó, phát triển”',
  ]);
  expect(lines.filter(({ tone }) => tone === 'section').map(({ cells }) => cells)).toEqual(
    [
      ...['Việc cần người xem', 'Bài gửi', 'Sáng kiến', 'Việc ban đêm'],
      'Hạn mức của Google hôm nay',
    ].map((section) => [section, '', '']),
  );
  const others = lines.filter(({ tone }) => tone !== 'title' && tone !== 'section');
  expect(others.map(({ tone }) => tone)).toEqual(others.map(() => 'plain'));
  const labels = others.map(({ cells }) => cells[0]);
  expect(labels).toHaveLength(22);
  expect(labels.every((label) => label.length > 4)).toBe(true);
});

test('what people have to look at stands out', () => {
  const tones = (change: Partial<DashboardFacts>) =>
    linesFor(change)
      .filter(({ tone }) => tone === 'attention')
      .map(({ cells }) => cells[0]);
  const failures = { publish: { since: now, times: 3 }, send: { since: now, times: 1 } };
  expect(tones({ waiting: 2, unfinished: true, failures, templates: ['a', 'b'] })).toEqual([
    ...['Bài cần kiểm tra', 'Việc gặp lỗi', 'Lần quét này', 'Mẫu văn bản'],
  ]);
  expect(told('Việc gặp lỗi', { failures })?.cells[1].split('\n')).toHaveLength(2);
  expect(told('Mẫu văn bản', { templates: ['a', 'b'] })?.cells[1]).toBe('a\nb');
  const asked = { askedToAgree: 'first 0', dataRequests: '2021-04-09 1 0' };
  expect(tones(asked)).toEqual(['Công bố tên sáng kiến', 'Yêu cầu dữ liệu cá nhân']);
});
