import { expect, test } from 'vitest';
import { guardedWords, placed } from '../../site/src/figures.ts';

const row = (id: string, received: number | null, target: number | null) => ({
  ...{ id, name: id, received, target },
  chosen: 0,
});
const rows = placed(
  [row('small', 90, 100), row('hidden', null, 50), row('large', 400, 1000), row('free', 90, null)],
  ({ id }) => `/${id}/`,
);

test('the most received come first, what is hidden last', () => {
  expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
    ['large', 1],
    ['small', 2],
    ['free', 2],
    ['hidden', undefined],
  ]);
});

test('by its own target a small one may be ahead of a large one', () => {
  expect(rows.map(({ share }) => share)).toEqual([
    { words: '40 %', rank: 2 },
    { words: '90 %', rank: 1 },
    undefined,
    undefined,
  ]);
});

test('a hidden number has words of its own', () => {
  expect([guardedWords(null), guardedWords(0), guardedWords(1234)]).toEqual([
    'không nêu',
    '0',
    '1.234',
  ]);
});
