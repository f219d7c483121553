import { describe, expect, test } from 'vitest';
import { expressionsIn } from './expressions.ts';
import { expressionsForOthers, slowOn } from './slow-expressions.ts';

const LENGTH = 50_000;
/** Enough to catch the planted ones, which take their time. */
const SHORTER = 20_000;

describe('regular expressions', () => {
  test('of the program are found by reading it', () => {
    expect(expressionsForOthers.length).toBeGreaterThan(100);
  });

  test(`of the program take a text of ${LENGTH} characters in a few scans`, () => {
    expect(expressionsForOthers.flatMap((each) => slowOn(each, LENGTH) ?? [])).toEqual([]);
  });

  test.each([
    ['/(a+)+$/', 23],
    ['/\\S+@\\S+/g', SHORTER],
    ['/[.\\s]+$/', SHORTER],
  ])('that go back, like %s, are caught', (literal, length) => {
    const [expression] = expressionsIn('planted.ts', `const planted = ${literal};`);
    expect(expression && slowOn(expression, length)).toContain('planted.ts:1 on');
  });

  test('that are put together while the program runs are refused', () => {
    expect(() => expressionsIn('planted.ts', "new RegExp('a' + b, 'g')")).toThrow(/planted\.ts/);
  });
});
