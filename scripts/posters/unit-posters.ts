import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchedBrowser } from '../chromium.ts';

export type Paper = 'a4' | 'a5';

/** A unit that the programme does not have; its message is for the operator. */
export class UnknownUnit extends Error {}

export interface PosterOrder {
  /** The folder of the built site. */
  readonly site: string;
  /** The unit's id, "dong-thap". */
  readonly unit: string;
  /** The folder for the file; made where there is none. */
  readonly out: string;
  /** One poster a page, or the same one twice as A5. */
  readonly paper: Paper;
}

/**
 * One tagged PDF with a page for every union of a unit, from the site's own pages.
 * @returns the file and how many pages it has
 * @throws UnknownUnit
 */
export async function unitPosters({ site, unit, out, paper }: PosterOrder) {
  const page = path.join(site, 'ma-qr', unit, 'tat-ca', 'index.html');
  if (!existsSync(page)) throw new UnknownUnit(await unknown(unit, path.join(site, 'ma-qr')));
  await mkdir(out, { recursive: true });
  const file = path.join(out, `ap-phich-${unit}${paper === 'a5' ? '-a5' : ''}.pdf`);
  return { file, pages: await printed(page, paper, file) };
}

async function printed(page: string, paper: Paper, file: string): Promise<number> {
  const browser = await launchedBrowser();
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(pathToFileURL(page).href);
    if (paper === 'a5') await tab.check('#kho-a5');
    await tab.pdf({
      path: file,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return await tab.locator('.sheet').count();
  } finally {
    await browser.close();
  }
}

async function unknown(unit: string, folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const units = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return `--unit: chương trình không có đơn vị "${unit}". Hãy ghi một trong các mã: ${units.sort().join(', ')}.`;
}
