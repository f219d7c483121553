import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { driveBehind } from '../../../scripts/google/door.ts';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';
import { loopbackTo } from './loopback.ts';

/** `npm run download-backup` itself. */
function command(...args: readonly string[]): Promise<readonly [number | null, string]> {
  const child = spawn(process.execPath, ['scripts/download-backup.ts', ...args]);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  }
  return new Promise((done) => {
    child.on('close', (status) => done([status, Buffer.concat(said).toString().trim()]));
  });
}

test('a folder of Drive lies on this machine after one command', async () => {
  const workspace = openWorkspace({ dir: ':memory:' });
  const google = await loopbackTo(workspace);
  const out = mkdtempSync(join(tmpdir(), 'backup-'));
  onTestFinished(() => {
    google.close();
    workspace.close();
    rmSync(out, { recursive: true });
  });
  const server = google.door.server ?? '';
  const { files } = driveBehind(google.door);
  const mimeType = 'application/vnd.google-apps.folder';
  const folder = await files.create({ requestBody: { name: 'Sao lưu', mimeType }, fields: 'id' });
  const id = folder.data.id ?? '';
  const media = { mimeType: 'application/json', body: '{"dòng":1}' };
  await files.create(
    { requestBody: { name: 'a.json', parents: [id] }, media },
    { rootUrl: server },
  );

  const asked = ['--folder', id, '--out', out, '--server', server];
  const [status, said] = await command(...asked);
  expect([status, said]).toEqual([0, expect.stringMatching(/Đã tải .* MB\nĐã có 1 tệp/)]);
  expect(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))).toEqual([
    '{"dòng":1}',
  ]);
  expect((await command(...asked))[1]).toContain('1 tệp có sẵn từ lần trước');

  google.next((_, response) => response.writeHead(403).end('{}'));
  expect(await command(...asked)).toEqual([
    2,
    expect.stringMatching(/^Tài khoản này không được.*$/),
  ]);
  expect(await command('--out', out)).toEqual([2, expect.stringMatching(/^Cách dùng/)]);
});
