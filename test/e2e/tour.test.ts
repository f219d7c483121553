import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { install } from '../../scripts/installation/install.ts';
import { fillSampleMonth } from '../../scripts/start/fill.ts';
import { type Opened, openInBrowser } from '../../scripts/start/opened.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';

let browser: Browser;
let page: Page;
let opened: Opened;

beforeAll(async () => {
  const workspace = openWorkspace({
    dir: ':memory:',
    now: Date.parse('2021-03-08T00:00:00+07:00'),
  });
  const installation = await install(workspace, '75-nghin-2021');
  fillSampleMonth(installation, 260, () => undefined);
  opened = await openInBrowser(installation, 0);
  browser = await launchedBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  opened?.close();
});

const title = 'Góc đọc sách di động cho học sinh lớp 1';
const step = async (words: RegExp) => {
  await page.goto(opened.url);
  await page.getByRole('link', { name: words }).click();
};

/** Opens the first list within that offers the choice, and takes it; the sweep has then followed. */
const choose = async (within: Locator, choice: string) => {
  await page.locator('.hand').waitFor();
  const lists = await page
    .locator('template')
    .evaluateAll(
      (all: HTMLTemplateElement[], words) =>
        all
          .filter(({ content }) => [...content.children].some((o) => o.textContent === words))
          .map(({ id }) => `[data-list="${id}"]`),
      choice,
    );
  await within
    .locator(`td:has(> button:is(${lists.join(',')}))`)
    .first()
    .click();
  await page.keyboard.press('Enter');
  await page.locator('select.choosing').selectOption(choice);
  await page.locator('.status .good').waitFor();
};

test('a visitor plays worker, officer and reader to the end of the tour', async () => {
  await step(/Đọc hướng dẫn/);
  await expect.poll(() => page.locator('h1').textContent()).toMatch(/Hướng dẫn/i);

  await step(/Gửi một sáng kiến/);
  // The place, the initiative, its content, and the rest.
  for (const _ of Array.from({ length: 4 })) {
    await page.getByRole('button', { name: 'Tiếp' }).click();
  }
  await page.getByRole('button', { name: /^Gửi/ }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('Đã nhận sáng kiến');

  await step(/Thấy sáng kiến vừa gửi/);
  const row = () => page.getByRole('row').filter({ hasText: title });
  expect(await row().count()).toBe(1);
  expect(await row().textContent()).toContain('Mới nhận');

  await step(/Ở dòng đó, chọn “Có”/);
  await choose(row(), 'Có');
  await choose(row(), 'Chọn');
  await expect.poll(() => row().textContent()).toContain('Được chọn');

  await step(/Ở trang “Lập hồ sơ”/);
  await choose(page.locator('.grid'), 'Lập lần 1');
  await expect.poll(() => page.locator('main').textContent()).toContain('Đã lập Tờ trình');

  await step(/Xem Tờ trình đã lập xong/);
  await expect.poll(() => page.locator('main').textContent()).toContain('TỜ TRÌNH');

  await opened.built();
  await step(/Tìm sáng kiến vừa được chọn/);
  await expect.poll(() => page.locator('main').textContent()).toContain(title);
  expect(await page.locator('main').textContent()).not.toContain('0913');

  await step(/Xem thống kê/);
  await expect.poll(() => page.locator('main').textContent()).toContain('Đồng Tháp');
});
