import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { catalogueOf, catalogueVersions } from '#core/catalogue/catalogue.ts';
import { checkCatalogue } from '#core/catalogue/check.ts';
import { scopeMistakes } from '#core/catalogue/programme-scope.ts';
import { programmeIds, programmeOf } from '#core/programme/load.ts';

const outDir = 'dist/apps-script';
const entry = 'apps-script/main.ts';

const options = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  target: 'es2020',
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.docx': 'base64' },
} as const satisfies BuildOptions;

/**
 * The bundle that runs in Google: an iife, and one plain function per entry point of main.ts.
 * @param plugins change sources on the way: to see that what is planted in them is found
 */
export async function bundle(plugins: readonly Plugin[] = []): Promise<string> {
  const names = await entryPoints();
  const stubs = names.map(
    (name) => `function ${name}() { return SangKien_.${name}.apply(this, arguments); }`,
  );
  const { outputFiles } = await build({
    ...options,
    plugins: [...plugins],
    format: 'iife',
    globalName: 'SangKien_',
    footer: { js: stubs.join('\n') },
  });
  return outputFiles[0]?.text ?? '';
}

/** What main.ts exports: esbuild tells it for a module only, not for an iife. */
export async function entryPoints(): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** What must be right in the data before anything is shipped, in sentences. */
function mistakes(): readonly string[] {
  const programmes = programmeIds.flatMap((id) => programmeOf(id) ?? []);
  const catalogues = catalogueVersions.map(catalogueOf);
  return [...catalogues.flatMap(checkCatalogue), ...programmes.flatMap(scopeMistakes)];
}

/** Writes the Apps Script project, and nothing else, into a folder; returns its bundle. */
export async function buildAppsScript(folder: string): Promise<string> {
  const found = mistakes();
  if (found.length > 0) throw new Error(found.join('\n'));
  const code = await bundle();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, code);
  await copyFile('apps-script/appsscript.json', `${folder}/appsscript.json`);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const code = await buildAppsScript(outDir);
  console.log(`${outDir}/Code.js: ${Math.round(code.length / 1024)} kB`);
}
