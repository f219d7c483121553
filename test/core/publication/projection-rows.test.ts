import { describe, expect, test } from 'vitest';
import {
  initiativesOfRows,
  type ProjectionRows,
  type Published,
  projectionOf,
  rowsOfProjection,
} from '#core/publication/projection-rows.ts';
import type { PublishedInitiative } from '#core/publication/results.ts';
import { statisticsOfRows, statisticsRows } from '#core/publication/statistics-rows.ts';
import type { TrackingEntry } from '#core/publication/tracking.ts';

/** Tells what was digested. */
const digest = (text: string) => `<${text}>`;
const union = { id: 'a/1', unit: 'a', name: 'Một' };
const unit = { id: 'a', name: 'LĐLĐ tỉnh A' };
const coverage = { known: 9, launched: 5, reported: 4, unlisted: 1 };
const untold = { received: null, chosen: null, target: null, coverage: null };
const initiative: PublishedInitiative = {
  ...{ id: '0123456789ab', title: 'Giá treo', author: 'Lan', unit: 'a', union: 'a/1' },
  group: 'enterprise',
  level: 'unit',
  effect: 'Nhanh',
};
const entry: TrackingEntry = {
  ...{ hash: 'h', title: 'Giá treo', date: '2021-03-20', due: '2021-04-14' },
  step: 'returned',
  correct: ['phone', 'title'],
};
const full: Published = {
  results: {
    version: 1,
    programme: {
      ...{ id: 'p', name: 'Chương trình', target: 75_000, phase: 'late', announced: true },
      entryWindow: { from: '2021-03-10', to: '2021-04-10' },
      announcedFrom: '2021-05-05T08:00:00+07:00',
    },
    asOf: '2021-04-09T08:00:00+07:00',
    confirmedOn: '2021-04-10',
    audit: [{ count: 7, hash: 'ab'.repeat(32) }],
    totals: { received: 12, chosen: 1 },
    groups: [
      { id: 'enterprise', received: 7 },
      { id: null, received: null },
    ],
    levels: { union: 0, unit: 1, confederation: 0 },
    days: [{ from: '2021-03-10', to: '2021-03-12', received: 12 }],
    coverage,
    units: [{ ...unit, received: 12, chosen: 1, target: 900, coverage }],
    unions: [{ ...union, received: 0, chosen: 1, target: 60, coverage }],
    initiatives: [initiative],
    closed: ['a/2', 'a/3'],
  },
  tracking: { version: 1, entries: [entry] },
};
const bare: Published = {
  results: {
    version: 1,
    programme: { ...full.results.programme, announced: false, announcedFrom: null },
    asOf: null,
    totals: { received: 0, chosen: null },
    ...{ groups: [], levels: null, days: [], coverage: null, initiatives: [] },
    units: [{ ...unit, ...untold }],
    unions: [{ ...union, ...untold }],
  },
  tracking: { version: 1, entries: [{ ...entry, title: null, due: null, correct: [] }] },
};
const secret: Published = {
  ...full,
  results: {
    ...full.results,
    initiatives: [{ ...initiative, author: null, group: null, effect: null }],
  },
};

/** As Sheets gives rows: without their empty ends. */
const cut = (rows: ProjectionRows): ProjectionRows => {
  const shorter = (row: readonly string[]) => {
    const last = row.reduce((end, cell, at) => (cell === '' ? end : at + 1), 0);
    return row.slice(0, last);
  };
  const { results, statistics, tracking, about } = rows;
  return {
    results: results.map(shorter),
    statistics: statistics.map(shorter),
    tracking: tracking.map(shorter),
    about: about.map(shorter),
  };
};

describe('what is published', () => {
  test.each([
    ['whole', full],
    ['before anything is announced', bare],
    ['of a trade secret', secret],
  ])('comes back from its rows: %s', (_, data) => {
    const rows = rowsOfProjection(data, digest);
    expect(projectionOf(rows, digest)).toEqual(data);
    expect(projectionOf(cut(rows), digest)).toEqual(data);
  });

  test('stands in texts, each tab under its header', () => {
    const { results, tracking } = rowsOfProjection(full, digest);
    expect(results).toEqual([
      ['id', 'title', 'author', 'unit', 'union', 'group', 'level', 'effect'],
      ['0123456789ab', 'Giá treo', 'Lan', 'a', 'a/1', 'enterprise', 'unit', 'Nhanh'],
    ]);
    expect(tracking).toEqual([
      ['hash', 'step', 'title', 'date', 'due', 'correct'],
      ['h', 'returned', 'Giá treo', '2021-03-20', '2021-04-14', 'phone title'],
    ]);
    expect(rowsOfProjection(secret, digest).results[1]).toEqual([
      ...['0123456789ab', 'Giá treo', '', 'a', 'a/1', '', 'unit', ''],
    ]);
    expect(rowsOfProjection(bare, digest).tracking[1]).toEqual([
      ...['h', 'returned', '', '2021-03-20', '', ''],
    ]);
  });

  test('is told about, last of all by its checksum', () => {
    const about = (data: Published) => rowsOfProjection(data, digest).about.slice(1, -1);
    expect(about(full)).toEqual([
      ['version', '1'],
      ['programme', 'p'],
      ['name', 'Chương trình'],
      ['target', '75000'],
      ['entryFrom', '2021-03-10'],
      ['entryTo', '2021-04-10'],
      ['phase', 'late'],
      ['announcedFrom', '2021-05-05T08:00:00+07:00'],
      ['announced', 'yes'],
      ['asOf', '2021-04-09T08:00:00+07:00'],
      ['received', '12'],
      ['chosen', '1'],
      ['closed', 'a/2 a/3'],
      ['rows', '1 9 1'],
    ]);
    const told = new Map(about(bare).map(([key, value]) => [key, value]));
    expect(['announcedFrom', 'announced', 'asOf', 'chosen'].map((key) => told.get(key))).toEqual([
      ...['', 'no', '', ''],
    ]);
  });
});

