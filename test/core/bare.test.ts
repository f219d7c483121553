import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { readAll } from './bare-entry.ts';
import { good } from './submission/given.ts';

/** Takes away what ES2020 does not promise, and the clock, chance and locales of the machine. */
const strip = `
  for (const name of ['Intl', 'WebAssembly', 'console', 'AggregateError', 'WeakRef']) {
    delete globalThis[name];
  }
  for (const list of [Array.prototype, String.prototype]) {
    for (const name of ['at', 'findLast', 'isWellFormed', 'replaceAll', 'toReversed', 'toSorted', 'with']) {
      delete list[name];
    }
  }
  delete Object.hasOwn;
  delete Object.groupBy;
  delete Date.now;
  delete Math.random;
  String.prototype.localeCompare = undefined;
  Number.prototype.toLocaleString = undefined;
`;

const { outputFiles } = await build({
  entryPoints: ['test/core/bare-entry.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'Core',
  target: 'es2020',
  charset: 'utf8',
});

/** The same function, in a world that has the language and nothing else. */
function readAllBare(json: string): string {
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(strip, world);
  runInContext(outputFiles[0]?.text ?? '', world);
  return runInContext(`Core.readAll(${JSON.stringify(json)})`, world);
}

const texts = [
  '',
  'Nguyễn Thị Lan',
  'Nguyễn Thị Lan'.normalize('NFD'),
  '  hai   khoảng\u00a0trắng\u200b ',
  '=HYPERLINK("http://example.org")',
  '<img src=x onerror=alert(1)>',
  '\u202etxet isrever\u202c',
  'a\r\nb\rc\u2028d',
  '\ud800 lone',
  '👩‍🏭 gia đình 👨‍👩‍👧',
  '__proto__',
  'constructor',
  '15/3/2021',
  '31/02/2021',
  '2021-03-15',
  'ABCD-EFGH-JKMN-PQRS',
  '0O1I-lL00-0000-0000',
  '5.000.000 đ',
  'Đặng Ân',
  'Dang An',
  'ă'.repeat(60_000),
];

const hostile = texts.map((text) => ({
  ...good,
  fullName: text,
  phone: text,
  unit: text,
  title: text,
  description: text,
  birthYear: text,
  appliedFrom: text,
  code: text,
}));

const answers = [
  good,
  {},
  { ...good, phone: '+84 912 000 345' },
  { ...good, unit: 'dong thap', subUnit: 'Liên đoàn Lao động thành phố Cao Lãnh' },
  { ...good, tradeSecret: 'Có', description: '' },
  { ...good, consentProcessing: 'Không' },
  JSON.parse('{"__proto__":{"fullName":"x"},"constructor":"y","unknown":"z"}'),
  ...hostile,
];

test('the core reads every answer in a bare world as it does in Node', () => {
  const json = JSON.stringify({ answers, texts });
  const here = readAll(json);
  expect(JSON.parse(here).submissions).toHaveLength(answers.length * 2);
  expect(JSON.parse(readAllBare(json))).toEqual(JSON.parse(here));
});

test('the bare world lacks what an older engine or another machine may lack', () => {
  const world = createContext({});
  runInContext(strip, world);
  const wanted = ["'a'.replaceAll('a', 'b')", '[1].at(0)', "new Intl.Collator('vi')", 'Date.now()'];
  for (const script of wanted) expect(() => runInContext(script, world), script).toThrow();
});
