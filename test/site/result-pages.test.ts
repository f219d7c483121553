import { describe, expect, test } from 'vitest';
import { resultPages } from '../../site/src/result-pages.ts';
import { sampleResults } from './sample.ts';

const { unions, initiatives } = sampleResults(200);
const pages = resultPages(unions, initiatives);

describe('the pages of a unit', () => {
  test('hold every initiative once, under its union', () => {
    const sections = pages.flat();
    expect(sections.flatMap((section) => section.initiatives)).toHaveLength(initiatives.length);
    for (const { union, initiatives: rows } of sections) {
      expect(new Set(rows.map((row) => row.union))).toEqual(new Set([union.id]));
    }
  });

  test('never cut a union in two, and hold no more than 100 rows', () => {
    const names = pages.flat().map((section) => section.union.id);
    expect(new Set(names).size).toBe(names.length);
    for (const page of pages) {
      const rows = page.reduce((sum, section) => sum + section.initiatives.length, 0);
      expect(rows).toBeLessThanOrEqual(100);
    }
  });

  test('give a union with more than 100 rows a page to itself', () => {
    const [union, other] = unions;
    if (!union || !other) throw new Error('the sample has unions');
    const many = initiatives.map((initiative) => ({ ...initiative, union: union.id }));
    expect(resultPages([union, other], many).map((page) => page.length)).toEqual([1]);
  });

  test('are none where nothing is chosen', () => {
    expect(resultPages(unions, [])).toEqual([]);
  });
});
