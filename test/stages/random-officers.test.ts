import fc from 'fast-check';
import { test } from 'vitest';
import { live, story } from './random-officers.ts';

test('whatever three officers do to a workbook, nothing that they wrote is lost', async () => {
  await fc.assert(fc.asyncProperty(story, live), { numRuns: 8, seed: 75, endOnFailure: true });
}, 240_000);
