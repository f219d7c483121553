import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeFromBytes, showCode } from '#core/submission/code.ts';
import { answersAt, exampleForm, exampleFormMap } from '../site/compose/example-form.ts';
import { wholeAnswers } from '../site/compose/setting.ts';
import { nationResults } from '../site/sample.ts';
import {
  answer,
  answerAll,
  type ComposeSite,
  composeSite,
  faults,
  goOn,
  onPhone,
  shown,
  slugAt,
} from './compose-site.ts';
import { qrEye } from './qr-eye.ts';

let site: ComposeSite;

beforeAll(async () => {
  site = await composeSite('compose-phone-test', {
    formUrl: exampleForm.url,
    formMap: exampleFormMap(['dong-thap']),
    results: nationResults([
      { id: 'dong-thap/cdcs-moi', name: 'CĐCS Xí nghiệp Mới' },
      { id: 'dong-thap/y-te', name: 'CĐ Y tế mới' },
    ]),
  });
});
afterAll(async () => site?.close());

const begin = async (phone: Awaited<ReturnType<typeof onPhone>>) =>
  phone.page.getByRole('button', { name: 'Bắt đầu' }).click();

describe('the draft', () => {
  test('stays on the phone, says when it was saved, and is offered on return', async () => {
    const phone = await onPhone(site);
    await begin(phone);
    await answerAll(phone.page, { appliedStatus: 'Đang áp dụng thử' });
    await phone.page.getByText(/^Đã lưu lúc \d\d:\d\d trên máy này/).waitFor();
    // Half an answer, and the page is gone.
    await answer(phone.page, '3/20');
    await phone.page.reload();
    expect(await shown(phone.page).getByRole('textbox').inputValue()).toBe('3/20');
    const again = await phone.opened(`${site.base}/gui-sang-kien/`);
    await again.getByRole('button', { name: 'Soạn tiếp' }).click();
    expect(slugAt(again)).toBe('thoi-gian');
    await again.goto(`${site.base}/gui-sang-kien/`);
    await again.getByRole('button', { name: 'Xóa và bắt đầu bản mới' }).click();
    await again.getByRole('heading', { name: 'Gửi sáng kiến' }).waitFor();
    expect(await again.evaluate(() => localStorage.length)).toBe(0);
    // The other window has heard of it.
    await phone.page.getByText('được sửa ở một cửa sổ khác').waitFor();
    expect(slugAt(phone.page)).toBe('bat-dau');
    await phone.close();
  });

  test('of a trade secret forgets the description, on the phone too', async () => {
    const phone = await onPhone(site);
    await begin(phone);
    const { effect: _, ...upToEffect } = wholeAnswers;
    await answerAll(phone.page, { ...upToEffect, description: 'Công thức bí truyền' });
    await phone.page.goto(`${site.base}/gui-sang-kien/?buoc=bi-mat`);
    await answer(phone.page, 'Có');
    await goOn(phone.page);
    expect(slugAt(phone.page)).toBe('hieu-qua');
    const kept = await phone.page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain('bí truyền');
    await phone.close();
  });

  test.each([
    ['anything more', "Storage.prototype.setItem = () => { throw new DOMException('full'); }"],
    [
      'anything at all',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })",
    ],
  ])('is done without, and loudly, where the phone refuses to keep %s', async (_, refusal) => {
    const phone = await onPhone(site);
    await phone.context.addInitScript(refusal);
    await phone.page.reload();
    await begin(phone);
    await answerAll(phone.page, wholeAnswers);
    expect(slugAt(phone.page)).toBe('kiem-tra');
    const alert = phone.page.getByRole('alert').filter({ hasText: 'không cho lưu bản nháp' });
    expect(await alert.isVisible()).toBe(true);
    expect(phone.complaints).toEqual([]);
    await phone.close();
  });

  test('goes on without a network after the first visit', async () => {
    const phone = await onPhone(site);
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
    // The page is kept last: once it is there, its scripts are too.
    const pageKept = () =>
      phone.page.evaluate(
        async () => (await caches.match(new URL('./', location.href).href)) !== undefined,
      );
    await expect.poll(pageKept).toBe(true);
    await phone.context.setOffline(true);
    await phone.page.reload();
    await begin(phone);
    await answerAll(phone.page, wholeAnswers);
    expect(slugAt(phone.page)).toBe('kiem-tra');
    await phone.close();
  });

  test('is carried to another phone by a link that no server sees', async () => {
    const phone = await onPhone(site);
    await begin(phone);
    const { consentProcessing: _, ...upToConsent } = wholeAnswers;
    await answerAll(phone.page, upToConsent);
    await phone.page.getByRole('link', { name: 'Chuyển sang máy khác' }).click();
    const link = await phone.page.getByLabel('Đường dẫn mang bản nháp').inputValue();
    expect(new URL(link).search).toBe('');
    expect(link.length).toBeLessThan(2000);
    const other = await onPhone(site, { query: new URL(link).hash });
    await other.page.waitForURL(/dong-y/);
    expect(other.page.url()).not.toContain('nhap=');
    await answerAll(other.page, wholeAnswers);
    expect(slugAt(other.page)).toBe('kiem-tra');
    expect(await shown(other.page).getByText('Nguyễn Thị Lan').isVisible()).toBe(true);
    // A phone with a draft of its own is asked which to keep.
    await answerAll(phone.page, wholeAnswers);
    const third = await phone.opened(`${site.base}/gui-sang-kien/${new URL(link).hash}`);
    const told = shown(third).getByRole('definition');
    expect(await told.allTextContents()).toEqual([
      `${wholeAnswers.title} (đã trả lời 18 câu)`,
      `${wholeAnswers.title} (đã trả lời 18 câu)`,
    ]);
    expect(await faults(third)).toEqual([]);
    await third.getByRole('button', { name: 'Giữ bản trên máy này' }).click();
    expect(slugAt(third)).toBe('ban-nhap');
    await phone.close();
    await other.close();
  });

  test.each(['#nhap=', '#nhap=zAAAA', '#nhap=p%%%', '#nhap=pe30'])(
    'is told damaged, kindly, where the link is: %s',
    async (query) => {
      const phone = await onPhone(site, { query });
      await phone.page.getByText('bị thiếu hoặc hỏng').waitFor();
      expect(await phone.page.getByRole('button', { name: 'Bắt đầu' }).isVisible()).toBe(true);
      expect(phone.complaints).toEqual([]);
      await phone.close();
    },
  );
});

