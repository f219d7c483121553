/** Writes names.json: what Google offers, by interface, from @types/google-apps-script. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as ts from 'typescript';

/** Namespaces whose objects the workspace hands out. */
const WANTED =
  /^(Base|Forms|Lock|Mail|Properties|Script|Spreadsheet|URL_Fetch|Utilities|Sheets|Drive_v3)\b(?!.*\.Schema\.)/;

/** The advanced services: their signatures take options that the types do not always know. */
const REST = /^(Sheets|Drive_v3)\b/;

interface Found {
  readonly members: Map<string, Set<string>>;
  /** By interface and method: how many parameters it takes; none for a method that takes any. */
  readonly counts: Map<string, Map<string, Set<number>>>;
  readonly parents: Map<string, readonly string[]>;
  readonly globals: Set<string>;
}

/** The text that names.json should have, with the installed version of Google's types. */
export function namesOfGoogle(): string {
  const found: Found = {
    members: new Map(),
    counts: new Map(),
    parents: new Map(),
    globals: new Set(),
  };
  for (const file of declarations()) {
    const text = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) visit(found, statement, '');
  }
  const { members, parents, globals } = found;
  const inherited = (key: string): string[] => [
    ...(members.get(key) ?? []),
    ...(parents.get(key) ?? []).flatMap((parent) => (parent === key ? [] : inherited(parent))),
  ];
  const interfaces = Object.fromEntries(
    [...members.keys()]
      .filter((key) => WANTED.test(key) || !key.includes('.'))
      .sort()
      .map((key) => [key, [...new Set(inherited(key))].sort().join(' ')]),
  );
  const parameters = Object.fromEntries(
    [...found.counts.keys()]
      .filter((key) => WANTED.test(key) && !REST.test(key))
      .sort()
      .map((key) => [key, countsOf(found, key)]),
  );
  for (const name of ['console', 'Date2']) globals.delete(name);
  const names = { globals: [...globals].sort().join(' '), interfaces, parameters };
  return `${JSON.stringify(names, undefined, 2)}\n`;
}

/** `create:1 getItems:0,1`: for each method how many parameters its signatures take. */
function countsOf({ counts, parents }: Found, key: string): string {
  const own = new Map<string, ReadonlySet<number>>();
  for (const one of [...(parents.get(key) ?? []), key]) {
    for (const [name, given] of counts.get(one) ?? []) own.set(name, given);
  }
  return [...own]
    .map(([name, given]) => `${name}:${[...given].sort((a, b) => a - b)}`)
    .sort()
    .join(' ');
}

function declarations(): readonly string[] {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('@types/google-apps-script/package.json'));
  return [home, join(home, 'apis')].flatMap((dir) =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => join(dir, name)),
  );
}

function visit(found: Found, node: ts.Node, path: string): void {
  if (ts.isModuleDeclaration(node) && node.body) {
    const name = node.name.text;
    visit(found, node.body, name === 'GoogleAppsScript' ? '' : within(path, name));
  } else if (ts.isModuleBlock(node)) {
    for (const statement of node.statements) visit(found, statement, path);
  } else if (ts.isInterfaceDeclaration(node)) {
    const key = within(path, node.name.text);
    name(found, key, node.members);
    for (const member of node.members) count(found, key, member);
    const bases = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => type.expression.getText()),
    );
    found.parents.set(
      key,
      bases.flatMap((base) => [`${path}.${base}`, base]),
    );
  } else if (ts.isEnumDeclaration(node) && path !== '') {
    name(found, within(path, node.name.text), node.members);
  } else if (ts.isVariableStatement(node) && path === '') {
    for (const declaration of node.declarationList.declarations) {
      found.globals.add(declaration.name.getText());
    }
  }
}

const within = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function name(
  { members }: Found,
  key: string,
  given: readonly (ts.TypeElement | ts.EnumMember)[],
): void {
  const names = members.get(key) ?? new Set<string>();
  members.set(key, names);
  for (const member of given) {
    if (member.name && ts.isIdentifier(member.name)) names.add(member.name.text);
  }
}

function count({ counts }: Found, key: string, member: ts.TypeElement): void {
  if (!ts.isMethodSignature(member) || !ts.isIdentifier(member.name)) return;
  const { parameters } = member;
  if (parameters.some((one) => one.dotDotDotToken)) return;
  const methods = counts.get(key) ?? new Map<string, Set<number>>();
  counts.set(key, methods);
  const given = methods.get(member.name.text) ?? new Set<number>();
  methods.set(member.name.text, given);
  for (
    let n = parameters.filter((one) => !one.questionToken).length;
    n <= parameters.length;
    n += 1
  )
    given.add(n);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('names.json', import.meta.url), namesOfGoogle());
}
