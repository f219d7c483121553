import { describe, expect, test } from 'vitest';
import { nothingReconciled } from '#core/ledger/reconciled.ts';
import { accountFindings } from '#core/schedule/account-health.ts';
import { type Finding, findingTold, isFault, named } from '#core/schedule/finding.ts';
import { formFindings, questionFindings } from '#core/schedule/form-health.ts';
import { headerFindings } from '#core/schedule/header-health.ts';
import { alarmOf, examinationTold } from '#core/schedule/health-told.ts';
import { type RunFacts, runFindings } from '#core/schedule/run-health.ts';
import { questionsOf } from '#core/submission/questions.ts';
import { programme } from '../../builders.ts';

const HOUR = 3_600_000;
const now = Date.parse('2021-04-09T08:05:00+07:00');
const well: RunFacts = {
  now,
  sweptAt: now - 300_000,
  failures: {},
  behind: [],
  unmade: false,
  held: 0,
  templates: [],
  left: { documents: 9, mails: 9, spreadsheets: 9 },
  unpublished: false,
  publishedAt: now - 48 * HOUR,
  reconciled: { at: now, counts: nothingReconciled },
  alarmed: ['dieuhanh@example.org'],
};

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const run = (change: Partial<RunFacts>) => codes(runFindings({ ...well, ...change }));

describe('the work itself', () => {
  test('is well while sweeps come and nothing waits', () => {
    expect(run({})).toEqual([]);
  });

  test.each<[string, Partial<RunFacts>]>([
    ['sweep.never', { sweptAt: 0 }],
    ['sweep.stopped', { sweptAt: now - HOUR }],
    ['stage.failing', { failures: { publish: { since: now - 2 * HOUR, times: 24 } } }],
    ['workbook.unreadable', { behind: ['LĐLĐ TP Cao Lãnh'] }],
    ['workbook.unmade', { unmade: true }],
    ['rows.held', { held: 3 }],
    ['template.broken', { templates: ['Mẫu Tờ trình thiếu {{ten}}.'] }],
    ['quota.spent', { left: { documents: 0, mails: 9, spreadsheets: 9 } }],
    ['publish.waiting', { unpublished: true }],
    ['counts.differ', { reconciled: { at: now, counts: { ...nothingReconciled, sent: 1 } } }],
    [
      'registry.lost',
      { reconciled: { at: now, counts: { ...nothingReconciled, initiatives: 2, homeless: 2 } } },
    ],
    ['operator.unnamed', { alarmed: [] }],
  ])('%s', (code, change) => {
    expect(run(change)).toEqual([code]);
  });

  test('is not blamed for a bad minute of Google’s', () => {
    expect(run({ failures: { receive: { since: now - HOUR / 2, times: 6 } } })).toEqual([]);
    expect(run({ unpublished: true, publishedAt: now - 7 * HOUR })).toEqual([]);
    expect(run({ sweptAt: now - HOUR / 3 })).toEqual([]);
  });
});

describe('the account', () => {
  const account = (authorised: boolean, triggers: number, sweptAt = now) =>
    codes(accountFindings({ authorised, triggers }, { now, sweptAt }));

  test('needs one trigger, and its consent', () => {
    expect(account(true, 1)).toEqual([]);
    expect(account(false, 2)).toEqual(['authorisation.asked', 'trigger.many']);
  });

  test('may be another one than the one that sweeps', () => {
    expect(account(true, 0)).toEqual([]);
    expect(account(true, 0, now - 5 * HOUR)).toEqual(['trigger.gone']);
  });
});

