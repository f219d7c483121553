import { dirname, resolve } from 'node:path';
import * as ts from 'typescript';

/** One place where a program uses a member of one of Google's objects. */
export interface Use {
  /** `path:line` */
  readonly at: string;
  /** The interface as names.json has it, e.g. `Forms.Form`. */
  readonly type: string;
  readonly member: string;
}

/** One kind of change in `Sheets.Spreadsheets.batchUpdate`, e.g. `addSheet`. */
export const REQUEST = 'Sheets.Schema.Request';

/** The program that a tsconfig describes; `overlay` replaces or adds texts by absolute path. */
export function programOf(config: string, overlay: ReadonlyMap<string, string>): ts.Program {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => overlay.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => overlay.has(resolve(path)) || fileExists(path);
  return ts.createProgram([...fileNames, ...overlay.keys()], options, host);
}

/**
 * Every use of a member of Google's in the program's own files, resolved through types. Data
 * (`….Schema.…`) is no object of Google's, but for the kinds of request in a batch. A cast of Google's object to an interface of the
 * program's own counts as a use of each of its members: the published types lag behind.
 */
export function usesOfGoogle(program: ts.Program): readonly Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const typesAt = (node: ts.Node): readonly string[] => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    return (type.isUnionOrIntersection() ? type.types : [type]).flatMap(
      (one) => googleName(checker, one.symbol) ?? [],
    );
  };
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('/node_modules/')) continue;
    const place = (node: ts.Node): string =>
      `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    const use = (node: ts.Node, holder: ts.Node, member: string): void => {
      for (const type of typesAt(holder)) uses.push({ at: place(node), type, member });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) use(node, node.expression, node.name.text);
      else if (ts.isElementAccessExpression(node)) {
        const { argumentExpression: name } = node;
        use(node, node.expression, ts.isStringLiteralLike(name) ? name.text : '[…]');
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        use(node, node.parent, (node.propertyName ?? node.name).getText(source));
      } else if (ts.isObjectLiteralExpression(node)) {
        const wanted = checker.getContextualType(node)?.symbol;
        if (wanted && checker.getFullyQualifiedName(wanted).endsWith(`.${REQUEST}`)) {
          for (const { name } of node.properties) {
            if (name) uses.push({ at: place(node), type: REQUEST, member: name.getText(source) });
          }
        }
      } else if (ts.isAsExpression(node)) {
        let inner: ts.Expression = node.expression;
        while (ts.isAsExpression(inner)) inner = inner.expression;
        const target = checker.getTypeAtLocation(node);
        if (isOwn(target.symbol)) {
          for (const { name } of target.getProperties()) use(node, inner, name);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

const isOwn = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.declarations?.some(
    (node) =>
      ts.isInterfaceDeclaration(node) && !node.getSourceFile().fileName.includes('/node_modules/'),
  ) === true;

function googleName(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string | undefined {
  const from = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  if (!symbol || !from.includes('/@types/google-apps-script/')) return undefined;
  const name = checker.getFullyQualifiedName(symbol).replace(/^GoogleAppsScript\./, '');
  // Dates are ECMAScript's own.
  return name.includes('.Schema.') || name === 'Base.Date' ? undefined : name;
}

/**
 * The globals that a plain script uses and does not make, each with the members read from it;
 * `''` among them when it is used whole.
 */
function globalsOf(code: string): ReadonlyMap<string, ReadonlySet<string>> {
  const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true);
  host.getSourceFile = (name) => (name === source.fileName ? source : undefined);
  const checker = ts.createProgram([source.fileName], options, host).getTypeChecker();
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      isReference(node) &&
      !checker.resolveName(node.text, node, ts.SymbolFlags.Value, false)
    ) {
      const { parent } = node;
      const members = found.get(node.text) ?? new Set();
      found.set(node.text, members);
      members.add(
        ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : '',
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier stands for a value, not for the name of a member or a label. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isSetAccessor(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent)
  );
}

/** What a program uses and the workspace has not: `path:line Forms.Form.addGridItem`. */
export function unbuilt(
  uses: readonly Use[],
  has: ReadonlyMap<string, { readonly members: readonly string[] }>,
): readonly string[] {
  return uses
    .filter(({ type, member }) => has.get(type)?.members.includes(member) !== true)
    .map(({ at, type, member }) => `${at} ${type}.${member}`);
}

/** Members of Google's globals that a bundle names and the workspace has not. */
export function unbuiltGlobals(
  code: string,
  google: readonly string[],
  has: ReadonlyMap<string, { readonly path: string; readonly members: readonly string[] }>,
): readonly string[] {
  const built = new Map([...has.values()].map(({ path, members }) => [path, members]));
  return [...globalsOf(code)]
    .filter(([name]) => google.includes(name))
    .flatMap(([name, members]) =>
      [...members]
        .filter((member) => !(member === '' ? built.has(name) : built.get(name)?.includes(member)))
        .map((member) => (member === '' ? name : `${name}.${member}`)),
    );
}
