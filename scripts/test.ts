import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { chromiumPath } from './chromium.ts';

/** What one part of the verdict found out. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to repair it; shown only where something failed. */
  readonly output: string;
}

const report = 'dist/tests.json';

const env = {
  ...process.env,
  // vitest then refuses `only` and writes no expected value by itself.
  CI: 'true',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** Runs one of our tools under this Node; whatever it prints is its output. */
function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; output: string }>((done) => {
    const child = spawn(process.execPath, args, {
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    }
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      done({ status: status ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

async function check(...args: readonly string[]): Promise<Outcome> {
  const { status, output } = await run(args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
}

/** A test that did not run counts as failed: nothing is skipped silently. */
async function tests(chromium: string): Promise<Outcome> {
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    CHROMIUM_PATH: chromium,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numTotalTests: total } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not even be loaded has no tests, yet it fails the run.
  return { passed, failed: Math.max(total - passed, status === 0 ? 0 : 1), output };
}

/** Says when it begins, how it ended and how long it took. */
async function step(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const began = performance.now();
  const outcome = await work().catch(
    (error: Error): Outcome => ({ passed: 0, failed: 1, output: error.message }),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return outcome;
}

async function main(): Promise<number> {
  const began = performance.now();
  let chromium = '';
  const browser = await step('a browser for the tests', async () => {
    chromium = await chromiumPath();
    return { passed: 1, failed: 0, output: '' };
  });
  const others = await Promise.all([
    step('types', () => check('scripts/types.ts')),
    step('lint and format', () =>
      check('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
    ),
    step('tests', () => tests(chromium)),
  ]);
  const outcomes = [browser, ...others];

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`all in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