describe('the Form', () => {
  const titles = questionsOf(programme).map(({ title }) => title);

  test('is to take entries until it is to be closed', () => {
    expect(formFindings({ published: true, accepting: true }, 'open')).toEqual([]);
    expect(formFindings({ published: true, accepting: true }, 'late')).toEqual([]);
    expect(formFindings({ published: true, accepting: false }, 'closed')).toEqual([]);
    expect(codes(formFindings({ published: false, accepting: false }, 'open'))).toEqual([
      'form.unpublished',
    ]);
    expect(codes(formFindings({ published: true, accepting: false }, 'open'))).toEqual([
      'form.closed',
    ]);
    expect(codes(formFindings({ published: true, accepting: true }, 'closed'))).toEqual([
      'form.open',
    ]);
    expect(codes(formFindings(undefined, 'open'))).toEqual(['form.gone']);
  });

  test('asks every question by its name, wherever it stands', () => {
    expect(questionFindings(['Một trang', ...titles].reverse(), programme)).toEqual([]);
    const [first = '', ...rest] = titles;
    const [finding] = questionFindings([`${first} của bạn`, ...rest], programme);
    expect(finding).toEqual({ code: 'form.questions', data: { titles: first } });
  });
});

describe('columns', () => {
  const wanted = ['Mã', 'Tên', 'Tình trạng'];
  const found = (header: readonly string[]) =>
    headerFindings([{ place: 'trang “Danh bạ”', wanted, found: header }]);

  test('may have others beside them', () => {
    expect(found([...wanted, 'Ghi chú của tôi'])).toEqual([]);
    const unnamed = { place: 'trang “Nhật ký”', wanted: ['Số', ''], found: ['Số', '{}'] };
    expect(headerFindings([unnamed])).toEqual([]);
  });

  test.each([
    [['Mã', 'Họ tên', 'Tình trạng'], 'Tên'],
    [['Mã', 'Tình trạng', 'Tên'], 'Tên; Tình trạng'],
    [['Mã', 'Tên'], 'Tình trạng'],
  ])('that read %j are told', (header, columns) => {
    expect(found(header)).toEqual([
      { code: 'columns.moved', data: { places: 'trang “Danh bạ”', columns } },
    ]);
  });
});

test.each([[[]], [['', ' ']]])('a tab whose header reads %j is gone', (found) => {
  expect(headerFindings([{ place: 'trang “Danh bạ”', wanted: ['Mã', 'Tên'], found }])).toEqual([
    { code: 'header.gone', data: { places: 'trang “Danh bạ”' } },
  ]);
});

describe('what was found', () => {
  const stopped = { code: 'sweep.stopped', data: { at: '07:05 ngày 09/4/2021' } } as const;
  const unnamed = { code: 'operator.unnamed' } as const;

  test('is one line with figures where all is well', () => {
    expect(examinationTold([], ['đã nhận 12 bài', '9 tệp chia sẻ đúng Danh bạ'])).toBe(
      'Chương trình chạy tốt: đã nhận 12 bài; 9 tệp chia sẻ đúng Danh bạ.',
    );
  });

  test('is told with what to do, faults first', () => {
    const told = examinationTold([unnamed, stopped], []).split('\n\n');
    expect(told[0]).toBe('Có 1 việc cần sửa:');
    expect(told[1]).toMatch(/^1\. Việc quét đã dừng, .*07:05 ngày 09\/4\/2021\.\n→ Xin mở/);
    expect(told[2]).toBe('Cần biết thêm:');
    expect([stopped, unnamed].map(isFault)).toEqual([true, false]);
  });

  test('goes into one mail without a line break in its subject', () => {
    const { subject, body } = alarmOf([stopped], programme.name, '2021-04-09');
    expect(subject).toBe('[Sáng Kiến] 1 việc cần sửa, ngày 09/4/2021');
    expect(body).toContain(findingTold(stopped).next);
  });

  test('names few and counts the rest', () => {
    expect(named(['a', 'b'])).toBe('a; b');
    expect(named(['1', '2', '3', '4', '5', '6', '7'])).toBe('1; 2; 3; 4; 5 và 2 nơi khác');
    expect(named(['x'.repeat(500)]).length).toBe(60);
  });
});
