import { expect, test } from 'vitest';
import { lateFrom } from '../../site/src/freshness.ts';
import { sampleResults } from './sample.ts';

const results = sampleResults(3);
const of = (change: Partial<typeof results>) => lateFrom({ ...results, ...change });

test('figures are old when a whole day brought no word of them', () => {
  expect(of({ confirmedOn: '2021-04-09' })).toBe('2021-04-11T00:00:00+07:00');
  expect(of({ confirmedOn: '2021-12-30' })).toBe('2022-01-01T00:00:00+07:00');
});

test('nothing is said of data without a date, nor of a programme that is over', () => {
  expect(lateFrom(results)).toBeUndefined();
  const closed = { ...results.programme, phase: 'closed' } as const;
  expect(of({ confirmedOn: '2021-04-09', programme: closed })).toBeUndefined();
  const waiting = { ...closed, announced: false };
  expect(of({ confirmedOn: '2021-04-09', programme: waiting })).toBeDefined();
});
