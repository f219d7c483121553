import { expect, test } from 'vitest';
import { expressionsForOthers, slowOn } from './slow-expressions.ts';

const LENGTH = 50_000;

test(`regular expressions of the program take a text of ${LENGTH} characters in a few scans`, () => {
  expect(expressionsForOthers.flatMap((each) => slowOn(each, LENGTH) ?? [])).toEqual([]);
});
