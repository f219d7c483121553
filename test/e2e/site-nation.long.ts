import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeFromBytes } from '#core/submission/code.ts';
import { nation, nationTracking } from '../../scripts/sample/nation.ts';
import { faults } from './compose-site.ts';
import { type SampleSite, siteOf } from './sample-site.ts';

const SIZE = 75_000;
const codes = (at: number) =>
  codeFromBytes([at & 255, (at >> 8) & 255, at >> 16, 3, 4, 5, 6, 7, 8, 9]);

let site: SampleSite;
beforeAll(async () => {
  site = await siteOf('site-nation', nation(SIZE), nationTracking(SIZE, codes));
}, 600_000);
afterAll(() => site?.close());

/**
 * Counts what a page asks for, as a host would send it.
 * @param awaited a file that never comes, so that what follows it is not counted
 */
async function counted(path: string, awaited = '/none') {
  const { page, close } = await site.opened();
  await page.route(`**${awaited}`, () => {});
  const files: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:' && pathname !== awaited) files.push(pathname);
  });
  await page.goto(site.base + path);
  await page.waitForLoadState('load');
  const bytes = async (): Promise<number> => {
    const sizes = files.map(async (file) => {
      const name = file.endsWith('/') ? `${file}index.html` : file;
      return gzipSync(await readFile(join(site.built, name))).length;
    });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  return { page, bytes, close };
}

async function bytesOf(path: string): Promise<number> {
  const { bytes, close } = await counted(path);
  const sum = await bytes();
  await close();
  return sum;
}

const hasRow = (page: Page) => page.locator('[data-rows] li').first().waitFor();
const told = (name: string, bytes: number): void => console.info(`${name}: ${bytes} bytes`);

test('the site of a nation is at most 10,000 files, none above what hosts take', async () => {
  const files = await readdir(site.built, { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  console.info(`${names.length} files`);
  expect(names.length).toBeLessThanOrEqual(10_000);
  for (const name of names)
    expect([name, (await stat(name)).size < 25 * 2 ** 20]).toEqual([name, true]);
});

test.each([
  ['/', 20_000],
  ['/ket-qua/', 30_000],
  ['/ket-qua/ha-noi/', 30_000],
  ['/ket-qua/ha-noi/huyen-ba-vi/2/', 30_000],
  ['/thong-ke/', 30_000],
  ['/tra-cuu/', 30_000],
])('%s comes with all that belongs to it in at most %i bytes', async (path, most) => {
  const bytes = await bytesOf(path);
  told(path, bytes);
  expect(bytes).toBeLessThanOrEqual(most);
});

test('a code is looked up with at most 8 kB', async () => {
  const { page, bytes, close } = await counted('/tra-cuu/');
  const html = gzipSync(await readFile(join(site.built, 'tra-cuu/index.html'))).length;
  await page.getByLabel('Mã sáng kiến').fill(codes(4711));
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.locator('[data-part=found]:visible').waitFor();
  const sum = (await bytes()) - html;
  told('script and answer of a look-up', sum);
  expect(sum).toBeLessThanOrEqual(8000);
  await close();
});

test('the first find within the largest unit comes with at most 120 kB', async () => {
  const { page, bytes, close } = await counted(
    '/ket-qua/ha-noi/?tim=phun+suong',
    '/ket-qua/du-lieu/ha-noi-2.json',
  );
  await hasRow(page);
  const sum = await bytes();
  told('search in a unit', sum);
  expect(sum).toBeLessThanOrEqual(120_000);
  await close();
});

test('the first find over the nation comes with at most 700 kB, and says how far it is', async () => {
  const { page, bytes, close } = await counted('/ket-qua/?tim=phun+suong+ba+vi');
  await hasRow(page);
  await page.getByRole('status').getByText(/trong/).waitFor();
  const sum = await bytes();
  told('search over the nation', sum);
  expect(sum).toBeLessThanOrEqual(700_000);
  await close();
});

test('a search over the nation stops when there is enough, and goes on when asked', async () => {
  const { page, complaints, close } = await site.opened();
  await page.goto(`${site.base}/ket-qua/`);
  await page.getByLabel('Tìm sáng kiến').fill('hoc sinh');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByText(/^Đang hiện \d+ kết quả, mới tìm \d+ trong \d+ danh sách/).waitFor();
  expect(new URL(page.url()).search).toBe('?tim=hoc+sinh');
  const units = page.locator('[data-rows] h3');
  const before = await units.count();
  await page.getByRole('button', { name: /^Tìm tiếp/ }).click();
  await expect.poll(() => units.count()).toBeGreaterThan(before);
  const names = await units.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  expect(await faults(page)).toEqual([]);
  await page
    .getByRole('link', { name: /^Xem hết ở/ })
    .first()
    .click();
  await hasRow(page);
  expect(new URL(page.url()).search).toBe('?tim=hoc+sinh');
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