describe('a link of a poster', () => {
  test('fills unit and union in, under their names', async () => {
    const phone = await onPhone(site, { query: '?cd=dong-thap/tp-cao-lanh' });
    await begin(phone);
    const { unit: _, subUnit: __, ...others } = wholeAnswers;
    await answerAll(phone.page, others);
    expect(await shown(phone.page).getByRole('combobox').inputValue()).toBe('LĐLĐ tỉnh Đồng Tháp');
    await goOn(phone.page);
    expect(await shown(phone.page).getByRole('combobox').inputValue()).toBe('LĐLĐ TP Cao Lãnh');
    await phone.close();
  });

  test.each([
    ['added', 'dong-thap/cdcs-moi', 'CĐCS Xí nghiệp Mới'],
    ['renamed', 'dong-thap/y-te', 'CĐ Y tế mới'],
  ])('fills in a union that Danh bạ has %s, and the Form gets its name', async (_, id, name) => {
    const phone = await onPhone(site, { query: `?cd=${id}` });
    await begin(phone);
    const { unit: _unit, subUnit: _union, ...others } = wholeAnswers;
    await answerAll(phone.page, others);
    await goOn(phone.page);
    expect(await shown(phone.page).getByRole('combobox').inputValue()).toBe(name);
    await goOn(phone.page);
    await answerAll(phone.page, others);
    await phone.page.getByRole('button', { name: 'lấy mã' }).click();
    await phone.page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).click();
    const link = phone.page.getByRole('link', { name: 'Mở biểu mẫu' });
    expect(answersAt((await link.getAttribute('href')) ?? '').subUnit).toBe(name);
    expect(phone.complaints).toEqual([]);
    await phone.close();
  });

  test('names no page that there is: the worker begins as everybody does', async () => {
    for (const query of ['?buoc=khong-co', '?buoc=constructor', '?buoc=kiem-tra&sua=%%', '#x']) {
      const phone = await onPhone(site, { query });
      expect([query, slugAt(phone.page)]).toEqual([
        query,
        query.includes('kiem-tra') ? 'tinh-trang' : 'bat-dau',
      ]);
      expect(phone.complaints).toEqual([]);
      await phone.close();
    }
  });

  test.each(['khong-co/that', '"><img>', ''])('of no union asks for it: “%s”', async (id) => {
    const phone = await onPhone(site, { query: `?cd=${encodeURIComponent(id)}` });
    await phone.page.getByText('một công đoàn mà chương trình không có').waitFor();
    await begin(phone);
    expect(phone.complaints).toEqual([]);
    await phone.close();
  });
});

