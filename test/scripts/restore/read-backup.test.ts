import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BackupContent, backupText, manifestText } from '#core/ledger/backup.ts';
import { readBackup } from '../../../scripts/restore/read-backup.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const tab = (row: number): BackupContent => ({
  kind: 'tab',
  ledger: 1,
  sheetId: 101,
  tab: 'Tiếp nhận',
  row,
});
const texts: Readonly<Record<string, string>> = {
  'properties.0000000.ndjson': backupText({ kind: 'properties' }, [['config.secret', 's']]),
  'ledger-1.101.0000000.ndjson': backupText(tab(1), [['Mã phiếu', 'Gửi lúc'], ['r1']]),
  'ledger-1.101.0002000.ndjson': backupText(tab(2001), [['r2000', 'Đã – “nhận”']]),
};
const manifest = {
  program: 'sang-kien',
  version: '0.1.0',
  format: 1,
  programme: '75-nghin-2021',
  day: '2021-04-09',
  begunAt: '2021-04-09T02:00:00+07:00',
  endedAt: '2021-04-09T02:05:00+07:00',
  files: Object.entries(texts).map(([name, text]) => ({
    name,
    rows: text.trimEnd().split('\n').length - 1,
    sha256: sha256(text),
  })),
  rows: 4,
};

let all = '';
let folder = '';
beforeAll(async () => {
  all = await mkdtemp(path.join(tmpdir(), 'backups-'));
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(all, 'day-'));
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
  await put('manifest.json', manifestText(manifest, sha256));
});
afterAll(() => rm(all, { recursive: true }));

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);
const change = async (name: string, by: (text: string) => string) =>
  put(name, by(await readFile(path.join(folder, name), 'utf8')));

test('a whole backup is read with every row in its place', async () => {
  const { properties, tabs } = await readBackup(folder);
  expect([...properties]).toEqual([['config.secret', 's']]);
  const [rows = []] = tabs.map((each) => each.rows);
  expect(rows).toHaveLength(2001);
  expect([rows[1], rows[2], rows[2000]]).toEqual([['r1'], [], ['r2000', 'Đã – “nhận”']]);
});

test('what was erased since is read from beside the backup too', async () => {
  await writeFile(path.join(all, 'tombstones.ndjson'), '"a"\n"b"\n');
  expect([...(await readBackup(folder)).buried]).toEqual(['a', 'b']);
});

describe('a backup is refused', () => {
  const some = 'ledger-1.101.0000000.ndjson';
  test.each([
    ['without a manifest', () => rm(path.join(folder, 'manifest.json')), 'chưa lập xong'],
    [
      'whose manifest was changed',
      () => change('manifest.json', (text) => text.replace('"rows":4', '"rows":5')),
      'đã bị sửa hoặc bị cắt',
    ],
    [
      'whose manifest was cut',
      () => change('manifest.json', (text) => text.slice(0, 300)),
      'đã bị sửa hoặc bị cắt',
    ],
    [
      'whose manifest is another day’s',
      () => put('manifest.json', otherDay()),
      'bị cắt hoặc đã bị sửa',
    ],
    ['that lacks a file', () => rm(path.join(folder, some)), 'thiếu 1 tệp'],
    ['of which a file was cut', () => change(some, (text) => text.slice(0, -3)), some],
    [
      'of which a byte was changed',
      () => change(some, (text) => text.replace('r1', 'r2')),
      'bị cắt hoặc đã bị sửa',
    ],
    [
      'of another program',
      () => put('manifest.json', manifestText({ ...manifest, program: 'khác' }, sha256)),
      'chương trình khác',
    ],
    [
      'of a newer version',
      () => put('manifest.json', manifestText({ ...manifest, format: 2 }, sha256)),
      'phiên bản mới hơn',
    ],
  ])('%s', async (_, spoil, sentence) => {
    await spoil();
    await expect(readBackup(folder)).rejects.toThrow(sentence);
  });
});

/** The sums of files that were copied in another night. */
const otherDay = (): string => {
  const files = manifest.files.map((file) => ({ ...file, sha256: sha256(file.name) }));
  return manifestText({ ...manifest, day: '2021-04-10', files }, sha256);
};
