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
 * The bundle with this mistake in it.
 * @throws Error where a line that is to be changed does not stand in its file exactly once
 */
export async function bundleWith({ name, changes }: Planted): Promise<string> {
  const plugin: Plugin = {
    name: 'planted',
    setup(build) {
      for (const file of new Set(changes.map((change) => change.file))) {
        const path = resolve('apps-script', file);
        const text = changes
          .filter((change) => change.file === file)
          .reduce(
            (before, { from, to }) => {
              const places = before.split(from).length - 1;
              if (places !== 1) throw new Error(`“${name}” fits ${places} places of ${file}`);
              return before.replace(from, () => to);
            },
            readFileSync(path, 'utf8'),
          );
        build.onLoad({ filter: new RegExp(`${path.replace(/[.\\/]/g, '\\$&')}$`) }, () => ({
          contents: text,
          loader: 'ts',
        }));
      }
    },
  };
  return quickBundle([plugin]);
}
