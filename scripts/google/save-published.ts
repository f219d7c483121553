import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FormMap } from '#core/publication/form-map.ts';
import type { Published } from '#core/publication/projection-rows.ts';

/** Where the site's build looks for the files: the variables RESULTS, TRACKING, FORM_MAP name them. */
export interface SavedFiles {
  readonly results: string;
  readonly tracking: string;
  readonly formMap?: string;
}

/** Writes the files; until all are whole, those of before stay. Without a map none is left behind. */
export async function savePublished(
  folder: string,
  { results, tracking }: Published,
  formMap: FormMap | undefined,
): Promise<SavedFiles> {
  await mkdir(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  const files = [
    [at('results.json'), results],
    [at('tracking.json'), tracking],
    ...(formMap ? [[at('form-map.json'), formMap] as const] : []),
  ] as const;
  for (const [file, content] of files) {
    await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`);
  }
  for (const [file] of files) await rename(`${file}.new`, file);
  if (!formMap) await rm(at('form-map.json'), { force: true });
  return {
    results: at('results.json'),
    tracking: at('tracking.json'),
    ...(formMap ? { formMap: at('form-map.json') } : {}),
  };
}
