import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import type { Results } from '#core/publication/results.ts';
import type { Tracking } from '#core/publication/tracking.ts';
import { codeFromBytes } from '#core/submission/code.ts';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { builtSite } from '../../scripts/posters/built-site.ts';
import { servedFolder } from '../../scripts/posters/served-folder.ts';
import { sampleResults, sampleTracking } from '../site/sample.ts';

/** The project's own folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url));
export const formUrl = 'https://docs.google.com/forms/d/e/invented/viewform';

/** Codes of entries: the first fifty are published. */
export const codeOfEntry = (at: number) => codeFromBytes([at, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

export type SampleSite = Awaited<ReturnType<typeof siteOf>>;

/** The site with 200 published initiatives, built, served and ready for a browser. */
export const sampleSite = (name: string) =>
  siteOf(
    name,
    sampleResults(200),
    sampleTracking(Array.from({ length: 50 }, (_, at) => codeOfEntry(at))),
  );

/** The same with what a test publishes. */
export async function siteOf(name: string, published: Results, found: Tracking) {
  const folder = join(project, 'dist', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const results = join(folder, 'results.json');
  const tracking = join(folder, 'tracking.json');
  await writeFile(results, JSON.stringify(published));
  await writeFile(tracking, JSON.stringify(found));
  const built = await builtSite(folder, {
    RESULTS: results,
    TRACKING: tracking,
    FORM_URL: formUrl,
  });
  const server = await servedFolder(built);
  const browser = await launchedBrowser();
  return {
    folder,
    built,
    base: server.base,
    /** Opens a page, and keeps what it asks of other hosts and what the browser complains about. */
    async opened(options: BrowserContextOptions = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const strangers: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith('data:') && !url.startsWith(server.base)) strangers.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, strangers, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
