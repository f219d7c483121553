import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleFace, pageAt, post, tokenIn } from './example.ts';

let face: Example;
let token: string;
beforeAll(async () => {
  face = await exampleFace();
  token = tokenIn(await pageAt(`${face.url}/`));
});
afterAll(() => face.close());

const withHost = (host: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    request(`${face.url}/`, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });

test('a foreign Host header is refused, as DNS rebinding would send it', async () => {
  const port = new URL(face.url).port;
  expect(await withHost(`evil.example.org:${port}`)).toBe(421);
  expect(await withHost('127.0.0.1')).toBe(421);
  expect(await withHost(`localhost:${port}`)).toBe(200);
});

test('a form of another page changes nothing', async () => {
  const before = face.workspace.clock.now();
  const step = { token, step: 'day' };
  const refused = [
    await post(`${face.url}/clock`, step, { origin: 'http://evil.example.org' }),
    await post(`${face.url}/clock`, step, { origin: 'null' }),
    await post(`${face.url}/clock`, step, { 'sec-fetch-site': 'cross-site' }),
    await post(`${face.url}/clock`, step, { 'sec-fetch-site': 'same-site' }),
    await post(`${face.url}/clock`, { step: 'day' }),
    await post(`${face.url}/clock`, { ...step, token: `${token}x` }),
    await fetch(`${face.url}/clock`, { method: 'POST', body: JSON.stringify(step) }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
  expect(face.workspace.clock.now()).toBe(before);
});

test('our own form is taken, with the headers a browser sends', async () => {
  const headers = { origin: face.url, 'sec-fetch-site': 'same-origin' };
  const { status } = await post(`${face.url}/clock`, { token, step: 'hour' }, headers);
  expect(status).toBe(303);
});

test('a form of many megabytes is refused', async () => {
  const { status } = await post(`${face.url}/clock`, { token, step: 'x'.repeat(5_000_000) });
  expect(status).toBe(413);
});

test('every page forbids foreign content, inline scripts and frames', async () => {
  const { headers } = await fetch(`${face.url}/`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what is not there is told in a sentence', async () => {
  for (const path of [
    '/nowhere',
    '/spreadsheets/none',
    '/forms/none/viewform',
    '/documents/none',
    '/mail/9',
    '/mail/1/9',
    '/spreadsheets/..%2f..',
  ]) {
    const answer = await fetch(face.url + path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain('Xin mở lại từ trang chính');
  }
  expect((await post(`${face.url}/mail`, { token })).status).toBe(405);
});
