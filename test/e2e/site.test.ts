import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showCode } from '#core/submission/code.ts';
import { sampleResults } from '../site/sample.ts';
import { faults } from './compose-site.ts';
import { sitePages } from './page-list.ts';
import { codeOfEntry, formUrl, project, type SampleSite, sampleSite } from './sample-site.ts';

const planted = codeOfEntry(0);
const unpublished = codeOfEntry(99);

/** Those that a worker opens on a phone. */
const light = sitePages.slice(0, 8);

let sample: SampleSite;
beforeAll(async () => {
  sample = await sampleSite('site-test');
});
afterAll(() => sample?.close());

const shownRows = (page: Page) => page.locator('.results li:visible').allTextContents();

describe('each page', () => {
  test('is sent in 10 kB', async () => {
    for (const path of light) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const html = await readFile(join(sample.built, file));
      expect([path, gzipSync(html).length < 10_000]).toEqual([path, true]);
    }
  });

  test('can be read without JavaScript', async () => {
    const { page, close } = await sample.opened({ javaScriptEnabled: false });
    await page.goto(`${sample.base}/ket-qua/`);
    expect(await shownRows(page)).toHaveLength(50);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    await page.getByText('Theo công đoàn (12)').click();
    await page.getByRole('link', { name: 'LĐLĐ TP Sa Đéc' }).click();
    expect(await shownRows(page)).toHaveLength(10);
    await page.goto(`${sample.base}/tra-cuu/`);
    expect(await page.getByText('hỏi công đoàn cơ sở nơi làm việc').first().isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    await close();
  });
});

describe('the results', () => {
  test('are found without accents in the whole unit, and by the address again', async () => {
    const { page, complaints, close } = await sample.opened();
    await page.goto(`${sample.base}/ket-qua/`);
    const field = page.getByRole('searchbox');
    await field.fill('dang yen ty le');
    await page.getByText('Không có kết quả').waitFor();
    await field.fill('thap muoi DO GA khoan');
    await page.getByText(/^Có \d+ kết quả/).waitFor();
    const rows = await shownRows(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toContain('Đồ gá khoan lỗ');
      expect(row).toContain('LĐLĐ huyện Tháp Mười');
    }
    await page.getByLabel('Khối').selectOption({ label: 'Doanh nghiệp' });
    await expect.poll(async () => (await shownRows(page)).length).toBeLessThan(rows.length);
    const address = page.url();
    expect(new URL(address).search).toBe('?tim=thap+muoi+DO+GA+khoan&nhom=enterprise');
    const found = await shownRows(page);
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => shownRows(page)).toEqual(found);
    await page.getByLabel('Khối').selectOption('');
    await page.getByRole('searchbox').fill('');
    await expect.poll(async () => (await shownRows(page)).length).toBe(50);
    expect(complaints).toEqual([]);
    await close();
  });

  test('come fifty at a time', async () => {
    const { page, close } = await sample.opened();
    await page.goto(`${sample.base}/ket-qua/?cap=union`);
    await page.getByText(/^Có \d+ kết quả/).waitFor();
    expect(await shownRows(page)).toHaveLength(50);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    expect(await shownRows(page)).toHaveLength(100);
    await close();
  });
});

