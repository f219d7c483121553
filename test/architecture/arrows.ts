import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as ts from 'typescript';
import { type Check, nodesOf, parse } from './tree.ts';

interface Arrow {
  /** The start of the importing file's path. */
  readonly from: string;
  /** The starts of the paths and names it may import. */
  readonly may: readonly string[];
  /** What it may name in types only. */
  readonly mayAsTypes?: readonly string[];
}

const NPM = 'npm:';

/** DESIGN §4, the first line that fits counts. Tests may import everything. */
const arrows: readonly Arrow[] = [
  { from: 'apps-script/core/', may: ['apps-script/core/', 'npm:zod/mini'] },
  { from: 'apps-script/stages/', may: ['apps-script/core/', 'apps-script/stages/'] },
  {
    from: 'apps-script/google/',
    may: [
      'apps-script/core/',
      'apps-script/google/',
      'apps-script/templates/',
      'npm:docxtemplater',
      'npm:pizzip',
    ],
    mayAsTypes: ['apps-script/stages/effects.ts'],
  },
  { from: 'apps-script/main.ts', may: ['apps-script/stages/', 'apps-script/google/'] },
  {
    from: 'scripts/workspace/',
    may: ['scripts/workspace/', 'node:', 'npm:hucre', 'npm:pizzip', 'npm:typescript'],
    mayAsTypes: ['npm:@types/google-apps-script'],
  },
  { from: 'scripts/google/', may: ['scripts/google/', 'apps-script/core/', 'node:', NPM] },
  { from: 'scripts/', may: ['scripts/', 'apps-script/core/', 'node:', NPM] },
  {
    from: 'site/',
    may: [
      'site/',
      'apps-script/core/',
      'node:',
      'npm:astro',
      'npm:@astrojs/sitemap',
      'npm:minisearch',
      'npm:qr',
      'npm:zod/mini',
    ],
  },
  { from: 'test/', may: [''] },
  { from: 'vitest.config.ts', may: ['npm:vitest'] },
  { from: 'vitest.faults.config.ts', may: ['npm:vitest'] },
  { from: 'vitest.core.config.ts', may: ['npm:vitest', 'node:process'] },
  { from: 'stryker.config.mjs', may: ['node:process'] },
];

/** A folder of the core imports itself and the folders above it, nothing else. */
const coreOrder = [
  'problem.ts',
  'text',
  'programme',
  'catalogue',
  'submission',
  'routing',
  'dossier',
  'scoring',
  'rollup',
  'ledger',
  'petition',
  'publication',
  'schedule',
];

/** Imports that run against the arrows. */
export const arrowOffences: Check = (path, text) => {
  const arrow = arrows.find(({ from }) => path.startsWith(from));
  if (!arrow) return ['stands in no place that DESIGN §4 knows'];
  return importsOf(path, text).flatMap(({ target, typeOnly }) => {
    const allowed = [...arrow.may, ...(typeOnly ? (arrow.mayAsTypes ?? []) : [])];
    if (!allowed.some((start) => target.startsWith(start))) return [`must not import ${target}`];
    return coreOffence(path, target);
  });
};

const CORE = 'apps-script/core/';

function coreOffence(path: string, target: string): readonly string[] {
  if (!path.startsWith(CORE) || !target.startsWith(CORE)) return [];
  const [own, other] = [path, target].map((file) =>
    coreOrder.indexOf(file.slice(CORE.length).split('/')[0] ?? ''),
  );
  if (own === undefined || other === undefined || own < 0 || other < 0) {
    return [`${target}: one of the two stands in no known folder of the core`];
  }
  return other <= own ? [] : [`must not import ${target}: its folder stands below`];
}

const { dependencies = {}, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);

/** Packages that are used, but come along with others by chance. */
export const undeclared: Check = (path, text) =>
  importsOf(path, text)
    .filter(({ target }) => target.startsWith(NPM) && !target.startsWith('npm:astro:'))
    .map(({ target }) => /^npm:((?:@[^/]+\/)?[^/]+)/.exec(target)?.[1] ?? target)
    .filter((name) => !declared.has(name))
    .map((name) => `${name} is not in package.json`);

interface Import {
  /** A path from the root, "node:…" or "npm:…". */
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string, text: string): readonly Import[] {
  return [...nodesOf(parse(path, text))].flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === undefined
      ? []
      : [{ target: targetOf(path, specifier), typeOnly: isTypeOnly(node) }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function targetOf(path: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  if (bare.startsWith('#core/')) return bare.replace('#core/', CORE);
  return bare.startsWith('node:') ? bare : `${NPM}${bare}`;
}
