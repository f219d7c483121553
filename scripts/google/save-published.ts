import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Published } from '#core/publication/projection-rows.ts';

/** Where the site's build looks for the files: the variables RESULTS and TRACKING name them. */
export interface SavedFiles {
  readonly results: string;
  readonly tracking: string;
}

/** Writes both files; until both are whole, those of before stay. */
export async function savePublished(folder: string, published: Published): Promise<SavedFiles> {
  await mkdir(folder, { recursive: true });
  const files = {
    results: path.join(folder, 'results.json'),
    tracking: path.join(folder, 'tracking.json'),
  };
  const draft = (file: string) => `${file}.new`;
  await writeFile(draft(files.results), `${JSON.stringify(published.results)}\n`);
  await writeFile(draft(files.tracking), `${JSON.stringify(published.tracking)}\n`);
  await rename(draft(files.results), files.results);
  await rename(draft(files.tracking), files.tracking);
  return files;
}
