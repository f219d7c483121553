import * as ts from 'typescript';
import { type Check, nodesOf, parse } from './tree.ts';

/** Drawers for everything, and barrels. */
export const fileNames: Check = (path) => {
  const parts = path.replace(/\.[^/]*$/, '').split(/[/.-]/);
  const drawer = parts.find((part) =>
    /^(utils?|common|helpers?|misc|manager|service)$/i.test(part),
  );
  if (drawer) return [`"${drawer}" says nothing of the trade`];
  return /(^|\/)index\.m?[jt]sx?$/.test(path) ? ['is a barrel'] : [];
};

/** Things named after no trade. The workspace bears the names of Google's own services. */
export const thingNames: Check = (path, text) => {
  if (path.startsWith('scripts/workspace/')) return [];
  return [...nodesOf(parse(path, text))]
    .filter(isDeclaration)
    .flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
    .filter((name) => /(Service|Manager|Helpers?|Utils?)$/.test(name))
    .map((name) => `${name}: name it after what it is`);
};

function isDeclaration(node: ts.Node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** Biome refuses `any` and `!` in .ts; this sees the pages, and who excuses himself from Biome. */
export const looseTypes: Check = (path, text) => {
  const excuses = text.match(/biome-ignore\S* lint\/\S*(noExplicitAny|noNonNullAssertion)/g) ?? [];
  const page = path.endsWith('.astro') ? [...nodesOf(parse(path, text))] : [];
  return [
    ...excuses,
    ...(page.some((node) => node.kind === ts.SyntaxKind.AnyKeyword) ? ['any'] : []),
    ...(page.some((node) => ts.isNonNullExpression(node)) ? ['! against undefined'] : []),
    ...(path.endsWith('.astro') && /\bas any\b|\w!\.\w/.test(text) ? ['any or ! in markup'] : []),
  ];
};
