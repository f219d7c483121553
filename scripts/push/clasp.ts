import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Project } from './project.ts';

/** Sends some megabytes at the very most; what takes longer hangs. */
const LONGEST_MS = 5 * 60_000;

/** What clasp came to. Whether Google has the files, only Google can say. */
export interface Pushed {
  readonly ended: boolean;
  /** What it said where it did not end well. */
  readonly said: string;
}

/**
 * `clasp push`. Always forced: without it clasp asks nobody, pushes nothing where the manifest
 * changed, and still ends with 0.
 * @param signIn the file that clasp keeps its sign-in in
 */
export function claspPush({ file }: Project, signIn: string): Promise<Pushed> {
  const clasp = createRequire(import.meta.url).resolve('@google/clasp');
  const args = [clasp, 'push', '--force', '--json', '-P', file, '-A', signIn];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => said.push(chunk));
    }
    const late = setTimeout(() => child.kill(), LONGEST_MS);
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (status) => {
      clearTimeout(late);
      done({ ended: status === 0, said: Buffer.concat(said).toString().trim() });
    });
  });
}
