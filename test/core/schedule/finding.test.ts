import { describe, expect, test } from 'vitest';
import {
  type FindingCode,
  findingCodes,
  findingTold,
  isFault,
  isFindingCode,
  named,
  some,
} from '#core/schedule/finding.ts';
import { type HealthNote, healthNoteOf } from '#core/schedule/health-note.ts';

/** What each finding mentions of what it is given; the others mention nothing. */
const mentioned: Partial<Record<FindingCode, readonly string[]>> = {
  'sweep.stopped': ['at'],
  'trigger.many': ['count'],
  'form.questions': ['titles'],
  'stage.failing': ['since', 'stage', 'times'],
  'workbook.unreadable': ['count', 'names'],
  'rows.held': ['count'],
  'template.broken': ['problem'],
  'header.gone': ['places'],
  'columns.moved': ['columns', 'places'],
  'share.public': ['files'],
  'share.stranger': ['files'],
  'share.missing': ['files'],
  'quota.spent': ['what'],
  'counts.differ': ['at'],
  'registry.lost': ['count'],
  'publish.waiting': ['at'],
  'site.behind': ['published', 'shown'],
  'projection.unreadable': ['problem'],
};
const data = Object.fromEntries(
  Object.values(mentioned)
    .flat()
    .map((key) => [key, `<${key}>`]),
);

describe.each(findingCodes)('the finding %s', (code) => {
  test('says what is wrong, with what it is about, and what to do next', () => {
    const { what, next } = findingTold({ code, data });
    const keys = [...new Set(what.match(/<\w+>/g))].sort();
    expect(keys).toEqual((mentioned[code] ?? []).map((key) => `<${key}>`));
    expect(next).toMatch(/^\p{Lu}.{15,}\.$/su);
    expect(findingTold({ code }).what).not.toContain('undefined');
  });
});

test('what can wait is no fault', () => {
  expect(findingCodes.filter((code) => !isFault({ code }))).toEqual([
    ...['trigger.many', 'form.open', 'workbook.unmade', 'share.missing', 'share.unknown'],
    ...['quota.spent', 'operator.unnamed'],
  ]);
});

test('a code is one of the catalogue', () => {
  expect(isFindingCode('form.gone')).toBe(true);
  expect(isFindingCode('constructor') || isFindingCode(undefined)).toBe(false);
});

test('a finding is there where it is so, with data only where there are any', () => {
  expect(some(false, 'form.gone', data)).toEqual([]);
  expect(some(true, 'form.gone')).toEqual([{ code: 'form.gone' }]);
  expect(some(true, 'rows.held', { count: 3 })).toEqual([
    { code: 'rows.held', data: { count: 3 } },
  ]);
});

test('of many names five are said, a long one shortened', () => {
  expect(named(['A', 'B', 'C', 'D', 'E'])).toBe('A; B; C; D; E');
  expect(named(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe('A; B; C; D; E và 2 nơi khác');
  expect(named(['x'.repeat(60)])).toBe('x'.repeat(60));
  expect(named(['x'.repeat(61)])).toBe(`${'x'.repeat(59)}…`);
  expect(named([])).toBe('');
});

describe('the note for doctor', () => {
  const note: HealthNote = {
    ...{ at: 5, ledgers: ['L'], folder: 'F', projection: '', site: '', readers: [] },
    ...{ programme: 'p', publishedAt: 0 },
    found: [{ code: 'form.gone' }, { code: 'rows.held', data: { count: 3 } }],
  };

  test('comes back from its cell', () => {
    expect(healthNoteOf(JSON.stringify(note))).toEqual(note);
  });

  test.each([
    '',
    '{',
    '[]',
    JSON.stringify({ ...note, at: '5' }),
    JSON.stringify({ ...note, found: [{ code: 'x' }] }),
  ])('is none where the cell holds %j', (cell) => {
    expect(healthNoteOf(cell)).toBeUndefined();
  });
});
