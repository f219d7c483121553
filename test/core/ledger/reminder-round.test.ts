import { describe, expect, test } from 'vitest';
import { closed, type Registered, register } from '#core/ledger/registry.ts';
import { addressCount, fitting, previewed, roundOf } from '#core/ledger/reminder-round.ts';
import type { UnionCoverage } from '#core/rollup/coverage.ts';
import { programme } from '../../builders.ts';

const union = (name: string, change: Partial<Registered> = {}): Registered => ({
  ...register({
    id: `dong-thap/${name}`,
    unit: 'dong-thap',
    name: `LĐLĐ ${name}`,
    aliases: [],
    verified: true,
  }),
  officers: `${name}@example.org`,
  workbook: 'W',
  ...change,
});
const coverage = (name: string, silent: number): UnionCoverage => ({
  union: `dong-thap/${name}`,
  asOf: '2021-03-18',
  total: silent + 1,
  entries: 1,
  zero: 0,
  launched: 0,
  silent,
  members: 100,
  silentNames: Array.from({ length: Math.min(silent, 20) }, (_, i) => `CĐCS ${i + 1}`),
});
const dates = { round: '2021-03-20', today: '2021-03-20' };
const mailOn = (today: string) =>
  roundOf([union('a')], [coverage('a', 1)], programme, { ...dates, today }).reminders[0]?.mail.body;

describe('a reminder round', () => {
  test('reaches open unions with silent CĐCS and an address', () => {
    const registry = [
      union('a', { officers: 'a1@example.org; a2@example.org' }),
      union('b'),
      union('c', { status: closed }),
      union('d', { officers: '' }),
      union('e'),
      union('a', { officers: 'copied@example.org' }),
    ];
    const coverages = [coverage('a', 2), coverage('b', 0), coverage('c', 3), coverage('d', 1)];
    const round = roundOf(registry, coverages, programme, dates);
    expect(round.reminders.map(({ mail }) => [mail.key, addressCount(mail)])).toEqual([
      ['reminder dong-thap/a 75-nghin-2021 2021-03-20', 2],
    ]);
    expect(round.unaddressed).toEqual(['LĐLĐ d']);
    expect(round.summary).toContain('Còn 1 công đoàn chưa có danh sách CĐCS.');
  });

  test('names the first silent CĐCS and counts the others', () => {
    const [long] = roundOf([union('a')], [coverage('a', 23)], programme, dates).reminders;
    expect(long?.mail.body).toContain('- CĐCS 20\n- và 3 CĐCS khác\n');
  });

  test('counts the days that are left, the last one included', () => {
    expect(mailOn('2021-03-09')).toContain('nhận sáng kiến từ ngày 10/3/2021.');
    expect(mailOn('2021-04-09')).toContain('Còn 1 ngày nữa');
    expect(mailOn('2021-04-10')).toContain('Hôm nay là ngày cuối cùng nhận sáng kiến.');
    expect(mailOn('2021-04-11')).toContain('đã kết thúc ngày 10/4/2021.');
  });

  test('takes as many mails a day as their addresses allow', () => {
    const registry = ['a', 'b', 'c'].map((name) =>
      union(name, { officers: `${name}1@example.org, ${name}2@example.org` }),
    );
    const coverages = ['a', 'b', 'c'].map((name) => coverage(name, 1));
    const { reminders } = roundOf(registry, coverages, programme, dates);
    const split = (room: number) => {
      const { now, later } = fitting(reminders, room);
      return [now.length, later.length];
    };
    expect([-5, 0, 1, 2, 3, 5, 6, 100].map(split)).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
      [1, 2],
      [1, 2],
      [2, 1],
      [3, 0],
      [3, 0],
    ]);
  });

  test('with nobody to remind says so', () => {
    const round = roundOf([union('a')], [], programme, dates);
    const record = previewed(round, { round: dates.round, left: 100, before: '' });
    expect(record).toMatchObject({ recipients: '', example: '', unions: '' });
    expect(record.answer).toBe('Không có thư nào cần gửi.\nChưa có danh sách CĐCS.');
  });

  test('of the whole nation fits into the cells of its row', () => {
    const names = Array.from({ length: 1500 }, (_, i) => `huyen-co-ten-rat-dai-so-${i}`);
    const registry = names.map((name) =>
      union(name, { officers: `${name}-1@example.org; ${name}-2@example.org` }),
    );
    const coverages = names.map((name) => coverage(name, 200));
    const round = roundOf(registry, coverages, programme, dates);
    const record = previewed(round, { round: dates.round, left: 100, before: '' });
    for (const text of Object.values(record)) expect(text.length).toBeLessThan(50_000);
  });
});
