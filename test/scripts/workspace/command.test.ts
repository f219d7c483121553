import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { clientsAt } from './rest/doors.ts';

interface Running {
  readonly url: string;
  readonly child: ChildProcessByStdio<null, Readable, null>;
}

/** Starts the command and waits for its first line. */
function start(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['scripts/workspace.ts', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)));
    child.stdout.once('data', (chunk: Buffer) => {
      done({ ...(JSON.parse(chunk.toString().split('\n')[0] ?? '') as { url: string }), child });
    });
  });
}

const stop = ({ child }: Running): Promise<number | null> =>
  new Promise((done) => {
    child.removeAllListeners('exit').once('exit', (code) => done(code));
    child.kill('SIGTERM');
  });

test('the workspace alone: REST and the face behind one address, all of it saved at SIGTERM', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));

  const first = await start('--dir', dir, '--fresh', '--now', '2021-03-10T08:00:00+07:00');
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const made = await clientsAt(first.url).Drive.files.create({
    requestBody: { name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' },
    fields: 'id,createdTime',
  });
  expect(made.data.createdTime).toBe('2021-03-10T01:00:00.000Z');
  const home = await fetch(first.url);
  expect(home.headers.get('content-type')).toContain('text/html');
  expect(await home.text()).toContain('Sổ');
  expect(await stop(first)).toBe(0);

  const second = await start('--dir', dir);
  const fileId = made.data.id ?? '';
  expect((await clientsAt(second.url).Drive.files.get({ fileId })).data.name).toBe('Sổ');
  await stop(second);

  const fresh = await start('--dir', dir, '--fresh');
  const { data } = await clientsAt(fresh.url).Drive.files.list({});
  expect(data.files).toEqual([]);
  await stop(fresh);
});

test('under npm too it ends when npm is told to', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  // What npm does: a shell between, which the signal ends without a word to its child.
  const env = { ...process.env, npm_lifecycle_event: 'workspace' };
  const command = `"${process.execPath}" scripts/workspace.ts --port 0 --dir "${dir}"; true`;
  const shell = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const first = await new Promise<string>((done) => {
    shell.stdout.once('data', (chunk: Buffer) => done(chunk.toString()));
  });
  const { url } = JSON.parse(first) as { url: string };
  expect((await fetch(url)).status).toBe(200);
  const ended = new Promise((done) => shell.stdout.once('close', done));
  shell.kill('SIGTERM');
  await ended;
  await expect(fetch(url)).rejects.toThrow();
  expect(readdirSync(dir)).toEqual(['workspace.db']);
});
