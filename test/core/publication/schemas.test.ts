import { describe, expect, test } from 'vitest';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';

const hash = 'ab'.repeat(32);
const initiative = {
  ...{ id: '0123456789ab', title: 'Giá treo', author: null, unit: 'a', union: 'a/1', group: null },
  ...{ level: 'union', effect: null },
};
const results = {
  version: 1,
  programme: {
    ...{ id: 'p', name: 'x', target: 5, phase: 'open', announcedFrom: null, announced: true },
    entryWindow: { from: '2021-03-10', to: '2021-04-10' },
  },
  asOf: null,
  totals: { received: 1, chosen: 1 },
  ...{ groups: [], levels: null, days: [], coverage: null, units: [], unions: [] },
  initiatives: [initiative],
};
const takes = (change: object) => resultsSchema.safeParse({ ...results, ...change }).success;
const listed = (change: object) => takes({ initiatives: [{ ...initiative, ...change }] });

describe('what is published', () => {
  test('is taken as it is', () => {
    expect(takes({})).toBe(true);
    expect(['union', 'unit', 'confederation'].every((level) => listed({ level }))).toBe(true);
    for (const phase of ['early', 'open', 'late', 'closed']) {
      expect(takes({ programme: { ...results.programme, phase } })).toBe(true);
    }
    const coverage = { known: 9, launched: 5, reported: 4, unlisted: 1 };
    expect(takes({ coverage })).toBe(true);
    expect(
      takes({
        audit: [
          { count: 1, hash },
          { count: 0, hash: '' },
        ],
      }),
    ).toBe(true);
  });

  test.each([
    ['an id that is longer', listed({ id: '0123456789abc' })],
    ['an id with something before it', listed({ id: 'x0123456789ab' })],
    ['an id of other letters', listed({ id: '0123456789AB' })],
    ['a level that is none', listed({ level: '' })],
    ['a phone beside a title', listed({ phone: '0912 000 345' })],
    ['a title that is empty', listed({ title: '' })],
    ['a day with a time', takes({ confirmedOn: '2021-04-09T08:00' })],
    ['a day with something before it', takes({ confirmedOn: 'x2021-04-09' })],
    ['a coverage without its numbers', takes({ coverage: {} })],
    ['a phase that is none', takes({ programme: { ...results.programme, phase: '' } })],
    ['a hash that is longer', takes({ audit: [{ count: 1, hash: `${hash}a` }] })],
    ['a hash with something before it', takes({ audit: [{ count: 1, hash: `x${hash}` }] })],
    ['a hash that is cut', takes({ audit: [{ count: 1, hash: 'a' }] })],
    ['a hash of other letters', takes({ audit: [{ count: 1, hash: 'x'.repeat(64) }] })],
    ['a log that tells more', takes({ audit: [{ count: 1, hash, of: 'Lan' }] })],
    ['something more', takes({ phones: [] })],
  ])('is refused with %s', (_, taken) => {
    expect(taken).toBe(false);
  });
});

describe('what a worker finds by code', () => {
  const entry = { hash, step: 'received', title: null, date: '2021-03-20', due: null, correct: [] };
  const finds = (change: object) =>
    trackingSchema.safeParse({ version: 1, entries: [{ ...entry, ...change }] }).success;

  test('is taken as it is, and nothing else', () => {
    expect(finds({})).toBe(true);
    expect(finds({ due: '2021-04-14', correct: ['phone'] })).toBe(true);
    for (const wrong of [`${hash}a`, `x${hash}`, hash.toUpperCase()]) {
      expect(finds({ hash: wrong })).toBe(false);
    }
    for (const date of ['2021-03-20T08:00', 'x2021-03-20', '']) expect(finds({ date })).toBe(false);
    expect(finds({ step: 'x' }) || finds({ correct: ['x'] }) || finds({ name: 'Lan' })).toBe(false);
  });
});
