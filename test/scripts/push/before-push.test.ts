import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mistakesIn } from '../../../scripts/push/built-check.ts';
import { differenceOf, isNothing, toldDifference } from '../../../scripts/push/difference.ts';
import { projectOf } from '../../../scripts/push/project.ts';
import { agreementOf } from '../../../scripts/push/terminal.ts';

const manifest = readFileSync('apps-script/appsscript.json', 'utf8');
const functions = ['tick'];
const code = 'var SangKien_ = {};\nfunction tick() {}';

describe('what is built', () => {
  test('may be pushed', () => {
    expect(mistakesIn({ code, manifest, functions })).toEqual([]);
  });

  test.each([
    ['tick is missing', { code: 'var SangKien_;' }, 'không thấy chức năng tick'],
    ['a name leaks', { code: `${code}\nvar leftover = 1;` }, 'để lộ tên leftover'],
    ['it asks at once', { code: `${code}\nUtilities;` }, 'hỏi Utilities ngay khi được đọc'],
    ['it cannot be read', { code: 'function tick() {' }, 'không đọc được'],
    ['it throws', { code: 'throw new Error("hỏng")' }, 'không đọc được: Error: hỏng'],
    ['no time zone', { manifest: manifest.replace('Ho_Chi_Minh', 'Bangkok') }, 'múi giờ'],
    ['no V8', { manifest: manifest.replace('"V8"', '"DEPRECATED_ES5"') }, 'runtimeVersion'],
    ['no Sheets', { manifest: manifest.replace('"Sheets"', '"Bang"') }, 'không bật Sheets v4'],
    ['no rights', { manifest: manifest.replace('oauthScopes', 'scopes') }, 'các quyền'],
    ['no manifest', { manifest: '{' }, 'runtimeVersion'],
  ])('may not: %s', (_, wrong, sentence) => {
    expect(mistakesIn({ code, manifest, functions, ...wrong }).join('\n')).toContain(sentence);
  });
});

describe('the difference', () => {
  const file = (name: string, source: string, type = 'SERVER_JS') => ({ name, type, source });

  test('is none between texts that differ in their ends only', () => {
    const here = [file('Code', 'a\nb\n'), file('appsscript', '{"a": 1}', 'JSON')];
    const there = [file('appsscript', '{\r\n  "a": 1\r\n}', 'JSON'), file('Code', 'a\r\nb\n\n\n')];
    expect(isNothing(differenceOf(here, there))).toBe(true);
  });

  test('is told file by file, with the rights', () => {
    const here = [file('Code', 'new'), file('appsscript', '{"oauthScopes":["x","y"]}', 'JSON')];
    const there = [
      file('Old', 'old'),
      file('appsscript', '{"oauthScopes":["x","z"]}', 'JSON'),
      file('Trang', '<p>', 'HTML'),
    ];
    expect(toldDifference(differenceOf(here, there))).toEqual([
      '  + Code.gs: tệp mới, 1 kB',
      '  ~ appsscript.json: thay bằng bản mới, 1 kB',
      '  − Old.gs: bỏ khỏi Google, 1 kB',
      '  − Trang.html: bỏ khỏi Google, 1 kB',
      '  − thôi xin quyền z',
      '  + xin thêm quyền y',
    ]);
  });
});

describe('the project', () => {
  const dir = mkdtempSync(join(tmpdir(), 'project-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const id = `1${'x'.repeat(56)}`;
  const own = join(dir, 'own.json');

  test('is remembered once it was given', () => {
    expect(() => projectOf(own, undefined)).toThrow('--script MÃ_TẬP_LỆNH');
    projectOf(own, ` ${id} `);
    expect(projectOf(own, undefined)).toEqual({
      file: own,
      scriptId: id,
      folder: join(dir, 'dist/apps-script'),
    });
  });

  test.each([
    [`https://script.google.com/u/0/home/projects/${id}/settings`, `--script ${id}`],
    [`AKfycb${'x'.repeat(50)}`, 'một lần triển khai'],
    ['1AbCdEfGhIjKlMnOpQrStUvWxYz1234567890abcdefg', 'Mã của bảng tính ngắn hơn'],
    ['sổ chương trình', 'không phải là mã tập lệnh'],
  ])('is not %s', (typed, sentence) => {
    expect(() => projectOf(own, typed)).toThrow(sentence);
  });

  test('is not read from a damaged file', () => {
    const damaged = join(dir, 'damaged.json');
    writeFileSync(damaged, '{"scriptId": ');
    expect(() => projectOf(damaged, undefined)).toThrow('Xin xoá nó đi');
  });
});

describe('without a terminal', () => {
  test('only nobody’s and our own code is replaced', async () => {
    expect(await agreementOf(false)(false)).toBe(true);
    await expect(agreementOf(false)(true)).rejects.toThrow('--yes');
    expect(await agreementOf(true)(true)).toBe(true);
  });
});
