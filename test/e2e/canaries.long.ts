import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rowsOfProjection } from '#core/publication/projection-rows.ts';
import { builtSite } from '../../scripts/posters/built-site.ts';
import { canariesIn, noCanaries, publishedCanaries, sha256 } from '../canaries.ts';

const SIZE = 75_000;
const folder = path.resolve('dist/canaries');
afterAll(() => rm(folder, { recursive: true, force: true }));

test('75,000 entries that carry what must not be public leave no trace in projection and site', async () => {
  const published = publishedCanaries(SIZE);
  const rows = rowsOfProjection(published, sha256);
  expect(canariesIn(JSON.stringify(rows))).toEqual(noCanaries);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = async (name: string, json: unknown) => {
    await writeFile(path.join(folder, name), JSON.stringify(json));
    return path.join(folder, name);
  };
  const built = await builtSite(folder, {
    RESULTS: await file('results.json', published.results),
    TRACKING: await file('tracking.json', published.tracking),
    FORM_URL: 'https://docs.google.com/forms/d/e/invented/viewform',
  });
  const files = await readdir(built, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  let looked = 0;
  for (const { parentPath, name } of files.filter((each) => each.isFile())) {
    const text = await readFile(path.join(parentPath, name), 'utf8');
    const counts = canariesIn(text);
    looked += 1;
    if (Object.values(counts).some((count) => count > 0))
      found.push(`${name} ${JSON.stringify(counts)}`);
  }
  console.info(`${SIZE} entries, ${looked} files looked into`);
  expect(found.slice(0, 20)).toEqual([]);
}, 900_000);
