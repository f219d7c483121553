import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { bundle } from '../../scripts/build.ts';

const home = resolve('apps-script');

/**
 * The program for many executions in one realm: the rules, which hold no state, are evaluated
 * once, all the rest anew by each. A test sees that it does the same as the shipped bundle.
 */
export async function quickBundle(plugins: readonly Plugin[] = []): Promise<string> {
  const rules = await rulesBundle(plugins);
  const files = vm.runInNewContext(`${rules}\nRules_.files`) as Files;
  const program = await bundle([...plugins, rulesFromOutside(files)]);
  // A realm keeps what its own objects hold.
  return `var Rules_ = Math.rules_ || (Math.rules_ = (function () {\n${rules}\nreturn Rules_.files;\n})());\n${program}`;
}

async function rulesBundle(plugins: readonly Plugin[]): Promise<string> {
  const files = readdirSync(join(home, 'core'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `core/${file.split(sep).join('/')}`);
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...files.map((file, i) => `import * as m${i} from './${file}';`),
        `export const files = { ${files.map((file, i) => `'${file}': m${i}`).join(', ')} };`,
      ].join('\n'),
      resolveDir: home,
    },
    bundle: true,
    write: false,
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    format: 'iife',
    globalName: 'Rules_',
    plugins: [...plugins],
  });
  return outputFiles[0]?.text ?? '';
}

/** What each file exports. */
type Files = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const rulesFromOutside = (files: Files): Plugin => ({
  name: 'rules from outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = relative(home, join(resolveDir, path)).split(sep).join('/');
      return file.startsWith('core/') ? { path: file, namespace: 'rules' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'rules' }, ({ path }) => ({
      contents: Object.keys(files[path] ?? {})
        .map((name) => `export const ${name} = Rules_['${path}'].${name};`)
        .join('\n'),
    }));
  },
});
