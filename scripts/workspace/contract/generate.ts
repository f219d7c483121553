/** Writes names.json: what Google offers, by interface, from @types/google-apps-script. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** Namespaces whose objects the workspace hands out. */
const WANTED =
  /^(Base|Forms|Lock|Mail|Properties|Script|Spreadsheet|URL_Fetch|Utilities|Sheets|Drive_v3)\b(?!.*\.Schema\.)/;

const require = createRequire(import.meta.url);
const home = dirname(require.resolve('@types/google-apps-script/package.json'));
const files = [home, join(home, 'apis')].flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(dir, name)),
);

const members = new Map<string, Set<string>>();
const parents = new Map<string, string[]>();
const globals = new Set<string>();

function visit(node: ts.Node, path: string): void {
  if (ts.isModuleDeclaration(node) && node.body) {
    const name = node.name.text;
    visit(node.body, name === 'GoogleAppsScript' ? '' : path ? `${path}.${name}` : name);
  } else if (ts.isModuleBlock(node)) {
    for (const statement of node.statements) visit(statement, path);
  } else if (ts.isInterfaceDeclaration(node)) {
    const key = path ? `${path}.${node.name.text}` : node.name.text;
    const names = members.get(key) ?? new Set<string>();
    members.set(key, names);
    for (const member of node.members) {
      if (member.name && ts.isIdentifier(member.name)) names.add(member.name.text);
    }
    const bases = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => type.expression.getText()),
    );
    parents.set(
      key,
      bases.flatMap((base) => [`${path}.${base}`, base]),
    );
  } else if (ts.isVariableStatement(node) && path === '') {
    for (const declaration of node.declarationList.declarations) {
      globals.add(declaration.name.getText());
    }
  }
}

for (const file of files) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements) visit(statement, '');
}

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
for (const name of ['console', 'Date2']) globals.delete(name);
const text = JSON.stringify({ globals: [...globals].sort().join(' '), interfaces }, undefined, 1);
writeFileSync(new URL('names.json', import.meta.url), `${text}\n`);
