import * as ts from 'typescript';
import { files, nodesOf, parse, textOf } from '../architecture/tree.ts';

/** A regular expression as it stands in a source. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const inProgram = (path: string) => /^apps-script\/.*(?<!\.d)\.ts$/.test(path);

/** Every regular expression of the program, found by reading its sources. */
export function programExpressions(): readonly Expression[] {
  return files.filter(inProgram).flatMap((path) => expressionsIn(path, textOf(path)));
}

/** Those of one file. @throws Error where one is put together of other than listed words */
export function expressionsIn(path: string, text: string): readonly Expression[] {
  const source = parse(path, text);
  const placeOf = (node: ts.Node) =>
    `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  return [...nodesOf(source)].flatMap((node): readonly Expression[] => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [literal, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      return [{ place: placeOf(node), source: literal, flags }];
    }
    if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return [];
    const [pattern, flags] = node.arguments ?? [];
    if (!pattern || !ts.isTemplateExpression(pattern) || !flags || !ts.isStringLiteral(flags)) {
      throw new Error(`${placeOf(node)} puts an expression together: ${node.getText()}`);
    }
    const holes = pattern.templateSpans.map(({ literal }) => LISTED + literal.text);
    return [
      { place: placeOf(node), source: pattern.head.text + holes.join(''), flags: flags.text },
    ];
  });
}

/** Stands for words out of the catalogue, which nobody outside writes. */
const LISTED = 'a b|a|ab';

/** What the classes of an expression stand for, one character each. */
const samples = ['a', 'ă', '1', ' ', '\n', '\u0301', '.', '-', '@', '…', '\u200b'];
/** What ends a run, so that an expression that needs an end goes back and tries anew. */
const END = '\u0001';

/**
 * Texts of this length (UTF-16 units) on which a careless expression goes back over what it has
 * read: runs of one character, of two in turn, and runs behind a beginning that it knows.
 */
export function pathological({ source }: Expression, length: number): readonly string[] {
  const own = [...new Set(source.replace(/\\[pP]\{[^}]*\}|\\u[\dA-F]{4}|\\[a-zA-Z]|[{}]/g, ''))];
  const letters = own.filter((letter) => /[\p{L}\p{N}\p{P}\p{S} ]/u.test(letter)).slice(0, 8);
  const first = letters[0] ?? 'a';
  const runs = [...new Set([...samples, ...letters])];
  const pairs = letters.flatMap((letter, i) => [
    `${letter}${letters[i + 1] ?? 'a'}`,
    `${letter} `,
    `${letter}1`,
  ]);
  const repeated = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return [
    ...runs.map((run) => repeated(run) + END),
    ...[...new Set(['1 ', 'a ', 'a1', ' \n', '1.', ...pairs])].map((run) => repeated(run) + END),
    ...[' ', '1', 'a'].map((run) => `${first}${repeated(run)}${END}`),
  ];
}
