// node scripts/posters/guide-pictures.ts: takes the pictures of the worker's guide anew, from the
// pages as they are built now, and writes them where the guide has them.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { programmeOf } from '#core/programme/load.ts';
import { launchedBrowser } from '../chromium.ts';
import { builtSite } from './built-site.ts';
import { withExampleForm } from './example-form.ts';
import { servedFolder } from './served-folder.ts';

const PICTURES = 'site/src/pages/huong-dan/_pictures';
const PROGRAMME = '75-nghin-2021';
/** Kept small: five of them go over 3G. */
const LIMIT = 25_000;
const SIZE = { width: 360, height: 560 };

/** A worker as in the sample, half way through. */
const answers = {
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '01/3/2021',
  unit: 'LĐLĐ tỉnh Đồng Tháp',
  subUnit: 'LĐLĐ TP Cao Lãnh',
  workplace: 'Xưởng cơ khí Hòa An',
  group: 'Doanh nghiệp',
  fullName: 'Nguyễn Thị Lan',
  phone: '0912 000 345',
  birthYear: '1985',
  position: 'công nhân cơ khí',
  title: 'Đồ gá khoan lỗ',
  tradeSecret: 'Không',
  description:
    'Trước đây vạch dấu từng lỗ bằng tay. Nay kẹp phôi vào đồ gá tự làm, khoan một lần được bốn lỗ.',
  effect: 'Mỗi ca thêm 40 sản phẩm, hàng hỏng giảm một nửa.',
  benefitVnd: 'không có',
  scope: 'Cả xưởng',
  coAuthors: 'không có',
  awards: 'không có',
  consentProcessing: 'Có',
  consentPublication: 'Có',
};

/** Each picture: where, and how far the draft has come by then. */
const pictures: readonly (readonly [name: string, path: string, asked: boolean])[] = [
  ['bat-dau', '/gui-sang-kien/', false],
  ['noi-lam-viec', '/gui-sang-kien/?buoc=cong-doan', true],
  ['mo-ta', '/gui-sang-kien/?buoc=mo-ta', true],
  ['kiem-tra', '/gui-sang-kien/?buoc=kiem-tra', true],
  ['tra-cuu', '/tra-cuu/', false],
];

async function main(): Promise<void> {
  await mkdir('dist', { recursive: true });
  const folder = await mkdtemp(path.join('dist', 'pictures-'));
  try {
    const programme = programmeOf(PROGRAMME);
    if (!programme) throw new Error(`no programme ${PROGRAMME}`);
    await withExampleForm(programme, folder);
    const server = await servedFolder(await builtSite(folder));
    const browser = await launchedBrowser();
    try {
      for (const [name, at, asked] of pictures) {
        const context = await browser.newContext({ viewport: SIZE, bypassCSP: true });
        if (asked) await remember(context);
        await writeFile(
          path.join(PICTURES, `${name}.webp`),
          await taken(context, server.base + at),
        );
        await context.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the draft where the composer keeps it on the phone. */
const remember = (context: BrowserContext) =>
  context.addInitScript(([key, draft]) => localStorage.setItem(key, draft), [
    `sang-kien/ban-nhap/${PROGRAMME}`,
    JSON.stringify({ answers, code: '', openedAt: 0, sent: false, savedAt: 0 }),
  ] as const);

async function taken(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.clock.setFixedTime('2021-03-20T09:00:00+07:00');
  await page.goto(address);
  // The site's own bar and foot are the same on all of them; the policy is passed by for this one style.
  await page.addStyleTag({ content: 'body > :is(header, footer), .skip { display: none }' });
  // The counter below the longest answer is what the picture is about.
  await page.evaluate(
    "document.querySelector('[data-step]:not([hidden]) .count')?.scrollIntoView({ block: 'end' })",
  );
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  const picture = Buffer.from(data, 'base64');
  if (picture.length > LIMIT)
    throw new Error(`${address}: the picture has ${picture.length} bytes`);
  return picture;
}

await main();
