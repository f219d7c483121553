import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { pdfOf } from '../../scripts/workspace/face/pdf.ts';
import { hasLibreOffice } from '../../scripts/workspace/libre-office.ts';
import { openedPage } from '../scripts/workspace/face/browser.ts';
import { type Example, exampleFace } from '../scripts/workspace/face/example.ts';
import { petitionDocx } from '../scripts/workspace/face/petition-docx.ts';

let face: Example;
let browser: Browser;

beforeAll(async () => {
  face = await exampleFace();
  browser = await launchedBrowser();
});

afterAll(async () => {
  await browser?.close();
  await face?.close();
});

const docx = await petitionDocx(40);
const stored = (bytes: Uint8Array): string =>
  `/documents/${face.workspace.run('keep', [Buffer.from(bytes).toString('base64')])}`;

const opened = async (bytes = docx) => {
  const own = await openedPage(browser, face.url);
  await own.page.goto(stored(bytes));
  await own.page.locator('.sheets.laid').waitFor();
  return own;
};

/** Page objects and their sizes in points, as Chromium and LibreOffice write them. */
const sheetsOf = (pdf: Uint8Array) => {
  const text = Buffer.from(pdf).toString('latin1');
  return (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
};

test('a document is laid out page by page: paper, repeated heading, numbers anew by section', async () => {
  const { page, complaints, close } = await opened();
  const pages = await page.locator('.page').evaluateAll((all) =>
    all.map((sheet) => ({
      landscape: sheet.clientWidth > sheet.clientHeight,
      ratio:
        Math.max(sheet.clientWidth, sheet.clientHeight) /
        Math.min(sheet.clientWidth, sheet.clientHeight),
      number: sheet.querySelector('.header')?.textContent?.trim() ?? '',
      heading: sheet.querySelector('thead')?.textContent?.includes('Tên sáng kiến') ?? false,
      over: [...sheet.querySelectorAll('.text > *')].some(
        (block) =>
          block.getBoundingClientRect().bottom >
          (sheet.querySelector('.text')?.getBoundingClientRect().bottom ?? 0) + 8,
      ),
    })),
  );
  const annex = pages.filter(({ landscape }) => landscape);
  const portrait = pages.filter(({ landscape }) => !landscape);
  expect(portrait.length).toBeGreaterThan(1);
  expect(annex.length).toBeGreaterThan(5);
  for (const { ratio, over } of pages) {
    expect(ratio).toBeCloseTo(Math.SQRT2, 2);
    expect(over).toBe(false);
  }
  // Hidden on each section's first page, counted on from there.
  const numbers = (some: typeof pages) => some.map(({ number }) => number);
  expect(numbers(annex)).toEqual(annex.map((_, i) => (i === 0 ? '' : String(i + 1))));
  expect(numbers(portrait)).toEqual(portrait.map((_, i) => (i === 0 ? '' : String(i + 1))));
  expect(annex.slice(0, -1).every(({ heading }) => heading)).toBe(true);
  // Nothing is lost or doubled on the way from page to page.
  const text = (await page.locator('.text').allTextContents()).join(' ');
  for (let n = 1; n <= 40; n += 1) expect(text.split(`Người thứ ${n}.`)).toHaveLength(3);
  expect(complaints).toEqual([]);
  await close();
});

test('what the browser prints has as many pages as what LibreOffice prints', async () => {
  const { page, close } = await opened();
  const count = await page.locator('.page').count();
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(sheetsOf(printed)).toBe(count);
  // Where LibreOffice is missing its button is, too.
  expect(await page.getByRole('button', { name: 'Tải PDF' }).count()).toBe(
    hasLibreOffice() ? 1 : 0,
  );
  if (hasLibreOffice()) expect(sheetsOf(await pdfOf(docx))).toBe(count);
  await close();
});

test('without a script the document is still read and printed', async () => {
  const { page, close } = await openedPage(browser, face.url, { javaScriptEnabled: false });
  await page.goto(stored(docx));
  expect(await page.locator('.sheet').count()).toBe(2);
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(sheetsOf(printed)).toBeGreaterThan(5);
  await close();
});

test('500 rows are laid out within seconds', async () => {
  const large = await petitionDocx(500);
  const start = performance.now();
  const { page, close } = await opened(large);
  expect(performance.now() - start).toBeLessThan(25_000);
  expect(await page.locator('.page').count()).toBeGreaterThan(60);
  await close();
});

test('the PDF is saved by a button', async () => {
  if (!hasLibreOffice()) return;
  const { page, close } = await opened();
  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Tải PDF' }).click();
  expect((await saving).suggestedFilename()).toBe('Tờ trình.pdf');
  await close();
});
