import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Example,
  exampleDocx,
  exampleFace,
  HOSTILE,
  pageAt,
  post,
  tokenIn,
} from './example.ts';

let face: Example;
let token: string;
const seen: number[] = [];

beforeAll(async () => {
  face = await exampleFace({
    guide: { text: 'Bước 2: điền biểu mẫu', href: '/forms' },
    onChange: async () => {
      await Promise.resolve();
      seen.push(face.workspace.clock.now());
    },
  });
  token = tokenIn(await pageAt(`${face.url}/`));
});
afterAll(() => face.close());

test('the home page lists the files, and finds them without accents', async () => {
  const markup = await pageAt(`${face.url}/`);
  for (const path of [face.form, face.book, face.docx, face.document]) {
    expect(markup).toContain(`href="${path}"`);
  }
  expect(markup).toContain('Thứ Sáu, 09/04/2021 08:00');
  expect(markup).toContain('<a href="/forms">Bước 2: điền biểu mẫu</a>');
  const found = await pageAt(`${face.url}/?q=SO%20gop`);
  expect(found).toContain(`href="${face.book}"`);
  expect(found).not.toContain(`href="${face.docx}"`);
});

test('no page lets a hostile name out of its text', async () => {
  const query = encodeURIComponent(HOSTILE);
  for (const path of ['/', `/?q=${query}`, '/mail', '/mail/1', face.docx, face.form]) {
    const markup = await pageAt(face.url + path);
    expect(markup).not.toContain('<script>alert');
    expect(markup).not.toContain('<img');
    expect(markup).toContain('Bản mô phỏng trên máy này, không gửi gì ra ngoài');
    expect(markup).not.toMatch(/ style="| on\w+="/);
  }
});

test('the clock goes forward by a day, by an hour and to a date, and a sweep follows', async () => {
  const { clock } = face.workspace;
  await post(`${face.url}/clock`, { token, step: 'day' });
  await post(`${face.url}/clock`, { token, step: 'hour' });
  expect(new Date(clock.now()).toISOString()).toBe('2021-04-10T02:00:00.000Z');
  await post(`${face.url}/clock`, { token, to: '2021-04-15T08:30' });
  expect(new Date(clock.now()).toISOString()).toBe('2021-04-15T01:30:00.000Z');
  expect(seen).toHaveLength(3);
  expect(seen.at(-1)).toBe(clock.now());
  const back = await post(`${face.url}/clock`, { token, to: '2021-04-01T08:30' });
  expect(back.status).toBe(400);
  expect(await back.text()).toContain('chỉ đi tới');
  expect((await post(`${face.url}/clock`, { token, to: 'mai' })).status).toBe(400);
});

test('a trigger runs now, and says what came of it', async () => {
  expect((await post(`${face.url}/run`, { token, handler: 'sweep' })).status).toBe(303);
  expect(await pageAt(`${face.url}/`)).toContain('quét xong');
  await post(`${face.url}/run`, { token, handler: 'broken' });
  expect(await pageAt(`${face.url}/`)).toContain('Error: hỏng');
  // Only what is on a trigger: no other function of the program.
  expect((await post(`${face.url}/run`, { token, handler: 'setUp' })).status).toBe(404);
});

test("the operator's menu is shown as buttons that run its functions, and alerts are told", async () => {
  expect(await pageAt(`${face.url}/`)).toContain('Hiện trình đơn của người vận hành');
  expect((await post(`${face.url}/run`, { token, handler: 'report' })).status).toBe(404);
  await post(`${face.url}/run`, { token, handler: 'onOpen' });
  const markup = await pageAt(`${face.url}/`);
  expect(markup).toContain('Trình đơn “Góp ý” của người vận hành');
  expect(markup).toContain('value="report">Báo số góp ý</button>');
  await post(`${face.url}/run`, { token, handler: 'report' });
  expect(await pageAt(`${face.url}/`)).toContain('<p>Có 250 góp ý.</p>');
});

