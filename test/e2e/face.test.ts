import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { openedPage } from '../scripts/workspace/face/browser.ts';
import { type Example, exampleFace } from '../scripts/workspace/face/example.ts';

let face: Example;
let browser: Browser;

beforeAll(async () => {
  face = await exampleFace({ guide: { text: 'Bước 1: điền biểu mẫu', href: '/' } });
  browser = await launchedBrowser();
});

afterAll(async () => {
  await browser?.close();
  await face?.close();
});

const opened = (options: BrowserContextOptions = {}) => openedPage(browser, face.url, options);

const rows = () =>
  face.workspace.spreadsheet(face.book.split('/')[2] ?? '').sheets[0]?.rows() ?? [];

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)('axe finds nothing on any page at $width px, $colorScheme', async (look) => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const { page, complaints, close } = await opened({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.colorScheme,
  });
  const paths = [
    '/',
    face.form,
    `${face.book}?q=24`,
    `${face.book}?q=lam&edit=B2`,
    `${face.book}?q=lam&edit=C2`,
    `${face.book}?q=lam&edit=A2`,
    face.document,
    '/drive',
    '/mail',
    '/mail/1',
  ];
  for (const path of paths) {
    await page.goto(path);
    await page.evaluate(axe);
    const found = await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    );
    const { violations } = found as AxeResults;
    expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wider, `${path} scrolls sideways`).toBe(false);
  }
  expect(complaints).toEqual([]);
  await close();
});

test.each([true, false])(
  'a respondent sends the form, JavaScript: %s',
  async (javaScriptEnabled) => {
    const { page, close } = await opened({ javaScriptEnabled });
    const form = face.form.split('/')[2] ?? '';
    const before = face.workspace.responses(form).length;
    await page.goto(face.form);
    await page.getByLabel('Nơi ăn').selectOption('Nhà ăn');
    await page.getByRole('button', { name: 'Tiếp' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Còn 1 câu cần xem lại');
    await page.getByLabel('Họ và tên').fill('Trần Văn Bình');
    // Enter goes on, and never back.
    await page.getByLabel('Họ và tên').press('Enter');
    await page.getByRole('heading', { name: 'Nhà ăn', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Tiếp' }).click();
    await page.getByLabel('Góp ý').fill('Thêm rau');
    await page.getByRole('button', { name: 'Gửi' }).click();
    await page.getByText('Cảm ơn anh/chị đã góp ý.').waitFor();
    expect(face.workspace.responses(form)).toHaveLength(before + 1);
    await close();
  },
);

test('a cell is changed without JavaScript', async () => {
  const { page, close } = await opened({ javaScriptEnabled: false });
  await page.goto(`${face.book}?q=6`);
  await page.getByRole('button', { name: 'Ô B7, Quyết định: trống' }).click();
  await page.getByLabel('B7 · Quyết định').selectOption('Làm');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu ô B7.').waitFor();
  expect(rows()[6]?.[1]).toBe('Làm');
  await close();
});
