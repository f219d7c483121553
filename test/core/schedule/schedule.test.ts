import { expect, test } from 'vitest';
import { freshDay, left, quotas, spend } from '#core/schedule/budget.ts';
import { dailyOn, noDays } from '#core/schedule/daily.ts';
import { isDue, stageOrder } from '#core/schedule/due.ts';
import { beginsTonight } from '#core/schedule/nightly.ts';
import { roundIsDue, roundOf } from '#core/schedule/rounds.ts';

const HOUR = 3_600_000;
const idle = {
  now: 0,
  unpublished: false,
  publishedAt: 0,
  confirmedOn: '2021-04-09',
  announcesAt: 0,
  uncounted: false,
  countedAt: 0,
  phase: 'open',
  formPhase: 'open',
  receivesAt: 0,
  routed: { at: 0, visits: 0 },
  today: '2021-04-09',
  workbooksOpened: '2021-04-09',
  reconcile: { isBegun: false, lastAt: 0 },
  backup: { isBegun: false, lastAt: 0 },
  examinedAt: 0,
  rotate: undefined,
  ended: false,
  frozen: false,
};

test('the public projection is written when something changed, and at most every six hours', () => {
  const due = (unpublished: boolean, hoursAgo: number) =>
    isDue('publish', {
      ...idle,
      now: 100 * HOUR,
      unpublished,
      publishedAt: (100 - hoursAgo) * HOUR,
    });
  expect([due(true, 6), due(true, 5.9), due(false, 24)]).toEqual([true, false, false]);
});

test('on a day without news the projection is confirmed, once, and never while news waits', () => {
  const due = (confirmedOn: string, unpublished = false, publishedAt = 1) =>
    isDue('confirm', { ...idle, publishedAt, unpublished, confirmedOn });
  expect([due('2021-04-08'), due('2021-04-09')]).toEqual([true, false]);
  expect([due('2021-04-08', true), due('', false, 0)]).toEqual([false, false]);
});

test('the public projection is written when the announced time has come, once', () => {
  const due = (announcesAt: number, publishedAt: number) =>
    isDue('publish', { ...idle, now: 100, announcesAt, publishedAt });
  expect([due(0, 50), due(99, 98), due(99, 99), due(101, 50)]).toEqual([false, true, false, false]);
});