describe('the look-up', () => {
  const asking = async (typed: string) => {
    const session = await sample.opened();
    await session.page.goto(`${sample.base}/tra-cuu/`);
    await session.page.getByLabel('Mã sáng kiến').fill(typed);
    await session.page.getByRole('button', { name: 'Tra cứu' }).click();
    return session;
  };

  test('finds a planted code, however it is typed', async () => {
    const { page, complaints, close } = await asking(` ${showCode(planted).toLowerCase()} `);
    await page.getByRole('heading', { name: 'Đã được công đoàn cấp trên chọn' }).waitFor();
    expect(await page.locator('[data-part="date"]').textContent()).toBe('09/4/2021');
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('draws who was chosen a picture with the name that is typed, and sends it nowhere', async () => {
    const { page, close } = await asking(planted);
    await page.getByRole('button', { name: 'Tạo ảnh' }).click();
    await page.getByText('Xin nhập họ và tên').waitFor();
    await page.getByLabel('Họ và tên trên ảnh').fill('Nguyễn Thị Phượng');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tạo ảnh' }).click();
    expect((await saved).suggestedFilename()).toBe('sang-kien-duoc-chon.png');
    await page.getByRole('img', { name: 'Ảnh ghi nhận sáng kiến của Nguyễn Thị Phượng' }).waitFor();
    expect(sent.filter((one) => /Ph/.test(decodeURI(one)))).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await close();
  });

  test('offers no picture to who was not chosen', async () => {
    const { page, close } = await asking(codeOfEntry(1));
    await page.getByRole('heading', { name: 'Đã nhận, công đoàn đang xem xét' }).waitFor();
    expect(await page.getByRole('button', { name: 'Tạo ảnh' }).isVisible()).toBe(false);
    await close();
  });

  test('opens a link that carries the code', async () => {
    const { page, close } = await sample.opened();
    await page.goto(`${sample.base}/tra-cuu/#${showCode(planted)}`);
    await page.getByRole('heading', { name: 'Đã được công đoàn cấp trên chọn' }).waitFor();
    await close();
  });

  test.each(['#%E0%A4%A', '#noi-dung', '#%3Cimg%3E'])(
    'takes no harm from a link that carries something else: %s',
    async (hash) => {
      const { page, complaints, close } = await sample.opened();
      await page.goto(`${sample.base}/tra-cuu/${hash}`);
      expect(await page.getByLabel('Mã sáng kiến').inputValue()).toBe('');
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('says when a code is not published yet', async () => {
    const { page, complaints, close } = await asking(unpublished);
    await page.getByRole('heading', { name: 'Chưa thấy sáng kiến có mã này' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['', 'Nhập mã sáng kiến'],
    ['ABC', 'Mã phải có 16 chữ và số, ở đây có 3'],
    [`${planted.slice(1)}7`, 'Mã có chỗ gõ nhầm. Hãy so lại từng chữ, từng số với mã đã ghi'],
  ])('tells what is wrong with “%s”', async (typed, sentence) => {
    const { page, close } = await asking(typed);
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').textContent()).toBe(sentence);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#ma-loi').textContent()).toContain(sentence);
    expect(await page.title()).toMatch(/^Lỗi: /);
    expect(await page.getByLabel('Mã sáng kiến').inputValue()).toBe(typed);
    expect(await faults(page)).toEqual([]);
    await close();
  });

  test('says when there is no connection, and keeps the code', async () => {
    const { page, close } = await sample.opened();
    await page.goto(`${sample.base}/tra-cuu/`);
    await page.context().setOffline(true);
    await page.getByLabel('Mã sáng kiến').fill(planted);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByRole('heading', { name: 'Chưa tải được dữ liệu' }).waitFor();
    expect(await page.getByLabel('Mã sáng kiến').inputValue()).toBe(planted);
    await close();
  });
});

describe('an address that nobody found', () => {
  test.each(['/c/3D68JE', '/c/3d68je', '/C/3D6-8JE/'])(
    'is taken for the poster’s: %s',
    async (typed) => {
      const { page, close } = await sample.opened();
      await page.goto(sample.base + typed);
      await page.waitForURL('**/gui-sang-kien/?cd=dong-thap/tp-cao-lanh');
      await close();
    },
  );

  test('leads on by links where there is no such page however it is written', async () => {
    const { page, close } = await sample.opened();
    await page.goto(`${sample.base}/c/ZZZZZZ`);
    await page.waitForURL('**/c/zzzzzz/');
    await page.getByRole('link', { name: 'Nhập mã công đoàn in trên áp phích' }).click();
    await page.waitForURL('**/c/');
    await close();
  });
});

test('without a map of the Form the composer is closed, and the Form is shown instead', async () => {
  const { page, complaints, close } = await sample.opened();
  await page.goto(`${sample.base}/gui-sang-kien/`);
  const form = page.getByRole('link', { name: 'Mở biểu mẫu' }).filter({ visible: true });
  expect(await form.getAttribute('href')).toBe(formUrl);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

describe('what is published', () => {
  test('holds no code, no whole hash, and no phone but the contact’s and an example', async () => {
    const files = await readdir(sample.built, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    );
    const everything = texts.join('\n');
    expect(everything).toContain('LĐLĐ TP Cao Lãnh');
    expect(everything).not.toContain(planted);
    expect(everything).not.toMatch(/"[0-9a-f]{64}"/);
    const phones = everything.match(/\b0\d{3}[ .]?\d{3}[ .]?\d{3}\b/g) ?? [];
    expect([...new Set(phones.map((phone) => phone.replace(/\D/g, '')))].sort()).toEqual([
      '0900000000',
      // The example in the help text of the question for the phone.
      '0912000345',
    ]);
  });

  test('can be downloaded as it is told: the same bytes, the same checksum, on the page too', async () => {
    const folder = join(sample.built, 'du-lieu');
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    expect(sums).toHaveLength(4);
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ');
      const file = await readFile(join(folder, name));
      expect([name, createHash('sha256').update(file).digest('hex')]).toEqual([name, sum]);
      expect(page).toContain(sum);
    }
  });

  test('allows on each page no script and no style of others', async () => {
    for (const path of sitePages) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const html = await readFile(join(sample.built, file), 'utf8');
      const own = html.match(/<style|<script(?![^>]* src=)/g) ?? [];
      const hashes = /<meta http-equiv="content-security-policy"[^>]*>/
        .exec(html)?.[0]
        .match(/'sha256-/g);
      expect([path, hashes?.length ?? 0]).toEqual([path, own.length]);
      expect(html).toContain("default-src 'none'");
    }
  });

  test('is refused at the door with a phone number in it', async () => {
    const results = sampleResults(1);
    const path = join(sample.folder, 'planted.json');
    const initiatives = results.initiatives.map((row) => ({ ...row, phone: '0912 000 345' }));
    await writeFile(path, JSON.stringify({ ...results, initiatives }));
    const astro = join(project, 'node_modules', '.bin', 'astro');
    const built = promisify(execFile)(
      astro,
      ['build', '--root', 'site', '--outDir', '../dist/site-test/refused'],
      {
        cwd: project,
        env: { ...process.env, RESULTS: path, SITE_CACHE: join(sample.folder, 'cache') },
      },
    );
    await expect(built).rejects.toThrow();
    await built.catch((error: { stdout: string; stderr: string }) => {
      expect(error.stdout + error.stderr).toContain('có mục không được phép công bố: phone');
      expect(error.stdout + error.stderr).not.toContain('0912');
    });
  });
});
