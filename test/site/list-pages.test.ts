import { expect, test } from 'vitest';
import { listPages } from '../../site/src/list-pages.ts';

test('a list is dealt to pages of 50 rows, every row once and in its order', () => {
  const rows = Array.from({ length: 120 }, (_, at) => at);
  const pages = listPages(rows);
  expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
  expect(pages.flat()).toEqual(rows);
});

test('an empty list has one page', () => {
  expect(listPages([])).toEqual([[]]);
});
