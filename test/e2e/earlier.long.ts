import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleResults, sampleTracking } from '../site/sample.ts';
import { codeOfEntry, project, type SampleSite, sampleSite } from './sample-site.ts';

const kept = join(project, 'dist', 'earlier-kept');
const results = sampleResults(20);
const { id } = results.programme;
/** Known to the earlier programme alone: the running one published the first fifty. */
const oldCode = codeOfEntry(70);
let site: SampleSite;

beforeAll(async () => {
  await mkdir(join(kept, id), { recursive: true });
  const programme = { ...results.programme, name: 'Chương trình năm trước' };
  await writeFile(join(kept, id, 'results.json'), JSON.stringify({ ...results, programme }));
  await writeFile(join(kept, id, 'tracking.json'), JSON.stringify(sampleTracking([oldCode])));
  process.env.EARLIER = kept;
  site = await sampleSite('earlier-site');
}, 300_000);
afterAll(async () => {
  delete process.env.EARLIER;
  await site.close();
  await rm(kept, { recursive: true, force: true });
});

test('the results of an earlier programme are listed, kept, and lead back', async () => {
  const { page, complaints, close } = await site.opened();
  await page.goto(`${site.base}/ket-qua/`);
  await page.getByRole('link', { name: 'Chương trình năm trước (2021)' }).click();
  expect(page.url()).toBe(`${site.base}/chuong-trinh/${id}/ket-qua/`);
  await page.getByText('Chương trình này đã kết thúc').waitFor();
  expect(await page.getByText('có thể đã cũ').count()).toBe(0);
  await page.getByRole('link', { name: 'Đến chương trình đang chạy' }).click();
  expect(page.url()).toBe(`${site.base}/`);
  expect(complaints).toEqual([]);
  await close();
});

test('a code of an earlier programme is found from the running one’s look-up', async () => {
  const { page, strangers, complaints, close } = await site.opened();
  await page.goto(`${site.base}/tra-cuu/`);
  await page.fill('#ma', oldCode);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.waitForURL(`${site.base}/chuong-trinh/${id}/tra-cuu/#*`);
  await page.locator('[data-part="found"]:not([hidden])').waitFor();
  await page.goto(`${site.base}/tra-cuu/`);
  await page.fill('#ma', codeOfEntry(90));
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.locator('[data-part="unknown"]:not([hidden])').waitFor();
  expect(page.url()).toBe(`${site.base}/tra-cuu/`);
  expect([strangers, complaints]).toEqual([[], []]);
  await close();
});

test('the earlier programme takes no entries', async () => {
  const { page, close } = await site.opened();
  await page.goto(`${site.base}/chuong-trinh/${id}/`);
  expect(await page.getByText(/docs\.google\.com/).count()).toBe(0);
  await close();
});
