import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { codeOf } from '#core/submission/code.ts';
import { decode } from '#core/submission/submission.ts';
import { answersAt, exampleForm, exampleFormMap } from '../site/compose/example-form.ts';
import { settingFor, wholeAnswers } from '../site/compose/setting.ts';
import {
  answer,
  answerAll,
  type ComposeSite,
  composeSite,
  goOn,
  onPhone,
  shown,
  slugAt,
} from './compose-site.ts';
import { visitAll } from './compose-visit.ts';

let site: ComposeSite;
const { url: formUrl } = exampleForm;
const units = catalogueOf('2021').units.map(({ id }) => id);

beforeAll(async () => {
  site = await composeSite('compose-test', { formUrl, formMap: exampleFormMap(units) });
});
afterAll(async () => site?.close());

const setting = settingFor();
const received = (href: string) =>
  decode(
    { id: 'r', submittedAt: setting.now, answers: answersAt(href) },
    setting.programme,
    setting.resolver,
  );

describe('the way through', () => {
  test('can be gone with the keyboard alone, and ends in a whole link', async () => {
    const { page, complaints, close } = await onPhone(site);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const type = async (text: string) => {
      await press('Tab');
      await page.keyboard.type(text);
      await press('Enter');
    };
    // The heading has the focus, so that the next stop is the field.
    await press('Tab', 'Enter');
    await press('Tab', 'Space', 'Enter');
    await type('15/3/2021');
    await press('Tab');
    await page.keyboard.type('dong thap');
    await press('ArrowDown', 'Enter', 'Enter');
    await press('Tab');
    await page.keyboard.type('cao lanh');
    await press('ArrowDown', 'Enter', 'Enter');
    await type('Trường Tiểu học Hoa Sen');
    await press('Tab', 'Space', 'ArrowDown', 'Enter');
    await type('Nguyễn Thị Lan');
    await type('0912 000 345');
    await type('1985');
    await type('giáo viên');
    // In a box of several lines Enter writes a line: the button follows.
    for (const text of ['Bộ thẻ từ vựng', 'secret', 'Trước in phiếu, nay dùng thẻ.', 'Bớt 3 giờ']) {
      if (text === 'secret') await press('Tab', 'Space', 'ArrowDown', 'Enter');
      else {
        await press('Tab');
        await page.keyboard.type(text);
        await press('Tab', 'Enter');
      }
    }
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await type('Toàn trường');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await press('Tab', 'Space', 'Enter');
    await press('Tab', 'Space', 'ArrowDown', 'Enter');
    expect(slugAt(page)).toBe('kiem-tra');
    await page.getByRole('button', { name: 'lấy mã' }).focus();
    await press('Enter');
    const code = (await shown(page).locator('[data-code]').textContent()) ?? '';
    await page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).focus();
    await press('Enter');
    const href = await page.getByRole('link', { name: 'Mở biểu mẫu' }).getAttribute('href');
    const entry = received(href ?? '');
    expect(entry.problems).toEqual([]);
    expect(entry.union).toBe('dong-thap/tp-cao-lanh');
    expect(entry.code).toBe(codeOf(code));
    expect(entry.facts).toMatchObject({ coAuthors: 'Không có', benefitVnd: 'Chưa tính được' });
    expect(complaints).toEqual([]);
    await close();
  });

  test('is the same for answers at random', async () => {
    const text = fc.constantFrom('Tổ 3', '“Cả” xưởng – 5%', 'a&b=c#d?e', 'Dòng một\nDòng hai');
    const entries = fc.sample(
      fc.record({
        appliedStatus: fc.constantFrom('Đã áp dụng có hiệu quả', 'Đang áp dụng thử'),
        tradeSecret: fc.constantFrom('Có', 'Không'),
        consentPublication: fc.constantFrom('Có', 'Không'),
        subUnit: fc.constantFrom('sa đéc', 'LĐLĐ huyện Lai Vung', 'Khác'),
        description: fc.oneof(text, fc.constant('ế'.repeat(1000))),
        effect: text,
        title: text,
        coAuthors: text,
      }),
      { numRuns: 5, seed: 57 },
    );
    for (const some of entries) {
      const { page, close } = await onPhone(site);
      await page.getByRole('button', { name: 'Bắt đầu' }).click();
      await answerAll(page, { ...wholeAnswers, ...some });
      await page.getByRole('button', { name: 'lấy mã' }).click();
      await page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).click();
      const href = await page.getByRole('link', { name: 'Mở biểu mẫu' }).getAttribute('href');
      const { problems, facts } = received(href ?? '');
      const pasted = await shown(page).getByLabel('Mô tả sáng kiến').count();
      expect(problems.map(({ code }) => code)).toEqual(pasted ? ['description.missing'] : []);
      expect(facts.tradeSecret && facts.description).not.toBe(some.description);
      await close();
    }
  });

  test('goes back by the browser and by the link, keeping what was typed', async () => {
    const { page, close } = await onPhone(site);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await answerAll(page, { appliedStatus: 'Đang áp dụng thử', appliedFrom: '3/2021' });
    await page.goBack();
    expect(slugAt(page)).toBe('thoi-gian');
    expect(await shown(page).getByRole('textbox').inputValue()).toBe('3/2021');
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await page.waitForURL(/tinh-trang/);
    expect(await page.getByLabel('Đang áp dụng thử').isChecked()).toBe(true);
    await close();
  });

  test('hears a double press once', async () => {
    const { page, close } = await onPhone(site);
    await page.getByRole('button', { name: 'Bắt đầu' }).dblclick();
    expect(slugAt(page)).toBe('tinh-trang');
    await page.getByLabel('Đang áp dụng thử').check();
    await shown(page).getByRole('button', { name: 'Tiếp tục' }).dblclick();
    expect(slugAt(page)).toBe('thoi-gian');
    expect(await page.title()).not.toContain('Lỗi');
    await close();
  });

  test('changes an answer from the check page and returns to it', async () => {
    const { page, close } = await onPhone(site);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await answerAll(page, { ...wholeAnswers, phone: '0169 400 0345' });
    expect(await page.getByText('Đầu số cũ, nay là 0394 000 345').isVisible()).toBe(true);
    await page.getByRole('link', { name: /Sửa\s+câu “Năm sinh”/ }).click();
    await answer(page, '85');
    await goOn(page);
    expect(await page.title()).toMatch(/^Lỗi: Năm sinh/);
    await answer(page, '1986');
    await goOn(page);
    expect(slugAt(page)).toBe('kiem-tra');
    expect(await page.getByRole('definition').filter({ hasText: '1986' }).count()).toBe(1);
    // Another answer can ask for one that was not there before: then it comes first.
    await page.getByRole('link', { name: /Sửa\s+câu “Sáng kiến có phải/ }).click();
    await answer(page, 'Có');
    await goOn(page);
    expect(slugAt(page)).toBe('kiem-tra');
    await page.getByRole('link', { name: /Sửa\s+câu “Sáng kiến có phải/ }).click();
    await answer(page, 'Không');
    await goOn(page);
    expect(slugAt(page)).toBe('mo-ta');
    expect(await shown(page).getByRole('textbox').inputValue()).toBe('');
    await close();
  });
});

