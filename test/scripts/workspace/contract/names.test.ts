import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesOfGoogle } from '../../../../scripts/workspace/contract/generate.ts';

test('names.json is what the installed types of Google say', () => {
  const kept = new URL('../../../../scripts/workspace/contract/names.json', import.meta.url);
  expect(namesOfGoogle()).toBe(readFileSync(kept, 'utf8'));
});
