import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { randomOf } from '../../../../scripts/workspace/state/chance.ts';
import { openWorkspace } from '../../../../scripts/workspace/workspace.ts';
import { workspaceWith } from '../program.ts';

const ROUND = `function round(label, n) {
  const lock = LockService.getScriptLock();
  // Another process may hold it for some milliseconds: the local clock does not wait.
  while (!lock.tryLock(0));
  V.append({ values: [[label, n]] }, book(), 'A:B', raw);
  Drive.Files.create({ name: label + n }, Utilities.newBlob('bytes of ' + label + n));
  PropertiesService.getScriptProperties().setProperty('rounds.' + label, String(n + 1));
  lock.releaseLock();
}`;

function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function begun(dir: string): string {
  const w = workspaceWith(ROUND, dir);
  const id = w.containerId() ?? '';
  w.close();
  return id;
}

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer; what it said it had done, once it has ended or was killed after a while. */
function write(
  dir: string,
  label: string,
  { rounds, killAfter }: { readonly rounds?: number; readonly killAfter?: number },
): Promise<{
  readonly said: readonly number[];
  readonly code: number | null;
  readonly err: string;
}> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [
      writer,
      dir,
      label,
      ...(rounds ? [String(rounds)] : []),
    ]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      out += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.on('close', (code) => {
      const said = out.split('\n').slice(0, -1).map(Number);
      done({ said, code, err });
    });
  });
}

/** Rows of one writer, in the order of the sheet. */
function rowsOf(
  dir: string,
  id: string,
): { rows: string[][]; names: string[]; properties: ReadonlyMap<string, string> } {
  const w = openWorkspace({ dir });
  const rows = w.spreadsheet(id).sheets[0]?.rows() ?? [];
  const files = w.files().filter((file) => file.mimeType === 'text/plain');
  for (const file of files) {
    expect(new TextDecoder().decode(file.bytes)).toBe(`bytes of ${file.name}`);
  }
  const properties = w.properties();
  w.close();
  return { rows, names: files.map((file) => file.name), properties };
}

test('killed at any moment, again and again, it holds whole calls and all that was answered', async () => {
  const dir = newFolder();
  const id = begun(dir);
  const random = randomOf(20210310);
  let last = -1;
  for (let time = 0; time < 8; time += 1) {
    const { said, err } = await write(dir, 'a', { killAfter: Math.floor(random() * 60) });
    expect(err).toBe('');
    last = Math.max(last, ...said);
    const { rows, names, properties } = rowsOf(dir, id);
    const numbers = rows.map(([, n]) => Number(n));
    // An append may be there whose round was not finished: the next process does that round again.
    expect([...new Set(numbers)]).toEqual(Array.from(new Set(numbers), (_, n) => n));
    expect(new Set(numbers).size).toBeGreaterThan(last);
    expect(Number(properties.get('rounds.a'))).toBeGreaterThan(last);
    expect(new Set(names).size).toBeGreaterThan(last);
    expect(numbers.length - new Set(numbers).size).toBeLessThanOrEqual(time + 1);
  }
  expect(last).toBeGreaterThan(20);
});

test('two processes write at once, and nothing of either is lost or doubled', async () => {
  const dir = newFolder();
  const id = begun(dir);
  const both = await Promise.all([
    write(dir, 'a', { rounds: 150 }),
    write(dir, 'b', { rounds: 150 }),
  ]);
  expect(both.map(({ err, code }) => [err, code])).toEqual([
    ['', 0],
    ['', 0],
  ]);
  const { rows, names } = rowsOf(dir, id);
  expect(rows).toHaveLength(300);
  for (const label of ['a', 'b']) {
    const own = rows.filter(([by]) => by === label).map(([, n]) => Number(n));
    expect(own).toEqual(Array.from({ length: 150 }, (_, n) => n));
  }
  expect(new Set(names).size).toBe(300);
});

test('one file is the whole backup', () => {
  const dir = newFolder();
  const id = begun(dir);
  const w = openWorkspace({ dir });
  w.run('round', ['a', 0]);
  w.exportAll(join(dir, 'copy.db'));
  w.run('round', ['a', 1]);
  w.close();
  // Once it is closed, the workspace itself is one file too.
  for (const [name, rows] of [
    ['copy.db', 1],
    ['workspace.db', 2],
  ] as const) {
    const to = join(dir, name.slice(0, -3));
    mkdirSync(to);
    copyFileSync(join(dir, name), join(to, 'workspace.db'));
    expect(rowsOf(to, id).rows).toHaveLength(rows);
    const again = openWorkspace({ dir: to });
    again.run('round', ['a', 2]);
    expect(again.spreadsheet(id).sheets[0]?.rows()).toHaveLength(rows + 1);
    again.close();
  }
});

test('a block of 10,000 × 20 cells is one write', () => {
  const w = workspaceWith(`function go() {
    const values = Array.from({ length: 10000 }, (_, r) => Array.from({ length: 20 }, (_, c) => r + '.' + c));
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: { properties: { sheetId: 0,
      gridProperties: { rowCount: 10000, columnCount: 20 } }, fields: 'gridProperties' } }] }, book());
    return V.update({ values }, book(), 'A1', raw).updatedCells;
  }`);
  const before = performance.now();
  expect(w.run('go')).toBe(200_000);
  console.log(`10,000 × 20 cells: ${Math.round(performance.now() - before)} ms`);
  expect(w.counters.cellsWritten).toBe(200_000);
  expect(w.counters.calls['Sheets.Spreadsheets.Values.update']).toBe(1);
});
