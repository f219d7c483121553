import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { quickBundle } from '../bundle.ts';

/** A mistake that somebody might make: a line or two of the program, and what stands there instead. */
export interface Planted {
  readonly name: string;
  readonly changes: readonly {
    readonly file: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/**
 * The files with this mistake in them, by their paths.
 * @throws Error where a line that is to be changed does not stand in its file exactly once
 */
export function changedFiles({ name, changes }: Planted): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const path = resolve('apps-script', file);
    const before = files.get(path) ?? readFileSync(path, 'utf8');
    const places = before.split(from).length - 1;
    if (places !== 1) throw new Error(`“${name}” fits ${places} places of ${file}`);
    files.set(
      path,
      before.replace(from, () => to),
    );
  }
  return files;
}

/** The bundle with this mistake in it. */
export async function bundleWith(mistake: Planted): Promise<string> {
  const files = changedFiles(mistake);
  const plugin: Plugin = {
    name: 'planted',
    setup(build) {
      for (const [path, text] of files) {
        build.onLoad({ filter: new RegExp(`${path.replace(/[.\\/]/g, '\\$&')}$`) }, () => ({
          contents: text,
          loader: 'ts',
        }));
      }
    },
  };
  return quickBundle([plugin]);
}
