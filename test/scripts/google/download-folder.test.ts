import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driveBehind } from '../../../scripts/google/door.ts';
import { downloadFolder } from '../../../scripts/google/download-folder.ts';
import { filesInFolder } from '../../../scripts/google/folder-files.ts';
import { openWorkspace, type Workspace } from '../../../scripts/workspace/workspace.ts';
import { answer, cut, half, hangUp, type Loopback, loopbackTo, refuse } from './loopback.ts';

const FOLDER = 'application/vnd.google-apps.folder';
let workspace: Workspace;
let google: Loopback;
let folder = '';
let out = '';

async function made(name: string, mimeType: string, parent?: string, body?: string) {
  const { data } = await driveBehind(google.door).files.create(
    {
      requestBody: { name, mimeType, ...(parent === undefined ? {} : { parents: [parent] }) },
      ...(body === undefined ? {} : { media: { mimeType, body } }),
      fields: 'id',
    },
    // The client forgets it for uploads.
    { rootUrl: google.door.server ?? '' },
  );
  return data.id ?? '';
}

beforeAll(async () => {
  workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-04-09T08:00:00+07:00') });
  google = await loopbackTo(workspace);
  folder = await made('Sao lưu', FOLDER);
  const night = await made('2021-04-08', FOLDER, folder);
  await made('manifest.json', 'application/json', night, '{"files":2}');
  await made('Hồ sơ.ndjson', 'application/x-ndjson', night, '{"a":1}\n{"a":2}\n');
  await made('../bên ngoài.txt', 'text/plain', folder, 'không ra khỏi thư mục');
  await made('trùng.txt', 'text/plain', folder, 'một');
  await made('trùng.txt', 'text/plain', folder, 'hai');
  await made('Sổ', 'application/vnd.google-apps.spreadsheet', folder);
});
afterAll(() => {
  google.close();
  workspace.close();
});
beforeEach(() => {
  google.calm();
  out = mkdtempSync(path.join(tmpdir(), 'backup-'));
  return () => rmSync(out, { recursive: true });
});

const download = (id = folder) => downloadFolder(google.door, id, out, google.telling);
const media = () => google.asked.filter((address) => address.includes('alt=media')).length;

describe('a folder of Drive', () => {
  test('comes whole, with the folders inside it, and nothing leaves its place', async () => {
    const { files, kept } = await download();
    expect([files.length, kept]).toEqual([5, 0]);
    const night = path.join(out, '2021-04-08');
    expect(readdirSync(night).sort()).toEqual(['Hồ sơ.ndjson', 'manifest.json']);
    expect(readFileSync(path.join(night, 'Hồ sơ.ndjson'), 'utf8')).toBe('{"a":1}\n{"a":2}\n');
    expect(readdirSync(out)).toHaveLength(4);
    const texts = readdirSync(out).filter((name) => name.endsWith('trùng.txt'));
    expect(texts.map((name) => readFileSync(path.join(out, name), 'utf8')).sort()).toEqual([
      'hai',
      'một',
    ]);
    // Only its owner may read it.
    expect(statSync(path.join(night, 'manifest.json')).mode & 0o077).toBe(0);
  });

  test('is not fetched again, but for what was damaged', async () => {
    await download();
    google.calm();
    expect((await download()).kept).toBe(5);
    expect(media()).toBe(0);
    writeFileSync(path.join(out, '2021-04-08', 'manifest.json'), '{"files":');
    expect((await download()).kept).toBe(4);
    expect(media()).toBe(1);
    expect(readFileSync(path.join(out, '2021-04-08', 'manifest.json'), 'utf8')).toBe('{"files":2}');
  });

  test('is read page after page', async () => {
    const page = (id: string, more: object) =>
      answer({
        files: [{ id, name: id, mimeType: 'text/plain', size: '1', md5Checksum: id }],
        ...more,
      });
    google.next(answer({ mimeType: FOLDER }), page('a', { nextPageToken: 'kế' }), page('b', {}));
    const { wait } = google.telling;
    const files = await filesInFolder(driveBehind(google.door), folder, wait);
    expect(files.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(google.asked.map((address) => address.includes('pageToken=kế'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const progress = (done: number, all: number) => void told.push([done, all]);
    await downloadFolder(google.door, folder, out, { ...google.telling, progress });
    expect(told).toHaveLength(5);
    const [last] = told.slice(-1);
    expect(last?.[0]).toBe(last?.[1]);
  });
});

describe('a folder of Drive that does not come at once', () => {
  test.each([
    ['a cut body', cut],
    ['half a JSON', half],
    ['429', refuse(429)],
    ['500', refuse(500)],
    ['a broken connection', hangUp],
  ])('comes after %s, wherever it befell', async (_, fault) => {
    for (const where of [/fields=mimeType/, /in parents/, /alt=media/]) {
      google.calm();
      google.nextAt(where, fault);
      rmSync(path.join(out, '2021-04-08'), { recursive: true, force: true });
      expect((await download()).files).toHaveLength(5);
      expect(google.waited).toEqual([1000]);
    }
  });

  test.each([
    [401, /đăng nhập lại/],
    [403, /Xin chia sẻ thư mục/],
    [404, /Không có thư mục mang mã này/],
  ])('is refused with %i in a sentence', async (status, sentence) => {
    google.next(refuse(status));
    await expect(download()).rejects.toThrow(sentence);
    expect(google.waited).toEqual([]);
  });

  test('is told to be none, or empty', async () => {
    await expect(download('khong-co')).rejects.toThrow('Không có thư mục mang mã này');
    const file = await made('tệp.txt', 'text/plain', undefined, 'x');
    await expect(download(file)).rejects.toThrow('không có tệp nào');
    await expect(download(await made('Trống', FOLDER))).rejects.toThrow('không có tệp nào');
  });
});
