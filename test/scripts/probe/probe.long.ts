import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { askWorkspace } from '../../../scripts/workspace/conformance/judge.ts';
import { vectors } from '../../../scripts/workspace/conformance/vectors.ts';

const dir = mkdtempSync(join(tmpdir(), 'probe-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('npm run probe', () => {
  const run = (...args: readonly string[]) => {
    const given = { encoding: 'utf8' as const, stdio: 'pipe' as const };
    return spawnSync(process.execPath, ['scripts/probe.ts', ...args], given);
  };

  test('tells by its end whether the workspace is right', () => {
    const file = join(dir, 'probe-answers.json');
    const same = askWorkspace(vectors);
    writeFileSync(file, JSON.stringify(same));
    expect(run('--compare', file)).toMatchObject({ status: 0 });
    const answers = { ...same.answers, 'values/raw-keeps-a-leading-zero': { result: 1234 } };
    writeFileSync(file, JSON.stringify({ ...same, answers }));
    const { status, stdout } = run('--compare', file);
    expect([status, stdout]).toEqual([1, expect.stringContaining('1 điều cần xem lại')]);
  });

  test('writes down what must be seen, where nobody is there to be asked', () => {
    const file = join(dir, 'by-hand.json');
    const { status, stdout } = run('--by-hand', file);
    expect([status, stdout]).toEqual([0, expect.stringContaining('"seen"')]);
    expect(JSON.parse(readFileSync(file, 'utf8'))[0]).toMatchObject({ seen: '' });
  });

  test('writes the questions and what comes next', () => {
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, expect.stringContaining('--by-hand by-hand.json')]);
    const code = readFileSync('dist/probes/Code.js', 'utf8');
    expect(execFileSync(process.execPath, ['--check', '-'], { input: code }).toString()).toBe('');
  });

  test('says how it is used', () => {
    const { status, stderr } = run('--what');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Cách dùng/)]);
  });
});
