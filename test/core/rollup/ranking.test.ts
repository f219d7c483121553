import { expect, test } from 'vitest';
import { rankByTarget, shareWords } from '#core/rollup/ranking.ts';

const rankOf = (runners: Parameters<typeof rankByTarget>[0]) =>
  Object.fromEntries([...rankByTarget(runners)].map(([id, { rank }]) => [id, rank]));

test('a small one that met its target stands before a large one that did not', () => {
  const ranks = rankOf([
    { id: 'large', reached: 900, target: 1000 },
    { id: 'small', reached: 10, target: 10 },
  ]);
  expect(ranks).toEqual({ small: 1, large: 2 });
});

test('equals share a rank, and the next one is as many further down', () => {
  const ranks = rankOf([
    { id: 'a', reached: 1, target: 3 },
    { id: 'b', reached: 2, target: 6 },
    { id: 'c', reached: 0, target: 5 },
    { id: 'd', reached: 7, target: 7 },
  ]);
  expect(ranks).toEqual({ d: 1, a: 2, b: 2, c: 4 });
});

test('what only looks equal when rounded is no tie', () => {
  const ranks = rankOf([
    { id: 'a', reached: 333_333, target: 1_000_000 },
    { id: 'b', reached: 1, target: 3 },
  ]);
  expect(ranks).toEqual({ b: 1, a: 2 });
});

test('one without a target is not ranked', () => {
  expect(rankOf([{ id: 'a', reached: 5, target: undefined }])).toEqual({});
});

test('a share reads as people write it, and never as more than it is', () => {
  expect(shareWords({ share: 8550, rank: 1 })).toBe('85,5 %');
  expect(shareWords({ share: 9999, rank: 1 })).toBe('99,9 %');
  expect(shareWords({ share: 10_000, rank: 1 })).toBe('100 %');
});

test('a share is in hundredths of a percent of the own target', () => {
  const placings = rankByTarget([{ id: 'a', reached: 2, target: 300 }]);
  expect(placings.get('a')).toEqual({ share: 66, rank: 1 });
});
