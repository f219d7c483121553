import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleFace, HOSTILE, OFFICER, pageAt, post, tokenIn } from './example.ts';

let face: Example;
let url: string;
let token: string;
let changes = 0;

beforeAll(async () => {
  face = await exampleFace({
    onChange: () => {
      changes += 1;
    },
  });
  url = face.url + face.book;
  token = tokenIn(await pageAt(`${face.url}/`));
});
afterAll(() => face.close());

const rows = () => face.workspace.spreadsheet(face.book.split('/')[2] ?? '').sheets[0]?.rows();
const type = (cell: string, value: string, more: Record<string, string> = {}) =>
  post(url, { token, tab: "Góp ý '21", cell, value, ...more });

test('a tab is a table: heading frozen, hidden column hidden, 200 rows a page', async () => {
  const markup = await pageAt(url);
  expect(markup).toContain('>Quyết định</span>');
  expect(markup).toContain('id="A201"');
  expect(markup).not.toContain('id="A202"');
  expect(markup).not.toContain('giấu 1');
  expect(markup).toContain('Hiện 1 cột ẩn');
  expect(await pageAt(`${url}?hidden=1`)).toContain('giấu 1');
  expect(await pageAt(`${url}?page=2`)).toContain('id="A251"');
});

test('values of other people stay text', async () => {
  const markup = await pageAt(url);
  expect(markup).not.toContain('<script>alert');
  expect(markup).not.toContain('<img');
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;');
  for (const query of ['q', 'tab', 'as', 'edit', 'saved', 'page']) {
    const answer = await pageAt(`${url}?${query}=${encodeURIComponent(HOSTILE)}`);
    expect(answer).not.toContain('<script>alert');
  }
});

test('one acts as the officer unless one chooses to be the owner', async () => {
  expect(await pageAt(url)).toContain(`value="${OFFICER}" selected`);
  expect(await pageAt(url)).not.toContain('name="edit" value="A2"');
  expect(await pageAt(`${url}?as=owner@example.org`)).toContain('name="edit" value="A2"');
});

test('a cell is edited by a link without JavaScript', async () => {
  const list = await pageAt(`${url}?edit=B3`);
  expect(list).toContain('<label for="value">B3 · Quyết định</label>');
  expect(list).toContain('<option value="Không làm">Không làm</option>');
  const saved = await type('B3', 'Không làm');
  expect(saved.status).toBe(303);
  expect(await pageAt(face.url + saved.headers.get('location'))).toContain('Đã lưu ô B3.');
  expect(rows()?.[2]?.[1]).toBe('Không làm');
  expect(changes).toBe(1);
});

test('a text is kept as it was typed, on a page further on', async () => {
  expect(await pageAt(`${url}?edit=C240`)).toContain('<label for="value">C240 · Lý do</label>');
  await type('C240', '0912 000 345\r\n=1+1');
  expect(rows()?.[239]?.[2]).toBe('0912 000 345\n=1+1');
  await type('C240', '');
  expect(rows()?.[239]?.[2] ?? '').toBe('');
});

test('what the rule of a cell forbids is refused in its words, and kept to be corrected', async () => {
  const refused = await type('B4', 'Có lẽ');
  expect(refused.status).toBe(422);
  const markup = await refused.text();
  expect(markup).toContain('Xin chọn Làm hoặc Không làm.');
  expect(markup).toContain('<option value="Có lẽ" selected>');
  expect(rows()?.[3]?.[1] ?? '').toBe('');
});

test('a protected cell is refused in a sentence', async () => {
  expect(await pageAt(`${url}?edit=A3`)).toContain('Ô A3 được bảo vệ nên không sửa được.');
  const refused = await type('A3', 'x');
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('được bảo vệ nên không sửa được');
  expect(rows()?.[2]?.[0]).toBe(HOSTILE);
});

test('nobody becomes somebody whom the file is not shared with', async () => {
  await type('A4', 'x', { as: 'stranger@example.org' });
  expect(rows()?.[3]?.[0]).toBe('Góp ý 3');
});

test('what cannot be a cell is refused', async () => {
  expect((await type('A0', 'x')).status).toBe(404);
  expect((await type('ZZZ9999999', 'x', { as: 'owner@example.org' })).status).toBe(422);
  expect((await type('B2', 'x'.repeat(50_001))).status).toBe(422);
});

const paste = (cell: string, block: unknown, more: Record<string, string> = {}) =>
  post(url, { token, tab: "Góp ý '21", cell, block: JSON.stringify(block), ...more });

test('a block is pasted whole, or not at all and the refusing cell is named', async () => {
  expect(
    (
      await paste('B10', [
        ['Làm', 'một'],
        ['Không làm', 'hai'],
      ])
    ).status,
  ).toBe(303);
  expect(
    rows()
      ?.slice(9, 11)
      .map((row) => row.slice(1, 3)),
  ).toEqual([
    ['Làm', 'một'],
    ['Không làm', 'hai'],
  ]);
  const refused = await paste('B12', [
    ['Làm', 'ba'],
    ['Có lẽ', 'bốn'],
  ]);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(
    'Chưa dán ô nào, vì ô B13 không nhận: Xin chọn Làm hoặc Không làm.',
  );
  expect(rows()?.[11]?.[1] ?? '').toBe('');
  const locked = await paste('C12', [['ba', 'bốn']]);
  expect(await locked.text()).toContain('vì ô D12 không nhận: Ô này được bảo vệ');
});

test('a paste never falls on rows that a filter hides', async () => {
  const far = await paste('C25', [['x'], ['y']], { q: 'Góp ý 24' });
  expect(far.status).toBe(422);
  expect(await far.text()).toContain('Đang lọc nên');
  expect((await paste('C242', [['x'], ['y']], { q: 'Góp ý 24' })).status).toBe(303);
});

test('what is no block is refused', async () => {
  for (const block of ['x', [], [[]], [[1]], [['a'], 'b']]) {
    expect((await paste('C2', block)).status).toBe(400);
  }
});

test('a checkbox is ticked without JavaScript', async () => {
  const box = /value="F(\d+)"[^>]*aria-checked="true"/.exec(await pageAt(url));
  expect(box?.[1]).toBe('4');
  const tick = (cell: string) => post(url, { token, tab: "Góp ý '21", toggle: cell });
  await tick('F4');
  await tick('F5');
  expect(
    rows()
      ?.slice(3, 5)
      .map((row) => row[5]),
  ).toEqual(['FALSE', 'TRUE']);
  expect((await tick('C5')).status).toBe(404);
});

test('rows are found without accents', async () => {
  const markup = await pageAt(`${url}?q=gop%20Y%20249`);
  expect(markup).toContain('id="A250"');
  expect(markup).not.toContain('id="A249"');
  expect(markup).toContain('1 dòng có chữ');
});

test("links to Google's files lead into this face", async () => {
  expect(await pageAt(url)).toContain(`<a href="${face.docx}">Mở tệp</a>`);
  const moved = await fetch(
    `${face.url}${face.book.replace('spreadsheets/', 'spreadsheets/d/')}/edit`,
    {
      redirect: 'manual',
    },
  );
  expect(moved.headers.get('location')).toBe(face.book);
});

test('the workbook is saved as .xlsx', async () => {
  const answer = await fetch(`${url}/download`);
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="So gop y.xlsx"; filename*=UTF-8''S%E1%BB%95%20g%C3%B3p%20%C3%BD.xlsx`,
  );
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
