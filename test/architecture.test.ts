import { expect, test } from 'vitest';
import { arrowOffences, undeclared } from './architecture/arrows.ts';
import { lengthOf, longFiles, median, tooLong } from './architecture/length.ts';
import { fileNames, looseTypes, thingNames } from './architecture/names.ts';
import {
  emails,
  letterPeople,
  mayHoldPeople,
  peopleOf,
  phones,
  sha256,
} from './architecture/people.ts';
import { exportsOf } from './architecture/program.ts';
import { type Check, files, offences, sources, textOf } from './architecture/tree.ts';
import { forbiddenWords, thirdParties, zodImports } from './architecture/words.ts';

const program = sources.filter((path) => path.startsWith('apps-script/'));
const site = files.filter((path) => /^site\/src\/.*\.(astro|ts|css|md)$/.test(path));
const told = files.filter(mayHoldPeople);
// These say which numbers are phones at all; they need numbers of every kind.
const vectors = ['test/core/submission/phone.test.ts', 'test/architecture.test.ts'];

const rules: readonly (readonly [string, Check, readonly string[]])[] = [
  ['imports run only along the arrows', arrowOffences, sources],
  ['every package in use is in package.json', undeclared, sources],
  ['each place keeps to the words it may say', forbiddenWords, sources],
  ['zod is taken as a whole namespace', zodImports, sources],
  ['the site loads nothing from elsewhere and makes no markup of data', thirdParties, site],
  ['files are named after the trade', fileNames, sources],
  ['things are named after what they are', thingNames, sources],
  ['nobody loosens the types', looseTypes, sources],
  ['files are short', tooLong, sources],
  ['e-mail addresses are at example.org', emails, told],
  ['phones are invented', phones, told.filter((path) => !vectors.includes(path))],
  ["the letter's people are named nowhere", letterPeople, told],
];

test.for(rules)('%s', ([, check, paths]) => {
  expect(paths.length).toBeGreaterThan(0);
  expect(offences(check, paths)).toEqual([]);
});

test('a reason for a long file goes with the file', () => {
  expect(Object.keys(longFiles).filter((path) => !files.includes(path))).toEqual([]);
});

test('half of the files that run in Google have fewer than 60 lines', () => {
  expect(median(program.map((path) => lengthOf(textOf(path))))).toBeLessThan(60);
});

test('Google may call these functions', () => {
  const path = 'apps-script/main.ts';
  expect([...exportsOf(path, textOf(path))].sort()).toEqual([
    'carryOver',
    'checkProgramme',
    'endProgramme',
    'handOver',
    'onOpen',
    'publishSoon',
    'rebuildForm',
    'refreshDashboard',
    'setUp',
    'tearDown',
    'tick',
  ]);
});

test('the manifest asks for these rights and no others', () => {
  expect(JSON.parse(textOf('apps-script/appsscript.json'))).toEqual({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    },
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets',
      'https://www.googleapis.com/auth/forms',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.external_request',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
    ],
  });
});

const core = 'apps-script/core/text/planted.ts';
const stage = 'apps-script/stages/planted.ts';
const edge = 'apps-script/google/planted.ts';
const page = 'site/src/pages/planted.astro';