describe('the days', () => {
  test('before the window one may write, but not send', async () => {
    const phone = await onPhone(site, { now: '2021-03-09T23:59:00+07:00' });
    await phone.page.getByRole('heading', { name: 'Chưa đến ngày nhận sáng kiến' }).waitFor();
    await phone.page.getByRole('button', { name: 'Soạn trước' }).click();
    await answerAll(phone.page, wholeAnswers);
    await phone.page.getByRole('button', { name: 'lấy mã' }).click();
    expect(slugAt(phone.page)).toBe('chua-den-ngay');
    await phone.close();
  });

  test('after the window a code opens the way to a correction', async () => {
    const code = codeFromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const phone = await onPhone(site, { now: '2021-04-11T00:01:00+07:00' });
    await phone.page.getByRole('heading', { name: 'Đã hết thời gian nhận' }).waitFor();
    await phone.page.getByRole('link', { name: 'nhập mã tra cứu đã có' }).click();
    await answer(phone.page, showCode(code).replace(/.$/, '*'));
    await goOn(phone.page);
    expect(await phone.page.title()).toMatch(/^Lỗi: /);
    await answer(phone.page, showCode(code).toLowerCase());
    await goOn(phone.page);
    await answerAll(phone.page, wholeAnswers);
    await phone.page.getByRole('button', { name: 'lấy mã' }).click();
    expect(await shown(phone.page).locator('[data-code]').textContent()).toBe(showCode(code));
    await phone.close();
  });
});

