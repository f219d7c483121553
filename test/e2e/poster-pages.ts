// What the poster tests share: the built site in a browser, and an eye that reads QR codes.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { programmeOf } from '#core/programme/load.ts';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { builtSite } from '../../scripts/posters/built-site.ts';
import { withExampleForm } from '../../scripts/posters/example-form.ts';
import { servedFolder } from '../../scripts/posters/served-folder.ts';
import { nationResults } from '../site/sample.ts';
import { qrEye } from './qr-eye.ts';

export const hostileName = `</script><script>alert(1)</script> & "Xí nghiệp" 'số 1' \${x} {{y}}`;

/** One union renamed with hostile signs, one added by the registry. */
const results = nationResults([
  { id: 'dong-thap/y-te', name: hostileName },
  { id: 'dong-thap/cdcs-moi', name: 'CĐCS Xí nghiệp Mới' },
]);

export interface PosterPages {
  readonly site: string;
  readonly base: string;
  readonly browser: Browser;
  readonly opened: (options?: BrowserContextOptions) => ReturnType<typeof open>;
  /** What the QR code in a picture of the element says. */
  readonly read: (element: Locator) => Promise<string | undefined>;
  /** The same for a file: "data:image/png;base64,…". */
  readonly readPicture: (address: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export async function posterPages(folder: string): Promise<PosterPages> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'results.json');
  await writeFile(file, JSON.stringify(results));
  process.env.RESULTS = file;
  const programme = programmeOf('75-nghin-2021');
  if (programme) await withExampleForm(programme, folder);
  const site = await builtSite(folder);
  const server = await servedFolder(site);
  const browser = await launchedBrowser();
  const readPicture = await qrEye(browser);
  return {
    site,
    base: server.base,
    browser,
    opened: (options = {}) => open(browser, server.base, options),
    read: async (element) =>
      readPicture(`data:image/png;base64,${(await element.screenshot()).toString('base64')}`),
    readPicture,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a page, and keeps what the browser complains about and what is asked of strangers. */
async function open(browser: Browser, base: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(base)) complaints.push(`asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints, close: () => context.close() };
}

/** How many pages a PDF of Chromium has, and the size of the first in millimetres. */
export function pagesOf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    count: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    width: mm(box?.[1]),
    height: mm(box?.[2]),
    tagged: text.includes('/MarkInfo'),
    outline: text.includes('/Outlines'),
  };
}

export const axeSource = () => readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
