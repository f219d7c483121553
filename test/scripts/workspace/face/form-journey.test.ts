import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleFace, HOSTILE, pageAt, post, tokenIn } from './example.ts';

let face: Example;
let url: string;
let ids: ReadonlyMap<string, string>;
let changes = 0;

beforeAll(async () => {
  face = await exampleFace({
    onChange: () => {
      changes += 1;
    },
  });
  url = face.url + face.form;
  const { items } = face.workspace.form(face.form.split('/')[2] ?? '');
  ids = new Map(items.map((item) => [item.title, `entry.${item.id}`]));
});
afterAll(() => face.close());

const id = (title: string): string => ids.get(title) ?? '';
const responses = () => face.workspace.responses(face.form.split('/')[2] ?? '');

/** The fields that a page carries along unseen. */
const hidden = (markup: string): Record<string, string> =>
  Object.fromEntries(
    [...markup.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name, value]) => [name, value],
    ),
  );

const next = async (markup: string, answers: Record<string, string>, go = 'next') => {
  const fields = Object.entries(answers).map(([title, text]) => [id(title), text]);
  const answer = await post(url, { ...hidden(markup), ...Object.fromEntries(fields), go });
  return { answer, markup: await answer.text() };
};

test('the first page shows its questions, helps and required marks, and no others', async () => {
  const markup = await pageAt(url);
  expect(markup).toContain('<h1>Góp ý bữa ăn ca</h1>');
  expect(markup).toContain('Mất khoảng hai phút.');
  expect(markup).toContain('Ghi đủ họ và tên.');
  expect(markup).toContain('là câu bắt buộc');
  expect(markup).toContain('<option>Nhà ăn</option>');
  expect(markup).not.toContain('Số nhà ăn');
  expect(markup).not.toContain(HOSTILE);
  expect(markup).toContain('Bản mô phỏng trên máy này, không gửi gì ra ngoài');
});

test('a missing answer is told beside the question and on top, and nothing is sent', async () => {
  const { answer, markup } = await next(await pageAt(url), { 'Nơi ăn': 'Ở nhà' });
  expect(answer.status).toBe(422);
  expect(markup).toContain('Còn 1 câu cần xem lại');
  expect(markup.match(/Xin trả lời câu hỏi này\./g)).toHaveLength(2);
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain('<option selected>Ở nhà</option>');
  expect(responses()).toHaveLength(0);
});

test('a choice leads past a section; the answers arrive', async () => {
  const first = await next(await pageAt(url), { 'Họ và tên': HOSTILE, 'Nơi ăn': 'Ở nhà' });
  expect(first.markup).toContain('<h2>Ý kiến</h2>');
  expect(first.markup).toContain('>Gửi</button>');
  const fields = { ...hidden(first.markup), [id('Họ và tên')]: HOSTILE };
  const sent = await post(url, { ...fields, [id('Góp ý')]: 'Một\r\nHai', go: 'next' });
  expect(sent.status).toBe(303);
  const confirmation = await pageAt(face.url + sent.headers.get('location'));
  expect(confirmation).toContain('Cảm ơn anh/chị đã góp ý.');
  const [response] = responses();
  const answers = new Map(response?.answers.map(([item, text]) => [`entry.${item}`, text]));
  expect(answers.get(id('Góp ý'))).toBe('Một\nHai');
  expect(answers.get(id('Họ và tên'))).toBe(HOSTILE);
  expect(changes).toBe(1);
});

test('the other choice leads through the section, whose author words the refusal', async () => {
  const named = { 'Họ và tên': 'Trần Văn Bình', 'Nơi ăn': 'Nhà ăn' };
  const section = await next(await pageAt(url), named);
  expect(section.markup).toContain('<h2>Nhà ăn</h2>');
  const refused = await next(section.markup, { 'Số nhà ăn': '12' });
  expect(refused.answer.status).toBe(422);
  expect(refused.markup).toContain('Số nhà ăn có ba chữ số.');
  expect(refused.markup).toContain('value="12"');
  const end = await next(refused.markup, { 'Số nhà ăn': '012' });
  expect(end.markup).toContain('<h2>Ý kiến</h2>');
  const back = await next(end.markup, {}, 'back');
  expect(back.markup).toContain('value="012"');
  const first = await next(back.markup, {}, 'back');
  expect(first.markup).toContain('value="Trần Văn Bình"');
});

test('a prefilled link fills pages to come, too', async () => {
  const query = new URLSearchParams([
    [id('Họ và tên'), 'Lê Thị Hoa'],
    [id('Nơi ăn'), 'Ở nhà'],
    [id('Góp ý'), 'Thêm rau'],
  ]);
  const first = await pageAt(`${url}?${query}`);
  expect(first).toContain('value="Lê Thị Hoa"');
  const end = await next(first, { 'Họ và tên': 'Lê Thị Hoa', 'Nơi ăn': 'Ở nhà' });
  expect(end.markup).toContain('Thêm rau</textarea>');
});

test('an answer that is not required can be taken back', async () => {
  const markup = await pageAt(`${url}?${new URLSearchParams([[id('Ca'), 'Ngày']])}`);
  expect(markup).toContain('value="Ngày" checked');
  const clear = id('Ca').replace('entry.', '');
  const answer = await post(url, { ...hidden(markup), [id('Ca')]: 'Ngày', clear });
  expect(await answer.text()).not.toContain('checked');
});

test('a journey that was tampered with is led back to what is missing', async () => {
  const token = tokenIn(await pageAt(url));
  const answer = await post(url, { token, way: '2', [id('Góp ý')]: 'x', go: 'next' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Còn 2 câu cần xem lại');
  const lost = await post(url, { token, way: '99', go: 'next' });
  expect(lost.status).toBe(404);
});

test('a closed form says so and takes nothing', async () => {
  const workspace = face.workspace;
  const before = responses().length;
  const code = `function close(id) { FormApp.openById(id).setAcceptingResponses(false).setCustomClosedFormMessage('Đã hết hạn.'); }`;
  const token = tokenIn(await pageAt(url));
  workspace.loadProject({ code, manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}' });
  workspace.run('close', [face.form.split('/')[2]]);
  expect(await pageAt(url)).toContain('Đã hết hạn.');
  expect(await (await post(url, { token, way: '0', go: 'next' })).text()).toContain('Đã hết hạn.');
  expect(responses()).toHaveLength(before);
});
