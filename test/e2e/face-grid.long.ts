import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { openedPage } from '../scripts/workspace/face/browser.ts';
import { type Example, exampleFace } from '../scripts/workspace/face/example.ts';

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

const opened = async (path = face.book, width = 1280) => {
  const own = await openedPage(browser, face.url, { viewport: { width, height: 800 } });
  await own.page.goto(path);
  await own.page.locator('.hand').waitFor();
  return own;
};

const rows = () =>
  face.workspace.spreadsheet(face.book.split('/')[2] ?? '').sheets[0]?.rows() ?? [];
const stored = (row: number, column: number) => () => rows()[row - 1]?.[column] ?? '';

const cell = (page: Page, name: string) => page.locator(`[id="${name}"]`);

/** A clipboard as another program fills it, pasted where the hand is. */
const paste = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given)) data.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, texts);

test('signs begin a cell anew, Enter saves and goes down, Tab to the right', async () => {
  const { page, complaints, close } = await opened();
  await cell(page, 'C20').click();
  await page.keyboard.type('Rất hợp lý');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Chưa rõ');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(stored(20, 2)).toBe('Rất hợp lý');
  await expect.poll(stored(21, 2)).toBe('Chưa rõ');
  await page.getByText('Đã lưu ô C21.').waitFor();
  expect(await page.locator('.hand').getAttribute('aria-label')).toContain('B21, Quyết định');
  await cell(page, 'C20').click();
  await page.keyboard.press('F2');
  await page.keyboard.type(', làm ngay');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('dòng hai');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await expect.poll(stored(20, 2)).toBe('Rất hợp lý!');
  await cell(page, 'C20').click();
  await page.keyboard.press('Delete');
  await expect.poll(stored(20, 2)).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

test('arrows go from cell to cell and keep them in sight beside the frozen ones', async () => {
  const { page, close } = await opened(face.book, 700);
  await cell(page, 'A2').click();
  for (let i = 0; i < 40; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowRight');
  const seen = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const frame = box('.window');
    const at = document.querySelector('.hand')?.closest('td');
    const name = at?.id;
    const place = at?.getBoundingClientRect();
    const head = box('[id="B1"]');
    const first = box(`[id="A${name?.slice(1)}"]`);
    return { name, frame, place, head, first };
  });
  expect(seen.name).toBe('I42');
  const { frame, place, head, first } = seen;
  if (!frame || !place || !head || !first) throw new Error('not in the page');
  // The heading and the first column stayed; the cell lies right of and below them, in the window.
  expect(head.top).toBeLessThan(frame.top + 80);
  expect(head.top).toBeGreaterThanOrEqual(frame.top);
  expect(first.left).toBeLessThan(frame.left + 80);
  expect(first.left).toBeGreaterThanOrEqual(frame.left);
  expect(place.left).toBeGreaterThanOrEqual(first.right - 1);
  expect(place.right).toBeLessThanOrEqual(frame.right + 1);
  expect(place.top).toBeGreaterThanOrEqual(head.bottom - 1);
  expect(place.bottom).toBeLessThanOrEqual(frame.bottom + 1);
  await close();
});

test('frozen rows and columns stay in sight while somebody scrolls', async () => {
  const { page, close } = await opened(face.book, 700);
  const corner = () =>
    page.evaluate(() => {
      const { left, top } = document.querySelector('[id="A1"]')?.getBoundingClientRect() ?? {};
      const under = document.elementFromPoint((left ?? 0) + 5, (top ?? 0) + 5);
      return { left, top, seen: under?.closest('td')?.id };
    });
  const before = await corner();
  await page.evaluate('document.querySelector(".window").scrollTo(400, 2000)');
  expect(await corner()).toEqual(before);
  expect(before.seen).toBe('A1');
  await close();
});

test('a block from Excel falls on several cells, line breaks within cells kept', async () => {
  const { page, complaints, close } = await opened();
  await cell(page, 'B30').click();
  const html = `<html><body><table>
<tr><td class=xl65>Làm</td><td class=xl66>Một
  dòng<br>hai</td></tr>
<tr><td>Không làm</td><td>0912 000 345</td></tr></table></body></html>`;
  await paste(page, { 'text/html': html, 'text/plain': 'sai\tsai' });
  await page.getByText('Đã lưu ô B30.').waitFor();
  expect(rows()[29]?.slice(1, 3)).toEqual(['Làm', 'Một dòng\nhai']);
  expect(rows()[30]?.slice(1, 3)).toEqual(['Không làm', '0912 000 345']);
  await cell(page, 'B33').click();
  await paste(page, { 'text/plain': 'Làm\t"có ""nháy""\r\nvà dòng"\r\n\tđủ\r\n' });
  await expect.poll(stored(34, 2)).toBe('đủ');
  expect(rows()[32]?.slice(1, 3)).toEqual(['Làm', 'có "nháy"\nvà dòng']);
  expect(complaints).toEqual([]);
  await close();
});

test('cells that were merged in Excel leave their neighbours where they belong', async () => {
  const { page, complaints, close } = await opened();
  await cell(page, 'B36').click();
  const html = `<table><tr><td rowspan=2>Làm</td><td>một</td></tr>
<tr><td>hai</td></tr><tr><td></td><td>ba</td></tr></table>`;
  await paste(page, { 'text/html': html });
  await expect.poll(stored(38, 2)).toBe('ba');
  expect(
    rows()
      .slice(35, 37)
      .map((row) => row.slice(1, 3)),
  ).toEqual([
    ['Làm', 'một'],
    ['', 'hai'],
  ]);
  expect(complaints).toEqual([]);
  await close();
});

test('a paste that one cell refuses changes nothing and is told in a sentence', async () => {
  const { page, close } = await opened();
  await cell(page, 'B40').click();
  await paste(page, { 'text/plain': 'Làm\nCó lẽ' });
  await page.getByText('Chưa dán ô nào, vì ô B41 không nhận: Xin chọn Làm').waitFor();
  expect(rows()[39]?.[1] ?? '').toBe('');
  await cell(page, 'C40').click();
  await paste(page, { 'text/plain': 'một\thai' });
  await page.getByText('vì ô D40 không nhận: Ô này được bảo vệ').waitFor();
  await close();
});

test('a range is copied as a block, pasted elsewhere, and cleared', async () => {
  const { page, close } = await opened();
  await cell(page, 'C50').click();
  await page.keyboard.type('một');
  await page.keyboard.press('Enter');
  await page.keyboard.type('hai "2"');
  await page.keyboard.press('Enter');
  await expect.poll(stored(51, 2)).toBe('hai "2"');
  await cell(page, 'B50').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await page.locator('td[aria-selected=true]').count()).toBe(4);
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return { 'text/plain': data.getData('text/plain'), 'text/html': data.getData('text/html') };
  });
  expect(copied['text/plain']).toBe('\tmột\n\t"hai ""2"""');
  await cell(page, 'B54').click();
  await paste(page, copied);
  await expect.poll(stored(55, 2)).toBe('hai "2"');
  await cell(page, 'C54').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect.poll(stored(55, 2)).toBe('');
  expect(stored(54, 2)()).toBe('');
  await close();
});

