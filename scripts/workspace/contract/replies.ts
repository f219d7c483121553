import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** What Google's types say of the answers of the advanced services. */
export interface Replies {
  /** The type of a method's answer, e.g. `Sheets.Schema.ValueRange`; undefined when it has none. */
  of(collection: string, method: string): string | undefined;
  /** Where a JSON value has a field that the type lacks, or of another kind: `a.b: …`. */
  mistakes(type: string, value: unknown): readonly string[];
}

/** Reads the types of the advanced services Sheets and Drive. */
export function readReplies(): Replies {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('@types/google-apps-script/package.json'));
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isModuleDeclaration(node) && node.body) visit(node.body, `${path}.${node.name.text}`);
    else if (ts.isModuleBlock(node)) for (const one of node.statements) visit(one, path);
    else if (ts.isInterfaceDeclaration(node)) interfaces.set(`${path}.${node.name.text}`, node);
  };
  for (const name of ['sheets_v4.d.ts', 'drive_v3.d.ts']) {
    const text = readFileSync(join(home, 'apis', name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) visit(statement, '');
  }
  /** By the end of its name: the types name one thing from several namespaces. */
  const find = (name: string): ts.InterfaceDeclaration | undefined =>
    interfaces.get(`.GoogleAppsScript.${name}`) ??
    interfaces.get(`.GoogleAppsScript.Drive_v3.${name}`);

  const check = (type: ts.TypeNode, value: unknown, at: string): readonly string[] => {
    if (ts.isUnionTypeNode(type)) {
      const some = type.types.map((one) => check(one, value, at));
      return some.find((found) => found.length === 0) ?? some[0] ?? [];
    }
    if (ts.isArrayTypeNode(type)) {
      if (!Array.isArray(value)) return [`${at}: no list`];
      return value.flatMap((one, n) => check(type.elementType, one, `${at}[${n}]`));
    }
    if (ts.isTypeReferenceNode(type)) {
      const name = type.typeName.getText();
      if (name === 'Record') return typeof value === 'object' ? [] : [`${at}: no object`];
      return mistakes(name, value, at);
    }
    const text = type.getText();
    return text === 'any' || typeof value === text ? [] : [`${at}: no ${text}`];
  };
  const mistakes = (name: string, value: unknown, at: string): readonly string[] => {
    const declared = find(name);
    if (!declared) return [`${at}: Google has no ${name}`];
    if (typeof value !== 'object' || value === null) return [`${at}: no object`];
    return Object.entries(value).flatMap(([key, below]) => {
      const member = declared.members.find((one) => one.name?.getText() === key);
      const path = at === '' ? key : `${at}.${key}`;
      if (!member || !ts.isPropertySignature(member) || !member.type)
        return [`${path}: Google has no such field`];
      return check(member.type, below, path);
    });
  };
  return {
    of(collection, method) {
      for (const one of find(collection)?.members ?? []) {
        if (!ts.isMethodSignature(one) || one.name.getText() !== method) continue;
        if (one.type && ts.isTypeReferenceNode(one.type)) return one.type.getText();
      }
      return undefined;
    },
    mistakes: (type, value) => mistakes(type, value, ''),
  };
}
