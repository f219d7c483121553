import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { play } from '../../scripts/play/play.ts';
import { cases, expectedOf, journeyOf } from './cases.ts';
import { readable } from './readable.ts';

/** Where what really came out is laid, for a person to read beside what was expected. */
const actualDir = path.resolve('dist/journeys');

describe.each(cases)('the journey "%s"', (name) => {
  test('comes out as a person has read it', async () => {
    const actual = readable((await play(journeyOf(name))).outputs);
    lay(path.join(actualDir, name), actual);
    const expected = expectedOf(name);
    expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [file, text] of expected) expect(actual.get(file), file).toBe(text);
  });
});

function lay(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