test('a Vietnamese word composed by an input method arrives whole, from its first sign on', async () => {
  const { page, close } = await opened();
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await cell(page, 'C60').click();
  for (const text of ['d', 'đ', 'đô', 'đôn', 'đông', 'đồng']) await compose(text);
  // The Enter that ends a composition saves nothing.
  await client.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  });
  expect(await page.locator('.hand').inputValue()).toBe('đồng');
  await client.send('Input.insertText', { text: 'đồng ' });
  for (const text of ['y', 'ý']) await compose(text);
  await client.send('Input.insertText', { text: 'ý' });
  await page.keyboard.press('Enter');
  await expect.poll(stored(60, 2)).toBe('đồng ý');
  await close();
});

test('a list opens in its cell, saves what is chosen, and the table stays where it was', async () => {
  const { page, complaints, close } = await opened();
  await cell(page, 'B70').click();
  await page.keyboard.press('Enter');
  const top = await page.evaluate('document.querySelector(".window").scrollTop');
  await page.locator('select.choosing').selectOption('Không làm');
  await page.getByText('Đã lưu ô B70.').waitFor();
  expect(stored(70, 1)()).toBe('Không làm');
  expect(await page.evaluate('document.querySelector(".window").scrollTop')).toBe(top);
  expect(top).toBeGreaterThan(0);
  expect(await cell(page, 'B70').textContent()).toContain('Không làm');
  expect(complaints).toEqual([]);
  await close();
});

test('what a rule refuses is told in its words and stands in the cell to be corrected', async () => {
  const { page, close } = await opened();
  await cell(page, 'B80').click();
  await page.keyboard.type('Có lẽ');
  await page.keyboard.press('Enter');
  await page.locator('.status', { hasText: 'Xin chọn Làm hoặc Không làm.' }).waitFor();
  await expect.poll(() => page.locator('.hand').inputValue()).toBe('Có lẽ');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Làm');
  await page.keyboard.press('Enter');
  await expect.poll(stored(80, 1)).toBe('Làm');
  await close();
});

test('a protected cell refuses signs in a sentence, and is still copied from', async () => {
  const { page, close } = await opened();
  await cell(page, 'A5').click();
  await page.keyboard.press('x');
  await page.getByText('Ô này được bảo vệ nên không sửa được.').waitFor();
  await page.keyboard.press('Delete');
  expect(stored(5, 0)()).toBe('Góp ý 4');
  await close();
});

test('a box is ticked by a click and by the space bar', async () => {
  const { page, close } = await opened();
  await page.getByRole('checkbox', { name: 'Ô F10, Đã xem' }).click();
  await expect.poll(stored(10, 5)).toBe('TRUE');
  await page.getByText('Đã lưu ô F10.').waitFor();
  await page.keyboard.press('Space');
  await expect.poll(stored(10, 5)).toBe('FALSE');
  await close();
});

test('the keyboard finds its way out of the table', async () => {
  const { page, close } = await opened();
  await cell(page, 'C5').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).not.toContain('hand');
  await close();
});

test('what was written is kept when somebody clicks another cell', async () => {
  const { page, close } = await opened();
  await cell(page, 'C90').click();
  await page.keyboard.type('giữ lại');
  await cell(page, 'C93').click();
  await expect.poll(stored(90, 2)).toBe('giữ lại');
  await close();
});
