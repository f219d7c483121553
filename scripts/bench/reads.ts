import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchedBrowser } from '../chromium.ts';
import { servedFolder } from '../posters/served-folder.ts';
import type { ReadFigures } from './figures.ts';

/** What a browser loads of a built site, each visit without a cache, compressed as a host sends it. */
export async function readsOf(built: string, code: string): Promise<ReadFigures> {
  const server = await servedFolder(built);
  const browser = await launchedBrowser();
  try {
    const visit = (address: string) => visited(browser, built, `${server.base}${address}`);
    const home = await visit('/');
    const results = await visit('/ket-qua/');
    const search = await visit('/ket-qua/?tim=phun+suong');
    await search.page.locator('[data-rows] li').first().waitFor();
    await search.page.waitForLoadState('networkidle');
    const firstSearch = await search.bytes();
    await search.page.getByLabel('Tìm sáng kiến').fill('hoc sinh');
    await search.page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await search.page.locator('[data-rows] li').first().waitFor();
    await search.page.waitForLoadState('networkidle');
    const lookup = await visit('/tra-cuu/');
    await lookup.page.getByLabel('Mã sáng kiến').fill(code);
    await lookup.page.getByRole('button', { name: 'Tra cứu' }).click();
    await lookup.page.locator('[data-part=found]:visible').waitFor();
    return {
      home: await home.bytes(),
      results: await results.bytes(),
      firstSearch,
      nextSearch: (await search.bytes()) - firstSearch,
      lookup: await lookup.bytes(),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

interface Visit {
  readonly page: Page;
  /** Of everything that was asked for until now. */
  bytes(): Promise<number>;
}

async function visited(browser: Browser, built: string, url: string): Promise<Visit> {
  const page = await (await browser.newContext()).newPage();
  const files: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:') files.push(pathname);
  });
  await page.goto(url);
  await page.waitForLoadState('load');
  return {
    page,
    async bytes() {
      const sizes = files.map(async (file) => {
        const name = file.endsWith('/') ? `${file}index.html` : file;
        const body = await readFile(path.join(built, name)).catch(() => Buffer.alloc(0));
        return gzipSync(body).length;
      });
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
  };
}
