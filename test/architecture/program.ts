import * as ts from 'typescript';
import { parse } from './tree.ts';

/** The names that a module exports. */
export function exportsOf(path: string, text: string): readonly string[] {
  return parse(path, text).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return [statement.getText()];
    if (!ts.canHaveModifiers(statement)) return [];
    const exported = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const named = ts.isFunctionDeclaration(statement) ? statement.name : undefined;
    return [named?.text ?? statement.getText()];
  });
}