test('numbers are counted a quarter of an hour after the last time, or twice in a working day', () => {
  const due = (uncounted: boolean, minutesAgo: number) =>
    isDue('count', {
      ...idle,
      now: 100 * HOUR,
      uncounted,
      countedAt: 100 * HOUR - minutesAgo * 60_000,
    });
  expect([due(true, 15), due(true, 14), due(false, 359), due(false, 360)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a rush of responses gathers until its time has come', () => {
  const due = (now: number) => isDue('receive', { ...idle, now, receivesAt: 100 });
  expect([due(99), due(100)]).toEqual([false, true]);
});

test('the more workbooks a round visits, the longer the next one waits, but not beyond the morning', () => {
  const at = Date.parse('2021-04-09T08:00:00+07:00');
  const due = (visits: number, minutes: number) =>
    roundIsDue({ at, visits }, at + minutes * 60_000);
  expect([due(11, 0), due(30, 30), due(30, 31)]).toEqual([true, false, true]);
  expect([due(700, 20 * 60 + 59), due(700, 21 * 60)]).toEqual([false, true]);
  expect([roundOf(''), roundOf('0 12')].map((round) => roundIsDue(round, at))).toEqual([
    true,
    true,
  ]);
});

test('every other stage has its turn in each sweep, officers’ cells before new entries', () => {
  expect(stageOrder.filter((stage) => isDue(stage, idle))).toEqual([
    'review',
    'receive',
    'requeue',
    'petition',
    'deliver',
    'rollUp',
    'route',
    'remind',
    'send',
    'desk',
  ]);
});

test('the Form is written anew when the entry window opens or ends, or when it is asked for', () => {
  const due = (phase: string, formPhase: string) => isDue('form', { ...idle, phase, formPhase });
  expect([due('open', 'open'), due('late', 'open'), due('open', '')]).toEqual([false, true, true]);
});

test('workbooks are looked for once a day, and when the operator asks', () => {
  const due = (workbooksOpened: string) => isDue('openWorkbooks', { ...idle, workbooksOpened });
  expect([due('2021-04-09'), due('2021-04-08'), due('')]).toEqual([false, true, true]);
});

test('a day’s budget is spent once and is whole again the next day', () => {
  const spent = spend(freshDay('2021-04-09'), '2021-04-09', 'documents', 249);
  expect(left(quotas.consumer, spent, '2021-04-09', 'documents')).toBe(1);
  expect(
    left(quotas.consumer, spend(spent, '2021-04-09', 'documents', 5), '2021-04-09', 'documents'),
  ).toBe(0);
  expect(left(quotas.consumer, spent, '2021-04-10', 'documents')).toBe(250);
});

test('work of the night begins once in the small hours, and by day only where nights were missed', () => {
  const at = (time: string) => Date.parse(`2021-04-09T${time}:00+07:00`);
  const begins = (time: string, hoursAgo: number) =>
    beginsTonight(at(time), hoursAgo === 0 ? 0 : at(time) - hoursAgo * HOUR, 1);
  expect([begins('00:59', 0), begins('01:00', 0), begins('04:55', 0), begins('05:00', 0)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([
    begins('02:00', 1),
    begins('02:00', 24),
    begins('09:00', 31),
    begins('09:00', 41),
  ]).toEqual([false, true, false, true]);
});

test('a comparison that was begun goes on by day', () => {
  const reconcile = { isBegun: true, lastAt: 1 };
  const now = Date.parse('2021-04-09T09:00:00+07:00');
  expect(isDue('reconcile', { ...idle, now, reconcile })).toBe(true);
});

test('of a programme that ended only what remains is done, and its workbooks are closed once', () => {
  const due = (situation: Partial<typeof idle>) =>
    stageOrder.filter((stage) => isDue(stage, { ...idle, unpublished: true, ...situation }));
  const later = { now: 100 * HOUR, today: '2021-04-13', ended: true };
  expect(due(later)).toEqual(['receive', 'send', 'publish', 'desk', 'freeze']);
  expect(due({ ...later, frozen: true })).toEqual(['receive', 'send', 'publish', 'desk']);
  expect(due({})).not.toContain('freeze');
  const published = { ...later, frozen: true, unpublished: false, publishedAt: 99 * HOUR };
  expect(due(published)).toEqual(['receive', 'send', 'confirm', 'desk']);
});

test('workbooks of which somebody was erased are renewed in the next night, and only then', () => {
  const due = (now: string, since?: string) =>
    isDue('rotate', {
      ...idle,
      now: Date.parse(now),
      rotate: since === undefined ? undefined : { isBegun: false, lastAt: Date.parse(since) },
    });
  const erased = '2021-04-08T10:00:00+07:00';
  expect(due('2021-04-08T10:05:00+07:00', erased)).toBe(false);
  expect(due('2021-04-09T01:05:00+07:00', erased)).toBe(true);
  expect(due('2021-04-09T01:05:00+07:00')).toBe(false);
});

test('an account of another day is empty, of the same day it grows, and never owes anything', () => {
  const spent = spend(freshDay('2021-04-08'), '2021-04-08', 'mails', 60);
  expect(left(quotas.consumer, spent, '2021-04-08', 'mails')).toBe(40);
  expect(left(quotas.consumer, spent, '2021-04-09', 'mails')).toBe(100);
  expect(
    left(quotas.consumer, spend(spent, '2021-04-08', 'mails', 60), '2021-04-08', 'mails'),
  ).toBe(0);
  expect(spend(spent, '2021-04-09', 'documents', 2)).toEqual({
    ...{ day: '2021-04-09', spreadsheets: 0, documents: 2, mails: 0 },
  });
});

test('what came yesterday is known the day after, and forgotten later', () => {
  const first = dailyOn(noDays, '2021-04-08', 30);
  const later = dailyOn(first, '2021-04-08', 50);
  expect(later).toEqual({ day: '2021-04-08', before: 0, total: 50, yesterday: 0 });
  const next = dailyOn(later, '2021-04-09', 70);
  expect(next).toEqual({ day: '2021-04-09', before: 50, total: 70, yesterday: 50 });
  expect(dailyOn(next, '2021-04-10', 71)).toMatchObject({ before: 70, yesterday: 20 });
  expect(dailyOn(next, '2021-04-11', 71)).toMatchObject({ before: 70, yesterday: 0 });
});

test('at the very time of the results the projection is written', () => {
  expect(isDue('publish', { ...idle, now: 100, announcesAt: 100, publishedAt: 50 })).toBe(true);
});
