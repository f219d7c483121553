import { spawn } from 'node:child_process';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FormMap } from '#core/publication/form-map.ts';
import type { published } from '../installation/published.ts';

export type Published = NonNullable<ReturnType<typeof published>>;

/** Where the built site lies while `npm start` serves it. */
export const siteFolder = 'dist/start/site';
/** Where the site stands below the server's address. */
export const siteBase = '/trang/';

/** What the site is built from. */
export interface SiteInput {
  readonly data: Published;
  /** Where the Form is answered, and which of its items asks which question. */
  readonly formUrl: string;
  readonly formMap: FormMap;
  /** Epoch ms: the simulated time at which the composer opens and closes. */
  readonly now: number;
  /** Keeps the posters of the last build: they are most of the pages, and seldom change. */
  readonly posters: 'new' | 'kept';
}

/** The folders of the posters and of the addresses that stand on them; the rest is built each time. */
const posterFolders = ['ma-qr', 'c'];

/** Builds the public site from published data; the last good one stays until the new one is whole. */
export async function buildSite({
  data,
  formUrl,
  formMap,
  now,
  posters,
}: SiteInput): Promise<void> {
  const draft = 'dist/start/draft';
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const file = async (name: string, json: unknown) => {
    const target = path.resolve('dist/start', name);
    await writeFile(target, JSON.stringify(json));
    return target;
  };
  await astro(['build', '--root', 'site', '--outDir', path.resolve(draft), '--silent'], {
    RESULTS: await file('results.json', data.results),
    TRACKING: await file('tracking.json', data.tracking),
    FORM_URL: formUrl,
    FORM_MAP: await file('form-map.json', formMap),
    SITE_CLOCK: new Date(now).toISOString(),
    SITE_BASE: siteBase,
    SITE_CACHE: path.resolve('dist/start/cache'),
    SITE_POSTERS: posters,
  });
  if (posters === 'kept') await keepPosters(draft);
  await rm(siteFolder, { recursive: true, force: true });
  await rename(draft, siteFolder);
}

/** Takes the posters over from the last build, and the scripts that their pages name. */
async function keepPosters(draft: string): Promise<void> {
  for (const folder of posterFolders) {
    await rm(path.join(draft, folder), { recursive: true, force: true });
    await rename(path.join(siteFolder, folder), path.join(draft, folder));
  }
  const assets = path.join(siteFolder, '_astro');
  await cp(assets, path.join(draft, '_astro'), { recursive: true, force: false });
}

function astro(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the site could not be built (astro ended with ${code})`));
    });
  });
}
