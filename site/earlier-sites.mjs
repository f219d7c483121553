// @ts-check
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { earlierIds } from './src/earlier-ids.mjs';

/**
 * After the site of the running programme, that of each earlier one in a folder of its own: results,
 * statistics and look-up stay where they can be found, by the same pages and from their own data.
 * @type {import('astro').AstroIntegration}
 */
export const earlierSites = {
  name: 'earlier-sites',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { EARLIER = '', SITE_BASE = '/' } = process.env;
      const base = SITE_BASE.replace(/\/$/, '');
      for (const id of earlierIds(EARLIER)) {
        await build(join(fileURLToPath(dir), 'chuong-trinh', id), {
          RESULTS: resolve(EARLIER, id, 'results.json'),
          TRACKING: resolve(EARLIER, id, 'tracking.json'),
          SITE_BASE: `${base}/chuong-trinh/${id}/`,
          SITE_CACHE: join(process.env.SITE_CACHE ?? resolve('node_modules/.astro'), 'earlier', id),
          RUNNING_SITE: `${base}/`,
          // Vitest's; Astro would take it for the base of every link.
          BASE_URL: undefined,
          EARLIER: '',
          FORM_URL: '',
          FORM_MAP: '',
        });
      }
    },
  },
};

/**
 * @param {string} outDir
 * @param {NodeJS.ProcessEnv} more
 */
async function build(outDir, more) {
  const [, astro = ''] = process.argv;
  const root = fileURLToPath(new URL('.', import.meta.url));
  const child = spawn(
    process.execPath,
    [astro, 'build', '--root', root, '--outDir', outDir, '--silent'],
    { env: { ...process.env, ...more }, stdio: ['ignore', 2, 'inherit'] },
  );
  await new Promise((built, failed) => {
    child.on('error', failed);
    child.on('exit', (code) =>
      code === 0 ? built(undefined) : failed(new Error(`the site in ${outDir} could not be built`)),
    );
  });
}
