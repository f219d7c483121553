import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedIn } from '../../../scripts/push/terminal.ts';
import { push, pushedFiles } from './pushing.ts';
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

test('a project that Google has just made gets the program, by clasp as it is', async () => {
  api.files = starter;
  const { outcome, said } = await push(api);
  expect(outcome).toBe('pushed with other rights');
  expect(said).toContain('+ Code.gs: tệp mới');
  expect(said).toContain('− Mã.gs: bỏ khỏi Google');
  expect(said).toContain('+ xin thêm quyền a');
  expect([...api.files].sort((a, b) => (a.name < b.name ? 1 : -1))).toEqual(pushedFiles);
  expect(api.asked.filter((kind) => kind === `PUT ${content}`)).toHaveLength(1);
});

test('what Google has already is not pushed again', async () => {
  const { outcome, said } = await push(api);
  expect(outcome).toBe('nothing to do');
  expect(said).toContain('không có gì phải đẩy');
  expect(api.asked.some((kind) => kind.startsWith('PUT'))).toBe(false);
});

test('whoever does not agree changes nothing', async () => {
  api.files = starter;
  await expect(push(api, {}, async () => false)).rejects.toThrow('chưa đẩy gì');
  expect(api.files).toBe(starter);
});

test('a project with somebody else’s program is told from an empty one and from ours', async () => {
  const foreign: boolean[] = [];
  const asked = async (one: boolean) => {
    foreign.push(one);
    return false;
  };
  const [first] = starter;
  const other = { name: 'Lương', type: 'SERVER_JS', source: 'function tinhLuong() { return 1 }' };
  for (const files of [starter, [first ?? other, other], pushedFiles]) {
    api.files = files;
    await expect(push(api, { code: 'var SangKien_ = 2;' }, asked)).rejects.toThrow('Đã dừng');
  }
  expect(foreign).toEqual([false, true, false]);
});

describe('a mistake is a sentence with the next step', () => {
  const off =
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
  test.each([
    ['the sign-in was taken back', /token/, refused(400, 'invalid_grant'), /npx clasp login/],
    ['no API', /GET/, refused(403, off), /Apps Script API.*home\/usersettings/s],
    [
      'another account',
      /GET/,
      refused(403, 'The caller does not have permission'),
      /show-authorized-user/,
    ],
    [
      'too few rights',
      /GET/,
      refused(403, 'Request had insufficient authentication scopes.'),
      /mọi ô quyền/,
    ],
    [
      'an unknown id',
      /GET/,
      refused(404, 'Requested entity was not found.'),
      /chép lại “Mã tập lệnh”/,
    ],
    ['too many requests', /GET/, refused(429, 'Quota exceeded'), /đợi vài phút rồi đẩy lại/],
    ['Google is down', /GET/, refused(503, 'Backend Error'), /đẩy lại bao nhiêu lần cũng được/],
    ['no network', /GET/, brokenOff, /kiểm tra mạng/],
  ])('%s', async (_, kind, listener, sentence) => {
    api.fault(kind, listener);
    await expect(push(api)).rejects.toThrow(sentence);
    expect(api.files).toBe(pushedFiles);
  });

  test('nobody is signed in, or the file of the sign-in is damaged', () => {
    const { dir } = api.home;
    expect(() => signedIn(join(dir, 'nobody.json'))).toThrow('Máy này chưa đăng nhập Google');
    const damaged = join(dir, 'damaged.json');
    writeFileSync(damaged, '{"tokens":');
    expect(() => signedIn(damaged)).toThrow('Không đọc được tệp');
    writeFileSync(damaged, '{"tokens":{}}');
    expect(() => signedIn(damaged)).toThrow('npx clasp login');
    rmSync(damaged);
  });
});
