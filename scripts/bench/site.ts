import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeFromBytes } from '#core/submission/code.ts';
import { builtSite } from '../posters/built-site.ts';
import { nation, nationTracking } from '../sample/nation.ts';
import { type ReadFigures, rounded, type SiteFigures } from './figures.ts';
import { readsOf } from './reads.ts';

const SIZES = [75_000, 300_000];
const folder = 'dist/bench-site';
const codes = (at: number): string =>
  codeFromBytes([at & 255, (at >> 8) & 255, at >> 16, 3, 4, 5, 6, 7, 8, 9]);

/** The public site of a whole nation: its build, and what a reader's phone loads of the first one. */
export async function site(share: number): Promise<{
  readonly site: readonly SiteFigures[];
  readonly reads: ReadFigures;
}> {
  const figures: SiteFigures[] = [];
  let reads: ReadFigures | undefined;
  for (const entries of SIZES.map((size) => Math.round(size * share))) {
    const began = performance.now();
    const { built, rssKb } = await build(entries);
    const seconds = rounded((performance.now() - began) / 1000);
    const sizes = await sizesIn(built);
    figures.push({
      entries,
      tool: 'astro',
      seconds,
      rssMb: Math.round(rssKb / 1024),
      files: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    });
    reads ??= await readsOf(built, codes(4711 % entries));
  }
  await rm(folder, { recursive: true, force: true });
  if (!reads) throw new Error('no site was built');
  return { site: figures, reads };
}

async function build(entries: number): Promise<{ readonly built: string; readonly rssKb: number }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = async (name: string, json: unknown) => {
    const target = path.resolve(folder, name);
    await writeFile(target, JSON.stringify(json));
    return target;
  };
  const memory = path.resolve(folder, 'memory');
  const built = await builtSite(folder, {
    RESULTS: await file('results.json', nation(entries)),
    TRACKING: await file('tracking.json', nationTracking(entries, codes)),
    FORM_URL: 'https://docs.google.com/forms/d/e/invented/viewform',
    BENCH_MEMORY: memory,
    NODE_OPTIONS: `--max-old-space-size=8192 --import ${new URL('tell-memory.mjs', import.meta.url)}`,
  });
  return { built, rssKb: Number(await readFile(memory, 'utf8')) };
}

async function sizesIn(root: string): Promise<readonly number[]> {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
}
