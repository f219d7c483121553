import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const headers = readFileSync('site/public/_headers', 'utf8');

test('what a page cannot say of itself, the headers say for all', () => {
  for (const line of ["frame-ancestors 'none'", 'nosniff', 'no-referrer']) {
    expect(headers).toContain(line);
  }
  expect(headers).toMatch(/\/_astro\/\*\n {2}Cache-Control: .*immutable/);
});
