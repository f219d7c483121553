import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filled } from './filled.ts';
import { lacking, picturesOf } from './pdf.ts';
import { difference, fromPng, toPng } from './picture.ts';

const missing = lacking();
const folder = new URL('expected/', import.meta.url);

/** Which pages a person has looked at: document, initiatives, pages from 1. */
const seen = [
  ['petition', 3, [1, 2, 3, 4]],
  ['unitPetition', 40, [1, 2]],
  ['minutes', 5, [1, 2]],
  ['confirmation', 3, [1, 3]],
  ['cover', 3, [1]],
  ['thanks', 3, [1, 3, 4]],
] as const;

test(`pages are ${missing === '' ? 'compared' : `NOT COMPARED on this machine: it lacks ${missing}`}`, () => {
  if (missing !== '') console.warn(`No page was compared: this machine lacks ${missing}.`);
});

/** GOLDEN=write takes what comes out as what is expected: look at it. */
test.skipIf(missing !== '').each(seen)(
  'the %s of %i looks as a person has seen it',
  async (kind, count, pages) => {
    const pictures = picturesOf(await filled(kind, count), 40);
    for (const page of pages) {
      const picture = pictures[page - 1];
      if (!picture) throw new Error(`no page ${page}`);
      const path = new URL(`${kind}-${count}-${page}.png`, folder);
      if (process.env.GOLDEN === 'write') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, toPng(picture));
      }
      expect(existsSync(path), path.pathname).toBe(true);
      expect(difference(picture, fromPng(readFileSync(path))), `page ${page}`).toBeLessThan(0.01);
    }
  },
);
