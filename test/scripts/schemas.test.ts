import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../scripts/schemas/files.ts';

test.each(schemaFiles)('$path says what the program checks', ({ path, text }) => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
});