describe('sending', () => {
  const ready = async (description: string, options = {}) => {
    const phone = await onPhone(site, options);
    await begin(phone);
    await answerAll(phone.page, { ...wholeAnswers, description });
    await phone.page.getByRole('button', { name: 'lấy mã' }).click();
    return phone;
  };
  const toSend = (phone: Awaited<ReturnType<typeof onPhone>>) =>
    phone.page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).click();

  test('comes after a code that can be kept as text and as a picture', async () => {
    const phone = await ready('Trước tay, nay máy.');
    const code = (await shown(phone.page).locator('[data-code]').textContent()) ?? '';
    const [text] = await Promise.all([
      phone.page.waitForEvent('download'),
      phone.page.getByRole('button', { name: 'Lưu thành tệp chữ' }).click(),
    ]);
    expect(await readFile(await text.path(), 'utf8')).toContain(code);
    const [picture] = await Promise.all([
      phone.page.waitForEvent('download'),
      phone.page.getByRole('button', { name: 'Lưu thành ảnh' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe(`ma-tra-cuu-${code}.png`);
    const drawn = phone.page.getByAltText(`Mã tra cứu ${code}`);
    expect(await drawn.isVisible()).toBe(true);
    const readPicture = await qrEye(site.browser);
    expect(await readPicture((await drawn.getAttribute('src')) ?? '')).toBe(
      `${site.base}/tra-cuu/#${code}`,
    );
    // The code stays the same, however often one comes by.
    await phone.page.goto(`${site.base}/gui-sang-kien/?buoc=kiem-tra`);
    await phone.page.getByRole('button', { name: 'lấy mã' }).click();
    expect(await shown(phone.page).locator('[data-code]').textContent()).toBe(code);
    await phone.close();
  });

  test('puts a description that is too long for the link on the clipboard', async () => {
    const long = 'ế'.repeat(1000);
    const phone = await ready(long, { permissions: ['clipboard-read', 'clipboard-write'] });
    await toSend(phone);
    const href = await phone.page.getByRole('link', { name: 'Mở biểu mẫu' }).getAttribute('href');
    expect(href?.length).toBeLessThan(4000);
    await phone.page.getByRole('button', { name: /^Chép/ }).click();
    await phone.page.getByText('Đã chép “Mô tả sáng kiến”').waitFor();
    expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toBe(long);
    await phone.close();
  });

  test('selects the text where the clipboard is refused', async () => {
    const long = 'ế'.repeat(1000);
    const phone = await ready(long);
    await phone.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await toSend(phone);
    await phone.page.getByRole('button', { name: /^Chép/ }).click();
    await phone.page.getByText('Máy không cho chép tự động').waitFor();
    expect(await phone.page.evaluate(() => String(getSelection()))).toBe(long);
    await phone.close();
  });

  test('says what else to do where the phone draws no picture', async () => {
    const phone = await ready('Trước tay, nay máy.');
    await phone.page.evaluate('HTMLCanvasElement.prototype.getContext = () => null');
    await phone.page.getByRole('button', { name: 'Lưu thành ảnh' }).click();
    await phone.page.getByText('Máy không tạo được ảnh').waitFor();
    await phone.close();
  });

  test('leaves the code to the finger where the clipboard is refused', async () => {
    const phone = await ready('Trước tay, nay máy.');
    await phone.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await phone.page.getByRole('button', { name: 'Chép mã' }).click();
    await phone.page.getByText('Hãy nhấn giữ vào mã để chọn rồi chép').waitFor();
    await phone.close();
  });

  test('asks on return whether “Gửi” was pressed, and then confirms', async () => {
    const phone = await ready('Trước tay, nay máy.');
    const code = await shown(phone.page).locator('[data-code]').textContent();
    await toSend(phone);
    await phone.page.getByText('Sáng kiến chưa được gửi').waitFor();
    await phone.page.route('https://docs.google.com/**', (route) =>
      route.fulfill({ body: 'Form' }),
    );
    await phone.page.getByRole('link', { name: 'Mở biểu mẫu' }).click();
    await phone.page.waitForURL(/docs\.google\.com/);
    await phone.page.goBack();
    await phone.page.getByRole('heading', { name: 'đã bấm “Gửi” trong biểu mẫu chưa' }).waitFor();
    await phone.page.getByRole('button', { name: 'Chưa, mở lại biểu mẫu' }).click();
    expect(slugAt(phone.page)).toBe('gui');
    await phone.page.getByRole('link', { name: 'Mở biểu mẫu' }).click();
    await phone.page.waitForURL(/docs\.google\.com/);
    await phone.page.goto(`${site.base}/gui-sang-kien/`);
    await phone.page.getByRole('button', { name: 'Đã gửi, đã thấy xác nhận' }).click();
    expect(await shown(phone.page).locator('[data-code]').textContent()).toBe(code);
    const look = await phone.page.getByRole('link', { name: 'Tra cứu', exact: true }).last();
    expect(await look.getAttribute('href')).toContain(`/tra-cuu/#${code}`);
    await phone.page.reload();
    expect(slugAt(phone.page)).toBe('da-gui');
    await phone.close();
  });
});
