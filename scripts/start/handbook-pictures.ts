// node scripts/start/handbook-pictures.ts http://127.0.0.1:4801: takes the pictures of the operator's
// handbook anew, from the workspace's face of a running `npm start`.
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { launchedBrowser } from '../chromium.ts';

const PICTURES = 'site/src/pages/huong-dan/quan-tri/_pictures';
const SIZE = { width: 1000, height: 640 };
const LEDGER = 'Sổ cái Sáng Kiến';
const MENU = 'Hiện trình đơn của người vận hành';

/** Each picture, and the tab of the ledger workbook that it shows. */
const tabs = [
  ['bang-dieu-khien', 'Bảng điều khiển'],
  ['cai-dat', 'Cài đặt'],
  ['danh-ba', 'Danh bạ'],
] as const;

const face = process.argv[2] ?? '';
const browser = await launchedBrowser();
try {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(face);
  const closed = page.getByRole('button', { name: MENU });
  if (await closed.isVisible()) await closed.click();
  const menu = page.locator('section, article, div').filter({ hasText: 'Trình đơn “Sáng Kiến”' });
  await take(page, 'trinh-don', await menu.last().boundingBox());
  await page.goto(face);
  await page.getByRole('link', { name: LEDGER, exact: true }).click();
  for (const [name, tab] of tabs) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    const box = await page
      .getByRole('link', { name: 'Bảng điều khiển', exact: true })
      .boundingBox();
    const top = (box?.y ?? 0) - 8;
    await take(page, name, { x: 0, y: top, width: SIZE.width, height: SIZE.height - top });
  }
} finally {
  await browser.close();
}

type Box = Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>;

async function take(page: Page, name: string, clip: Box): Promise<void> {
  if (!clip) throw new Error(`${name}: what the picture is about is not there`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    clip: { ...clip, scale: 1 },
    captureBeyondViewport: true,
  });
  await writeFile(`${PICTURES}/${name}.webp`, Buffer.from(data, 'base64'));
}