test('a dialog asks on the home page, one question after the other, and the last answer ends it', async () => {
  await post(`${face.url}/run`, { token, handler: 'onOpen' });
  await post(`${face.url}/run`, { token, handler: 'remove' });
  const first = await pageAt(`${face.url}/`);
  expect(first).toContain('<p>Xoá góp ý</p><p>Tên?</p>');
  expect(first).not.toContain('Xoá: ');
  await post(`${face.url}/run`, { token, handler: 'remove', reply: 'Phiếu 7' });
  const second = await pageAt(`${face.url}/`);
  expect(second).toContain('<p>Lý do?</p>');
  expect(second).toContain('<input type="hidden" name="reply" value="Phiếu 7">');
  const both = new URLSearchParams([
    ...Object.entries({ token, handler: 'remove' }),
    ['reply', 'Phiếu 7'],
    ['reply', 'trùng'],
  ]);
  await fetch(`${face.url}/run`, { method: 'POST', body: both, redirect: 'manual' });
  expect(await pageAt(`${face.url}/`)).toContain('<p>Xoá: Phiếu 7, trùng</p>');
});

test("the home page tells the day's quotas and what the services were asked", async () => {
  const markup = await pageAt(`${face.url}/`);
  expect(markup).toMatch(/Ô đã ghi<\/dt><dd>1\.759</);
  expect(markup).toContain('Sheets.Spreadsheets.batchUpdate</dt><dd>1<');
  expect(markup).toContain('Người nhận thư</dt><dd>0 / 1.500<');
  expect(markup).toContain('Văn bản tạo mới</dt><dd>0<');
});

test('a folder says what lies in it and who may see it', async () => {
  const top = await pageAt(`${face.url}/drive`);
  expect(top).toContain('Drive của tôi');
  expect(top).toMatch(
    /Sổ góp ý<\/a><\/th>\s*<td>Bảng tính<\/td>\s*<td><ul class="who"><li>can.bo@example.org \(được sửa\)/,
  );
  const [, folder] = /href="(\/drive\/folders\/[\w-]+)">Hồ sơ</.exec(top) ?? [];
  const inside = await pageAt(face.url + folder);
  expect(inside).toContain(`href="${face.docx}"`);
  expect(inside).toContain('chỉ chủ tệp');
  expect(inside).toContain('<a href="/drive">Drive của tôi</a>');
  const { workspace } = face;
  workspace.run('share');
  const shared = await pageAt(face.url + folder);
  expect(shared).toContain('xem.chung@example.org (chỉ xem, theo thư mục)');
  expect(shared).toContain('ai có đường dẫn (chỉ xem)');
});

test('a document is read with its sections, looks and tables', async () => {
  const markup = await pageAt(face.url + face.document);
  expect(markup).toContain('BIÊN BẢN');
  expect(markup).toContain('Số &lt;b&gt; &amp; ngày   tháng');
  expect(markup).toMatch(/class="sheet [\w ]+ landscape"/);
  expect(markup).toContain('Trang ngang<br>dòng hai');
  expect(markup).toMatch(/<th scope="col"[^>]*><p[^>]*>STT<\/p><\/th>/);
  expect(markup).toContain('colspan="2"');
  expect(markup).toContain('text-align:center');
  expect(markup).toContain('font-style:italic');
});

test('a document is saved byte for byte, under a name that is safe', async () => {
  const answer = await fetch(`${face.url}${face.document}/download`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(exampleDocx());
  expect(answer.headers.get('content-disposition')).toContain('filename="Bien ban.docx"');
  const hostile = await fetch(`${face.url}${face.docx}/download`);
  const name = hostile.headers.get('content-disposition') ?? '';
  expect(name).toMatch(/^attachment; filename="[^"\\/<>]*"; filename\*=UTF-8''[\w.%~!&-]+$/);
  expect(hostile.headers.get('content-security-policy')).toContain('sandbox');
});

test('the outbox shows a mail and its attachment', async () => {
  expect(await pageAt(`${face.url}/mail`)).toContain('href="/mail/1"');
  expect(await pageAt(`${face.url}/mail/1`)).toContain('Kính gửi.<br>Có góp ý mới.');
  const answer = await fetch(`${face.url}/mail/1/1`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(exampleDocx());
});

test('an action stays done when the sweep after it fails, and the page says so', async () => {
  const failing = await exampleFace({
    onChange: () => {
      throw new Error('sweep failed');
    },
  });
  const own = tokenIn(await pageAt(`${failing.url}/`));
  const before = failing.workspace.clock.now();
  const answer = await post(`${failing.url}/clock`, { token: own, step: 'hour' });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('đã được ghi, không cần làm lại');
  expect(failing.workspace.clock.now()).toBe(before + 3_600_000);
  await failing.close();
});
