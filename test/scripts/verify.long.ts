import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { published } from '../../scripts/installation/published.ts';
import { rowsOf, send, setUpProgramme, sweeps } from '../stages/programme.ts';
import { type Loopback, loopbackTo } from './google/loopback.ts';

let office: Installation;
let google: Loopback;
let results = '';
const dir = mkdtempSync(path.join(tmpdir(), 'verify-'));
const title = ledgerTabs.audit;

beforeAll(async () => {
  office = await setUpProgramme();
  for (const id of ['one', 'two', 'three']) send(office, id);
  office.workspace.run('publishSoon');
  sweeps(office, 2);
  google = await loopbackTo(office.workspace);
  results = path.join(dir, 'results.json');
  writeFileSync(results, JSON.stringify(published(office)?.results));
});
afterAll(() => {
  google.close();
  rmSync(dir, { recursive: true });
});

/** Runs the command; its exit code and all that it says. */
function verify(...args: readonly string[]): Promise<readonly [number | null, string]> {
  const child = spawn(process.execPath, ['scripts/verify.ts', ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  }
  return new Promise((done) => child.once('close', (code) => done([code, said])));
}

const inWorkspace = (...args: readonly string[]) =>
  verify('--server', google.door.server ?? '', '--spreadsheet', office.ledger, ...args);

test('a log as it was written is told whole, and that it fits what was published', async () => {
  const [code, said] = await inWorkspace('--results', results);
  expect(said).toMatch(/Nhật ký nguyên vẹn: \d+ dòng.*Khớp với 1 bản công bố/);
  expect(code).toBe(0);
  expect((await inWorkspace())[1]).toContain('Chưa so với bản công bố nào');
});

test('an exported log is read too', async () => {
  const file = path.join(dir, 'nhat-ky.ndjson');
  const lines = rowsOf(office, office.ledger, title).map((row) => JSON.stringify(row));
  writeFileSync(file, lines.join('\n'));
  expect(await verify('--file', file, '--results', results)).toEqual([
    0,
    expect.stringContaining('nguyên vẹn'),
  ]);
  // As a backup has it: two files of one log, each with a line before its rows.
  const part = (row: number, rows: readonly string[]) => {
    const said = JSON.stringify({ kind: 'tab', ledger: 1, sheetId: 115, tab: title, row });
    const name = path.join(dir, `ledger-1.115.${row}.ndjson`);
    writeFileSync(name, [said, ...rows].join('\n'));
    return ['--file', name];
  };
  const parts = [...part(4, lines.slice(3)), ...part(1, lines.slice(0, 3))];
  expect((await verify(...parts, '--results', results))[0]).toBe(0);
  writeFileSync(file, lines.slice(0, -3).join('\n'));
  const [code, said] = await verify('--file', file);
  expect(said).toContain('các dòng cuối đã bị cắt');
  expect(said).toContain('Việc cần làm:');
  expect(code).toBe(1);
});

test('a row that somebody changed is named, and what to do', async () => {
  const range = `'${title}'!D3`;
  const before = rowsOf(office, office.ledger, title)[2]?.[3] ?? '';
  office.workspace.typeInto(office.ledger, range, 'Việc khác');
  const [code, said] = await inWorkspace();
  office.workspace.typeInto(office.ledger, range, before);
  expect(said).toContain('Dòng 3 đã bị sửa');
  expect(said).toContain('Nhật ký phiên bản');
  expect(code).toBe(1);
});

test('what is no log is told in a sentence', async () => {
  const projection = office.workspace.properties().get('config.projection') ?? '';
  const server = google.door.server ?? '';
  expect(await verify('--server', server, '--spreadsheet', projection)).toEqual([
    2,
    expect.stringContaining('không có trang “Nhật ký”'),
  ]);
  expect(await verify()).toEqual([2, expect.stringContaining('Cách dùng')]);
});
