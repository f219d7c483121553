import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnknownUnit, unitPosters } from '../../scripts/posters/unit-posters.ts';
import type { UnionIndex } from '../../site/src/poster/union-index.ts';
import { nationPages, sitePages } from './page-list.ts';
import { axeSource, hostileName, type PosterPages, pagesOf, posterPages } from './poster-pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, 'dist', 'poster-test');
const host = 'https://sangkien.example.org';
const caoLanh = '/ma-qr/dong-thap/tp-cao-lanh/';
const a4 = { width: 794, height: 1123 };
const duringEntry = '2021-04-09T09:00:00+07:00';

let pages: PosterPages;

beforeAll(async () => {
  pages = await posterPages(folder);
});

afterAll(async () => {
  await pages?.close();
});

/** Opens what a code says, as a phone does, on the site as it is served here. */
async function followed(page: Page, address: string | undefined): Promise<string | null> {
  expect(address).toMatch(/^https:\/\//);
  expect(address?.length).toBeLessThanOrEqual(60);
  // The composer takes the union in, and then out of its address.
  const asked = page.waitForRequest(/\/gui-sang-kien\/(\?|$)/);
  await page.goto(address?.replace(host, pages.base) ?? '');
  const { searchParams } = new URL((await asked).url());
  await page.waitForURL(/gui-sang-kien/);
  return searchParams.get('cd');
}

describe('a code, read from pixels and followed, ends at the composer with its union', () => {
  test('on the A4 poster', async () => {
    const { page, close } = await pages.opened({ viewport: a4 });
    await page.goto(pages.base + caoLanh);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.qr:visible');
    expect(await code.count()).toBe(1);
    const read = await pages.read(code);
    expect(read).toBe(await page.locator('.address:visible').textContent());
    await page.clock.setFixedTime(duringEntry);
    expect(await followed(page, read)).toBe('dong-thap/tp-cao-lanh');
    const draft = () => page.evaluate('JSON.stringify(Object.values(localStorage))');
    await expect.poll(draft).toContain('LĐLĐ TP Cao Lãnh');
    await close();
  });

  test('on both A5 sheets', async () => {
    const { page, close } = await pages.opened({ viewport: { width: 1123, height: 794 } });
    await page.goto(pages.base + caoLanh);
    await page.getByLabel('Hai tờ A5').check();
    await page.emulateMedia({ media: 'print' });
    const codes = await page.locator('.qr:visible').all();
    expect(codes).toHaveLength(2);
    const read = await Promise.all(codes.map(pages.read));
    expect(read[1]).toBe(read[0]);
    expect(await followed(page, read[0])).toBe('dong-thap/tp-cao-lanh');
    await close();
  });

  test('on a phone in the dark', async () => {
    const { page, close } = await pages.opened({
      viewport: { width: 360, height: 800 },
      colorScheme: 'dark',
    });
    await page.goto(pages.base + caoLanh);
    expect(await followed(page, await pages.read(page.locator('.qr:visible')))).toBe(
      'dong-thap/tp-cao-lanh',
    );
    await close();
  });

  test('on each poster of a unit, the added and the hostile one among them', async () => {
    const { page, complaints, close } = await pages.opened({ viewport: a4 });
    await page.goto(`${pages.base}/ma-qr/dong-thap/tat-ca/`);
    const names = await page.locator('.poster:visible h2').allTextContents();
    expect(names).toContain(hostileName);
    expect(names).toContain('CĐCS Xí nghiệp Mới');
    const read = await Promise.all((await page.locator('.qr:visible').all()).map(pages.read));
    expect(new Set(read).size).toBe(19);
    expect(complaints).toEqual([]);
    // The others' pages are compared with the list below.
    for (const [name, id] of [
      [hostileName, 'dong-thap/y-te'],
      ['CĐCS Xí nghiệp Mới', 'dong-thap/cdcs-moi'],
      ['LĐLĐ huyện Cao Lãnh', 'dong-thap/huyen-cao-lanh'],
    ] as const) {
      expect(await followed(page, read[names.indexOf(name)])).toBe(id);
    }
    await close();
  });

  test('in the SVG file and in the picture for Zalo', async () => {
    const { page, close } = await pages.opened();
    await page.goto(pages.base + caoLanh);
    const [svg, png] = await Promise.all(
      ['.svg', '.png'].map(async (ending) => {
        const link = page.locator(`a[download$="${ending}"]`);
        await link.waitFor();
        return (await link.getAttribute('href')) ?? '';
      }),
    );
    const file = await readFile(join(pages.site, svg ?? ''), 'base64');
    const read = [
      await pages.readPicture(`data:image/svg+xml;base64,${file}`),
      await pages.readPicture(png ?? ''),
    ];
    expect(read[1]).toBe(read[0]);
    expect(await followed(page, read[0])).toBe('dong-thap/tp-cao-lanh');
    await close();
  });

  test('on the leaflet, where the worker chooses the union', async () => {
    const { page, close } = await pages.opened({ viewport: a4 });
    await page.goto(`${pages.base}/huong-dan/to-roi/`);
    await page.emulateMedia({ media: 'print' });
    expect(await followed(page, await pages.read(page.locator('.qr')))).toBeNull();
    await close();
  });

  test('without JavaScript', async () => {
    const { page, close } = await pages.opened({ javaScriptEnabled: false });
    await page.goto(pages.base + caoLanh);
    const address = await page.getByLabel('Địa chỉ riêng').textContent();
    expect(await followed(page, address ?? undefined)).toBe('dong-thap/tp-cao-lanh');
    await close();
  });

  test('for every union there is', async () => {
    const index: UnionIndex = JSON.parse(
      await readFile(join(pages.site, 'ma-qr', 'tim.json'), 'utf8'),
    );
    const all = index.flatMap(([unit, , , unions]) =>
      unions.map(([slug, , , code]) => ({ id: `${unit}/${slug}`, code: code.toLowerCase() })),
    );
    expect(all).toHaveLength(1129);
    for (const { id, code } of all) {
      const html = await readFile(join(pages.site, 'c', code, 'index.html'), 'utf8');
      expect(html, id).toContain(`content="0; url=/gui-sang-kien/?cd=${id}"`);
    }
  });
});

describe('printed', () => {
  const pdf = async (path: string, paper?: 'A5') => {
    const { page, close } = await pages.opened();
    await page.goto(pages.base + path);
    if (paper === 'A5') await page.getByLabel('Hai tờ A5').check();
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await close();
    return pagesOf(bytes);
  };

  test('a poster is one page, A4 or twice A5', async () => {
    expect(await pdf(caoLanh)).toMatchObject({ count: 1, width: 210, height: 297 });
    expect(await pdf(caoLanh, 'A5')).toMatchObject({ count: 1, width: 297, height: 210 });
    // The longest name of the catalogue, and one full of signs.
    expect(await pdf('/ma-qr/nong-nghiep-ptnt/cdcs-truc-thuoc/')).toMatchObject({ count: 1 });
    expect(await pdf('/ma-qr/dong-thap/y-te/', 'A5')).toMatchObject({ count: 1 });
  });

  test('nothing is cut off at the edge of the paper', async () => {
    const { page, close } = await pages.opened({ viewport: a4 });
    for (const path of ['/ma-qr/nong-nghiep-ptnt/tat-ca/', '/ma-qr/dong-thap/tat-ca/']) {
      await page.goto(pages.base + path);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(
        `[...document.querySelectorAll('.sheet')].filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1).map((sheet) => sheet.querySelector('h2').textContent)`,
      );
      expect(cut).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
    await close();
  });

  test("a poster's code is 80 mm wide or more, without its quiet zone", async () => {
    const { page, close } = await pages.opened({ viewport: a4 });
    await page.goto(pages.base + caoLanh);
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('.qr:visible').boundingBox();
    const modules = ((box?.width ?? 0) / 96) * 25.4 * (29 / 37);
    expect(modules).toBeGreaterThanOrEqual(80);
    await close();
  });

  test('a unit is one tagged PDF with a page for each union', async () => {
    for (const paper of ['a4', 'a5'] as const) {
      const out = join(folder, 'out');
      const printed = await unitPosters({ site: pages.site, unit: 'dong-thap', out, paper });
      expect(printed.pages).toBe(19);
      const pdf = pagesOf(await readFile(printed.file));
      expect(pdf).toMatchObject({ count: 19, tagged: true, outline: true });
      expect(pdf.width).toBe(paper === 'a4' ? 210 : 297);
    }
  });

  test('the leaflet is one page', async () => {
    expect(await pdf('/huong-dan/to-roi/')).toMatchObject({ count: 1, width: 210, height: 297 });
  });
});

describe('npm run posters', () => {
  test('names the units where there is no such one', async () => {
    const order = { site: pages.site, unit: 'khong-co', out: folder, paper: 'a4' } as const;
    const refused = unitPosters(order);
    await expect(refused).rejects.toThrow(UnknownUnit);
    await expect(refused).rejects.toThrow('không có đơn vị "khong-co". Hãy ghi một trong các mã');
  });

  test.each([
    [['--unit', '../c', '--out', 'x']],
    [['--unit', 'dong-thap', '--out', 'x', '--paper', 'a3']],
  ])('says how it is used when told %j', (args) => {
    const script = join(project, 'scripts', 'posters.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Cách dùng: npm run posters/);
  });
});

describe('what an officer takes along', () => {
  test.each([
    ['2021-04-09T09:00:00+07:00', 'còn 2 ngày kể cả hôm nay'],
    // Still the 9th in London.
    ['2021-04-10T06:30:00+07:00', 'Hạn cuối là hôm nay, 10/4/2021.'],
    ['2021-04-10T17:30:00Z', 'Đã hết thời gian nhận'],
  ])('the message tells at %s: %s', async (now, words) => {
    const { page, close } = await pages.opened({ timezoneId: 'Europe/London' });
    await page.clock.setFixedTime(now);
    await page.goto(pages.base + caoLanh);
    await expect.poll(() => page.getByLabel('Lời nhắn').inputValue()).toContain(words);
    await close();
  });

  test('is copied with one press', async () => {
    const { page, close } = await pages.opened({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(pages.base + caoLanh);
    await page.getByRole('button', { name: 'Sao chép lời nhắn' }).click();
    await page.getByText('Đã sao chép.').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(await page.getByLabel('Lời nhắn').inputValue());
    await close();
  });

  test('is selected where the browser refuses the clipboard', async () => {
    const { page, close } = await pages.opened();
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.goto(pages.base + caoLanh);
    await page.getByRole('button', { name: 'Sao chép địa chỉ' }).click();
    await page.getByText('giữ ngón tay trên ô, chọn Sao chép').waitFor();
    const address = await page.getByLabel('Địa chỉ riêng').inputValue();
    expect(await page.evaluate('getSelection().toString()')).toBe(address);
    await close();
  });

  test.each([caoLanh, '/ma-qr/dong-thap/y-te/', '/ma-qr/'])(
    'the badge of %s works when it is pasted into a portal',
    async (path) => {
      const { page, close } = await pages.opened();
      await page.goto(pages.base + path);
      const snippet = await page.getByLabel(/^Đoạn mã/).inputValue();
      expect(snippet).not.toContain('<script');
      await page.setContent(`<p>Cổng</p>${snippet.replaceAll(host, pages.base)}`);
      const image = page.locator('a > img');
      await expect
        .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBe(280);
      expect(await image.getAttribute('alt')).toContain('75 nghìn sáng kiến');
      await image.click();
      await page.waitForURL('**/gui-sang-kien/**');
      await close();
    },
  );
});

describe('a union is found', () => {
  test.each([
    ['cao lanh dong thap', 'LĐLĐ TP Cao Lãnh, LĐLĐ tỉnh Đồng Tháp'],
    ['3D6-8JE', 'LĐLĐ TP Cao Lãnh, LĐLĐ tỉnh Đồng Tháp'],
    ['xi nghiep moi', 'CĐCS Xí nghiệp Mới, LĐLĐ tỉnh Đồng Tháp'],
  ])('by “%s”', async (typed, name) => {
    const { page, complaints, close } = await pages.opened();
    await page.goto(`${pages.base}/ma-qr/`);
    await page.getByLabel('Tìm công đoàn').fill(typed);
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL('**/ma-qr/dong-thap/**');
    expect(complaints).toEqual([]);
    await close();
  });

  test('by its name, without JavaScript', async () => {
    const { page, close } = await pages.opened({ javaScriptEnabled: false });
    await page.goto(`${pages.base}/ma-qr/`);
    await page.getByRole('link', { name: 'LĐLĐ tỉnh Đồng Tháp' }).click();
    await page.getByRole('link', { name: 'LĐLĐ TP Cao Lãnh', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(caoLanh);
    await close();
  });

  test.each([
    ['3d6 8je', undefined],
    ['', 'Nhập mã công đoàn in trên áp phích'],
    ['3D6-8JF', 'Mã có chỗ gõ nhầm hoặc thiếu'],
    ['222-22Y', 'Chương trình này không có mã đó'],
  ])('by the code “%s” typed from a poster', async (typed, mistake) => {
    const { page, close } = await pages.opened();
    await page.goto(`${pages.base}/c/`);
    await page.getByLabel('Mã công đoàn trên áp phích').fill(typed);
    await page.getByRole('button', { name: 'Mở trang gửi sáng kiến' }).click();
    if (mistake === undefined) {
      await page.waitForURL('**/gui-sang-kien/**');
    } else await page.getByText(mistake).waitFor();
    await close();
  });

  test('later, where there is no network for the code typed', async () => {
    const { page, close } = await pages.opened();
    await page.goto(`${pages.base}/c/`);
    await page.context().setOffline(true);
    await page.getByLabel('Mã công đoàn trên áp phích').fill('3d6 8je');
    await page.getByRole('button', { name: 'Mở trang gửi sáng kiến' }).click();
    await page.getByText('Chưa mở được vì mất mạng').waitFor();
    expect(await page.getByLabel('Mã công đoàn trên áp phích').inputValue()).toBe('3d6 8je');
    await close();
  });
});

describe('each page', () => {
  const looks = [360, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );

  test.each(looks)('has nothing for axe to find at $width px, $colorScheme', async (look) => {
    const { page, complaints, close } = await pages.opened({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
    });
    const axe = await axeSource();
    for (const path of nationPages) {
      await page.goto(pages.base + path);
      await page.evaluate(axe);
      const found: AxeResults = await page.evaluate('axe.run()');
      const offences = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect([path, offences]).toEqual([path, []]);
      const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(wider, `${path} scrolls sideways`).toBe(false);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads nowhere that is not there', async () => {
    const { page, close } = await pages.opened();
    const targets = new Set<string>();
    for (const path of new Set<string>([...sitePages, ...nationPages])) {
      // It leads on at once.
      if (path === '/c/3d68je/') continue;
      await page.goto(pages.base + path);
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        );
      for (const link of links)
        if (link.startsWith(pages.base)) targets.add(link.split('#')[0] ?? '');
    }
    for (const target of targets) {
      expect([target, (await page.request.get(target)).status()]).toEqual([target, 200]);
    }
    await close();
  });

  test('of the guide has pictures of at most 25 kB, with words for who does not see them', async () => {
    const { page, close } = await pages.opened();
    await page.goto(`${pages.base}/huong-dan/`);
    const pictures = page.locator('main img');
    expect(await pictures.count()).toBe(5);
    for (const picture of await pictures.all()) {
      expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(30);
      const bytes = await page.request.get(`${pages.base}${await picture.getAttribute('src')}`);
      expect((await bytes.body()).length).toBeLessThanOrEqual(25_000);
    }
    await close();
  });
});
