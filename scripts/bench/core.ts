import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { programmeOf } from '#core/programme/load.ts';
import { decode } from '#core/submission/submission.ts';
import { canonical } from '#core/text/canonical.ts';
import { bundle } from '../build.ts';
import type { CoreFigures } from './figures.ts';
import { entriesOf } from './scene.ts';

/** Of so many names written as workers write them. */
const NAMES = 20_000;

/** The bundle's size and start, and how fast the rules are, beside the way that comes to mind first. */
export async function core(): Promise<CoreFigures> {
  const { sent } = entriesOf({ profile: 'workspace', entries: NAMES, unions: 700 });
  const programme = programmeOf('75-nghin-2021');
  if (!programme) throw new Error('no programme');
  const { units, unions } = catalogueOf(programme.catalogue);
  const code = await bundle();
  const resolver = resolverOf(units, unions);
  const typed = sent.map(({ answers, place }) => ({
    unit: place.unit.id,
    text: answers.subUnit ?? '',
  }));
  // The first question makes the index: it belongs to no name.
  resolver.union('dong-thap', '');
  return {
    bundleBytes: await minifiedBytes(code),
    coldMs: { tick: median(() => coldTick(code)), petition: await coldPetition() },
    decodePerSecond: perSecond(sent, ({ id, at, answers }) =>
      decode({ id, submittedAt: at, answers }, programme, resolver),
    ),
    resolvePerSecond: perSecond(typed, ({ unit, text }) => resolver.union(unit, text)),
    naiveResolvePerSecond: perSecond(typed.slice(0, 200), ({ unit, text }) =>
      unions.find((union) => union.unit === unit && canonical(union.name) === canonical(text)),
    ),
  };
}

export async function minifiedBytes(code: string): Promise<number> {
  const { code: short } = await transform(code, { minify: true, charset: 'utf8' });
  return Buffer.byteLength(short);
}

/**
 * From the text of the bundle to a sweep's first call of Google, which tells that another one runs;
 * in a world that has the language and nothing else.
 */
function coldTick(code: string): number {
  const script = new vm.Script(code);
  const world = bare();
  vm.runInContext('var LockService = { getScriptLock: () => ({ tryLock: () => false }) };', world);
  return timed(() => {
    script.runInContext(world);
    vm.runInContext('tick()', world);
  });
}

/** The same for what fills a template, up to the first filled document. */
async function coldPetition(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { fillTemplate } from './apps-script/google/fill-template.ts'",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'edge',
    target: 'es2020',
    logLevel: 'silent',
  });
  const script = new vm.Script(outputFiles[0]?.text ?? '');
  const template = [...(await readFile('apps-script/templates/to-trinh.docx'))];
  return median(() => {
    const world = bare();
    Object.assign(world, { template });
    return timed(() => {
      script.runInContext(world);
      vm.runInContext("edge.fillTemplate(template, 'petition', { rows: [] })", world);
    });
  });
}

const bare = (): vm.Context =>
  vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(measure: () => number): number {
  const times = Array.from({ length: 9 }, measure).sort((a, b) => a - b);
  return Math.round((times[4] ?? 0) * 10) / 10;
}

function perSecond<T>(items: readonly T[], work: (item: T) => unknown): number {
  for (const item of items.slice(0, 100)) work(item);
  const ms = timed(() => {
    for (const item of items) work(item);
  });
  return Math.round((items.length * 1000) / ms);
}