describe('a mistake', () => {
  test('is told above, beside the field and in the title, and keeps the answer', async () => {
    const { page, close } = await onPhone(site, { query: '?cd=dong-thap/tp-cao-lanh' });
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await goOn(page);
    const summary = page.getByRole('alert').filter({ hasText: 'Có lỗi cần sửa' });
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.getByRole('link', { name: 'Chọn tình trạng áp dụng' }).click();
    const first = page.getByLabel('Đã áp dụng có hiệu quả');
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    await answerAll(page, { appliedStatus: 'Đang áp dụng thử', appliedFrom: '3/2021' });
    expect(await page.getByRole('combobox').inputValue()).toBe('LĐLĐ tỉnh Đồng Tháp');
    await goOn(page);
    await answer(page, 'Cao Lãnh');
    await page.keyboard.press('Escape');
    await goOn(page);
    expect(await page.locator('#subUnit-loi').textContent()).toContain('chọn một');
    expect(await page.getByRole('combobox').inputValue()).toBe('Cao Lãnh');
    expect(await page.getByRole('combobox').getAttribute('aria-invalid')).toBe('true');
    await close();
  });

  test.each([
    ['Chưa áp dụng', 'Sáng kiến cần được áp dụng trước khi gửi'],
    ['1/2020', 'Chương trình này xét thời gian khác'],
  ])('is none where the programme cannot take the entry: %s', async (text, heading) => {
    const { page, close } = await onPhone(site);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    const dated = text === '1/2020';
    if (dated) await answerAll(page, { appliedStatus: 'Đang áp dụng thử' });
    await answer(page, text);
    await goOn(page);
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.title()).not.toContain('Lỗi');
    await shown(page).getByRole('link', { name: /^Sửa/ }).click();
    expect(slugAt(page)).toBe(dated ? 'thoi-gian' : 'tinh-trang');
    await close();
  });

  test('in length is counted live, never stops typing, and reads Word’s characters right', async () => {
    const { page, close } = await onPhone(site);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    const { title: _, ...before } = wholeAnswers;
    await answerAll(page, before);
    const box = shown(page).getByRole('textbox');
    await box.fill(`“Hoà”\u00a0 \u00adNguye\u0302\u0303n`);
    expect(await shown(page).locator('.count').textContent()).toBe('Còn 238 ký tự');
    await page.clock.runFor(1500);
    await expect.poll(() => shown(page).locator('[data-said]').textContent()).toBe('Còn 238 ký tự');
    await box.fill('a'.repeat(300));
    expect(await shown(page).locator('.count').textContent()).toBe('Thừa 50 ký tự');
    expect(await box.inputValue()).toHaveLength(300);
    await close();
  });
});

describe('every page', () => {
  test('is read without scrolling sideways at 200 %', async () => {
    const { page, close } = await onPhone(site, { viewport: { width: 640, height: 400 } });
    const beyond = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await visitAll(site, page, async () => {
      expect([slugAt(page), await beyond()]).toEqual([slugAt(page), 0]);
    });
    await close();
  });

  test('comes with at most 40 kB over the wire', async () => {
    const { page, context, close } = await onPhone(site);
    const files = new Set(['/gui-sang-kien/index.html', '/gui-sang-kien/sw.js']);
    context.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol === 'http:') files.add(pathname.replace(/\/$/, '/index.html'));
    });
    await page.reload();
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
    let size = 0;
    for (const file of files) size += gzipSync(await readFile(join(site.folder, file))).length;
    console.info(`the composer's first load: ${size} bytes in ${files.size} requests`);
    expect(files.size).toBeGreaterThan(2);
    expect(size).toBeLessThanOrEqual(40_000);
    await close();
  });

  test('is a guide with the Form’s own link where JavaScript is off', async () => {
    const { page, close } = await onPhone(site, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Mở biểu mẫu' }).getAttribute('href')).toBe(
      formUrl,
    );
    expect(await page.locator('.guide').getByText('Tên sáng kiến').isVisible()).toBe(true);
    expect(await page.locator('[data-part=composer]').isVisible()).toBe(false);
    await close();
  });
});