const planted: readonly (readonly [Check, string, string])[] = [
  [arrowOffences, core, "import '../../google/edge.ts'"],
  [arrowOffences, core, "import type { Effects } from '../../stages/effects.ts'"],
  [arrowOffences, core, "import { readFileSync } from 'node:fs'"],
  [arrowOffences, core, "import { z } from 'zod'"],
  [arrowOffences, core, "export { decode } from '../submission/submission.ts'"],
  [arrowOffences, core, "type Code = import('../submission/code.ts').Code"],
  [arrowOffences, 'apps-script/core/problem.ts', "import { clean } from './text/canonical.ts'"],
  [arrowOffences, 'apps-script/core/drawer/planted.ts', "import '../problem.ts'"],
  [arrowOffences, stage, "import { edgeOf } from '../google/edge.ts'"],
  [arrowOffences, edge, "import { tick } from '../stages/tick.ts'"],
  [arrowOffences, edge, "import { effects } from '../stages/effects.ts'"],
  [arrowOffences, 'apps-script/main.ts', "import { clean } from '#core/text/canonical.ts'"],
  [arrowOffences, 'scripts/planted.ts', "await import('../apps-script/stages/tick.ts')"],
  [arrowOffences, 'scripts/google/planted.ts', "import '../../apps-script/google/edge.ts'"],
  [arrowOffences, 'scripts/workspace/planted.ts', "import '#core/text/canonical.ts'"],
  [arrowOffences, page, "---\nimport '../../../apps-script/stages/tick.ts';\n---\n<p>a</p>"],
  [arrowOffences, page, "---\n---\n<script>import '../../../scripts/build.ts';</script>"],
  [arrowOffences, 'lib/planted.ts', ''],
  [undeclared, 'scripts/planted.ts', "import { merge } from 'lodash'"],
  [forbiddenWords, core, 'export const now = () => Date.now()'],
  [forbiddenWords, core, 'export const now = () => new Date()'],
  [forbiddenWords, core, 'export const luck = () => Math.random()'],
  [forbiddenWords, core, "export const order = new Intl.Collator('vi')"],
  [forbiddenWords, core, "console.log('here')"],
  [forbiddenWords, core, 'export const link = z.url()'],
  [forbiddenWords, stage, 'SpreadsheetApp.getActive()'],
  [forbiddenWords, stage, 'let form: GoogleAppsScript.Forms.Form'],
  [forbiddenWords, edge, 'DriveApp.getRootFolder()'],
  [forbiddenWords, edge, "const option = { valueInputOption: 'USER_ENTERED' }"],
  [forbiddenWords, edge, "const run = new Function('return 1')"],
  [forbiddenWords, edge, "eval('1')"],
  [forbiddenWords, 'site/src/planted.ts', 'element.innerHTML = title'],
  [zodImports, core, "import { z } from 'zod/mini'"],
  [zodImports, 'site/src/planted.ts', "import * as z from 'zod'"],
  [thirdParties, page, '<p set:html={title} />'],
  [thirdParties, page, '<img src="https://example.org/a.png">'],
  [thirdParties, page, '<link rel="stylesheet" href="//example.org/a.css">'],
  [thirdParties, 'site/src/styles/planted.css', "@import 'https://example.org/a.css'"],
  [fileNames, 'apps-script/core/text/utils.ts', ''],
  [fileNames, 'scripts/common/planted.ts', ''],
  [fileNames, 'apps-script/core/text/index.ts', ''],
  [thingNames, stage, 'export class PetitionManager {}'],
  [thingNames, stage, 'export const mailService = 1'],
  [looseTypes, stage, `// ${'biome-'}ignore lint/suspicious/noExplicitAny: no time`],
  [looseTypes, page, '---\nconst row: any = 1;\n---\n<p>a</p>'],
  [looseTypes, page, '---\nconst row = rows[0]!;\n---\n<p>a</p>'],
  [looseTypes, page, '<p>{rows[0]!.title}</p><p>{row!.title}</p>'],
  [tooLong, stage, 'a\n'.repeat(201)],
  [emails, 'README.md', `write to somebody@${'example'}.net`],
  [emails, 'README.md', `write to somebody@${'notexample'}.org`],
  [phones, 'README.md', 'call 0912 345 678'],
  [phones, 'README.md', '{ "phone": "+84.912.345.678" }'],
];

test.for(planted.map((offence) => ({ rule: offence[0].name, in: offence[1], offence })))(
  '$rule finds an offence planted in $in',
  ({ offence: [check, path, text] }) => {
    expect(check(path, text), text).toHaveLength(1);
  },
);

test('real people are found however they are written', () => {
  const known = new Set(['tran van an binh', '912345678', 'ban@example.org'].map(sha256));
  const ways = [
    'đồng chí TRẦN VĂN  ÂN BÌNH ạ',
    'Trần\nVăn Ân Bình'.normalize('NFD'),
    'gọi 0912.345.678',
    '+84 912 345 678',
    '<Ban@Example.org>',
  ];
  for (const way of ways) expect(peopleOf(way, known), way).toHaveLength(1);
  expect(peopleOf('Trần Văn Ân, 0912 345 679, anh@example.org', known)).toEqual([]);
});

test('what only looks like an offence is none', () => {
  expect(forbiddenWords(core, '// no Date.now(), no Intl here')).toEqual([]);
  expect(forbiddenWords(core, 'export const at = new Date(ms)')).toEqual([]);
  expect(arrowOffences(edge, "import type { Marks } from '../stages/effects.ts'")).toEqual([]);
  expect(thirdParties(page, '<a href="https://example.org/">a</a>')).toEqual([]);
  expect(phones('README.md', 'call 0912 000 345')).toEqual([]);
});