describe('the checksum', () => {
  const sumOf = (data: Published) => rowsOfProjection(data, digest).about.at(-1);

  test('is of all rows in order, as a reader of another version computes it', () => {
    const rows = cut(rowsOfProjection(bare, digest));
    const about = rows.about.slice(1, -1);
    const parts = [rows.results, rows.statistics, rows.tracking, about].map(
      (part) => `<${JSON.stringify(part)}>`,
    );
    expect(sumOf(bare)).toEqual(['sha256', `<${parts.join('\n')}>`]);
  });

  test('digests two thousand rows at once', () => {
    const entries = Array.from({ length: 4001 }, (_, n) => ({
      ...entry,
      hash: `${n}`,
      correct: [],
    }));
    const sizes: number[] = [];
    const counting = (text: string) => {
      if (text.startsWith('[[')) sizes.push(JSON.parse(text).length);
      return '';
    };
    rowsOfProjection({ ...bare, tracking: { version: 1, entries } }, counting);
    // The header is a row too, and what is told about has thirteen.
    expect(sizes).toEqual([1, 3, 2000, 2000, 2, 13]);
  });

  test('leaves out the day and the log, which may change without a word about entries', () => {
    const later = { ...full.results, confirmedOn: '2021-04-11', audit: [] };
    expect(sumOf({ ...full, results: later })).toEqual(sumOf(full));
    expect(rowsOfProjection(full, digest).about[0]).toEqual([
      ...['confirmedOn', '2021-04-10', `7 ${'ab'.repeat(32)}`],
    ]);
  });

  test('refuses what was cut, changed, or told otherwise', () => {
    const rows = rowsOfProjection(full, digest);
    for (const tab of ['results', 'statistics', 'tracking'] as const) {
      const [header = [], first = [], ...others] = rows[tab];
      const changed = [header, [...first.slice(0, -1), 'x'], ...others];
      expect(projectionOf({ ...rows, [tab]: [header, ...others] }, digest)).toBeUndefined();
      expect(projectionOf({ ...rows, [tab]: changed }, digest)).toBeUndefined();
    }
    expect(projectionOf({ ...rows, about: [] }, digest)).toBeUndefined();
    expect(projectionOf({ ...rows, about: rows.about.slice(2) }, digest)).toBeUndefined();
  });
});

test('rows of an older list are read as far as they go', () => {
  expect(initiativesOfRows([[], ['x', 'Giá treo']])).toEqual([
    {
      ...{ id: '', title: '', author: null, unit: '', union: '', group: null, level: '' },
      effect: null,
    },
    {
      ...{ id: 'x', title: 'Giá treo', author: null, unit: '', union: '', group: null, level: '' },
      effect: null,
    },
  ]);
});

test('numbers that are hidden or not told stay apart from nought', () => {
  const rows = statisticsRows(full.results);
  expect(rows.map(([kind]) => kind)).toEqual([
    ...['coverage', 'group', 'group', 'level', 'level', 'level', 'days', 'unit', 'union'],
  ]);
  expect(statisticsOfRows(rows)).toMatchObject({
    groups: full.results.groups,
    levels: full.results.levels,
    unions: [{ received: 0, coverage }],
  });
  expect(statisticsOfRows([]).coverage).toBeNull();
  expect(statisticsOfRows([['group']]).groups).toEqual([{ id: null, received: null }]);
});

test('empty rows below what is told about say nothing', () => {
  const rows = rowsOfProjection(full, digest);
  expect(projectionOf({ ...rows, about: [...rows.about, [''], []] }, digest)).toEqual(full);
});

test('rows of a list that was never written are nobody’s', () => {
  const one = { ...entry, hash: '', title: null, date: '', due: null, correct: [], step: '' };
  const none = { ...bare, tracking: { version: 1, entries: [one] } } as unknown as Published;
  expect(projectionOf(cut(rowsOfProjection(none, digest)), digest)).toEqual(none);
});
