import { spawn } from 'node:child_process';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { code, manifest, push, pushedFiles } from './pushing.ts';
import { brokenOff, refused, type ScriptApi, scriptApi, scriptId, starter } from './script-api.ts';

let api: ScriptApi;
beforeAll(async () => {
  api = await scriptApi();
});
afterAll(() => api.close());
beforeEach(() => {
  api.calm();
  api.files = pushedFiles;
});

const content = `/v1/projects/${scriptId}/content`;
const puts = () => api.asked.filter((kind) => kind === `PUT ${content}`).length;
const names = () => api.files.map(({ name }) => name).sort();

describe('clasp as it is installed', () => {
  test('takes away a file that only Google has, although nothing here changed', async () => {
    const old = { name: 'Old', type: 'SERVER_JS', source: 'function old() {}' };
    api.files = [...pushedFiles, old];
    const { said } = await push(api);
    expect(said).toContain('− Old.gs: bỏ khỏi Google');
    expect(names()).toEqual(['Code', 'appsscript']);
    expect((await push(api)).outcome).toBe('nothing to do');
    // Once more after that, when the file here and in Google are the same again to the byte.
    api.files = [...api.files, old];
    await push(api);
    expect(names()).toEqual(['Code', 'appsscript']);
  });

  test('brings a manifest that changed, and the rights are told', async () => {
    const { outcome, said } = await push(api, { manifest: manifest('b') });
    expect(outcome).toBe('pushed with other rights');
    expect(said).toContain('+ xin thêm quyền b');
    expect(said).toContain('− thôi xin quyền a');
    expect(api.files.find(({ type }) => type === 'JSON')?.source).toBe(manifest('b'));
  });

  test.each([
    ['429 that passes', refused(429, 'Quota exceeded'), 1],
    ['503 that passes', refused(503, 'Backend Error'), 1],
  ])('gets through %s', async (_, listener, times) => {
    let left = times;
    api.fault(/PUT/, (request, response) => {
      if (left > 0) {
        left -= 1;
        listener(request, response);
      } else {
        void storeThen(request, response);
      }
    });
    expect((await push(api, { code: `${code}// mới\n` })).outcome).toBe('pushed');
  });

  const storeThen = async (
    request: Parameters<Parameters<ScriptApi['fault']>[1]>[0],
    response: Parameters<Parameters<ScriptApi['fault']>[1]>[1],
  ) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    api.files = JSON.parse(Buffer.concat(chunks).toString()).files;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ scriptId, files: api.files }));
  };

  test.each([
    ['429', refused(429, "Quota exceeded for quota metric 'Write requests'"), /đợi vài phút/],
    ['503', refused(503, 'The service is currently unavailable.'), /Google đang bận/],
    ['403', refused(403, 'The caller does not have permission'), /show-authorized-user/],
    ['a cut connection', brokenOff, /kiểm tra mạng/],
    [
      'a refused text',
      refused(400, 'Syntax error: Unexpected token line: 1 file: Code'),
      /Google không nhận bản này. Bản cũ vẫn chạy.*Unexpected token/s,
    ],
  ])('that does not get through ends in a sentence: %s', async (_, listener, sentence) => {
    api.fault(/PUT/, listener);
    await expect(push(api, { code: `${code}// mới\n` })).rejects.toThrow(sentence);
    expect(api.files).toBe(pushedFiles);
  });

  test('that hears no answer although Google has it all is believed from Google', async () => {
    api.fault(/PUT/, async (request) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      api.files = JSON.parse(Buffer.concat(chunks).toString()).files;
      request.socket.destroy();
    });
    expect((await push(api, { code: `${code}// mới\n` })).outcome).toBe('pushed');
  });

  test('that says it is done while Google has something else is not believed', async () => {
    api.fault(/PUT/, (request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"files":[]}');
    });
    await expect(push(api, { code: `${code}// mới\n` })).rejects.toThrow('chưa có đúng bản này');
  });
});

/** `npm run push` itself, with no terminal. */
function command(...args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/push.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  }
  return new Promise<readonly [number | null, string]>((done) => {
    child.on('close', (status) => done([status, Buffer.concat(said).toString()]));
  });
}

describe('npm run push', () => {
  const where = () => ['--project', api.home.project, '--credential', api.home.signIn];

  test('builds, tries, pushes and says what comes next; a second time there is nothing to do', async () => {
    api.files = starter;
    const [status, said] = await command(...where());
    expect([status, said]).toEqual([0, expect.stringMatching(/Đã dựng.*Đã đẩy xong/s)]);
    expect(api.files.find(({ name }) => name === 'Code')?.source).toContain('function tick()');
    const [again, nothing] = await command(...where());
    expect([again, nothing]).toEqual([0, expect.stringContaining('không có gì phải đẩy')]);
    expect(puts()).toBe(1);
  });

  test('replaces nobody else’s program unasked', async () => {
    api.files = [{ name: 'Lương', type: 'SERVER_JS', source: 'function tinhLuong() { return 1 }' }];
    const [status, said] = await command(...where());
    expect([status, said]).toEqual([2, expect.stringContaining('--yes')]);
    expect(puts()).toBe(0);
    expect((await command(...where(), '--yes'))[0]).toBe(0);
  });

  test('ends with 2 and one sentence where it cannot', async () => {
    const [status, said] = await command('--project', api.home.project, '--credential', 'không-có');
    expect([status, said.trim()]).toEqual([2, expect.stringMatching(/^Máy này chưa đăng nhập.*$/)]);
  });
});
