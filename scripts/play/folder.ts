import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outputs } from './outputs.ts';

/** May this folder be filled: is it new, empty, or what an earlier run left? */
export async function mayFill(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder).catch(() => undefined);
  return names !== undefined && (names.length === 0 || names.includes('summary.json'));
}

/** Fills a folder beside it, then takes its place: whoever looks sees all of it, or nothing. */
export async function fillFolder(folder: string, outputs: Outputs): Promise<void> {
  const target = path.resolve(folder);
  const draft = `${target}.part`;
  await rm(draft, { recursive: true, force: true });
  for (const [name, content] of outputs) {
    const file = path.join(draft, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}
