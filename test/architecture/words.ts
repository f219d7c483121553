import * as ts from 'typescript';
import { type Check, nodesOf, parse } from './tree.ts';

interface Ban {
  /** The start of the path of the files it binds. */
  readonly under: string;
  readonly words: readonly string[];
}

const chance = ['Date.now', 'new Date()', 'Date()', 'Math.random', 'Intl', 'console'];

const google = [
  'CacheService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GoogleAppsScript',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** What tsc lets pass. `z.url` and its kin need globals that Apps Script does not have. */
const bans: readonly Ban[] = [
  { under: 'apps-script/core/', words: [...chance, ...google, 'z.url', 'z.base64', 'z.file'] },
  { under: 'apps-script/stages/', words: [...chance, ...google] },
  {
    under: 'apps-script/',
    // Wider scopes than drive.file, text that becomes a formula, text that becomes code.
    words: ['DriveApp', 'DocumentApp', "'USER_ENTERED'", 'eval', 'Function'],
  },
  {
    under: 'site/',
    words: [
      '.innerHTML',
      '.outerHTML',
      '.insertAdjacentHTML',
      'document.write',
      'eval',
      'Function',
    ],
  },
];

/** Words of the code, not of its comments, that its place forbids. */
export const forbiddenWords: Check = (path, text) => {
  const banned = bans.filter(({ under }) => path.startsWith(under)).flatMap(({ words }) => words);
  if (banned.length === 0) return [];
  const said = new Set([...nodesOf(parse(path, text))].flatMap(wordsOf));
  return [...new Set(banned)].filter((word) => said.has(word)).map((word) => `says ${word}`);
};

function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `.${node.name.text}`;
    return [member, `${node.expression.getText()}${member}`];
  }
  if (ts.isNewExpression(node)) {
    return node.arguments?.length ? [] : [`new ${node.expression.getText()}()`];
  }
  if (ts.isCallExpression(node) && node.arguments.length === 0) {
    return [`${node.expression.getText()}()`];
  }
  if (ts.isStringLiteralLike(node)) return [`'${node.text}'`];
  return ts.isIdentifier(node) && !isName(node) ? [node.text] : [];
}

/** Whether the identifier only names a member: `row.Session`, `{ Session: … }`. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

/** zod is taken as a whole namespace: only so does the bundler drop what is not used. */
export const zodImports: Check = (path, text) =>
  [...nodesOf(parse(path, text))]
    .filter((node) => ts.isImportDeclaration(node))
    .filter(({ moduleSpecifier }) => /^['"]zod/.test(moduleSpecifier.getText()))
    .filter((node) => !/^import (?:type )?\* as z from 'zod\/mini'/.test(node.getText()))
    .map((node) => `write import * as z from 'zod/mini', not ${node.getText()}`);

const pageOffences: readonly (readonly [RegExp, string])[] = [
  [/\bset:html\b/, 'set:html turns data into markup'],
  [/\b(?:src|srcset|poster|action|data)\s*=\s*["'{`\s]*(?:https?:)?\/\//, 'loads from elsewhere'],
  [/<link\b[^>]*\bhref\s*=\s*["'{`\s]*(?:https?:)?\/\//, 'loads from elsewhere'],
  [/(?:@import\s+|url\()\s*["']?(?:https?:)?\/\//, 'loads from elsewhere'],
  [/\b(?:fetch|import)\(\s*["'`](?:https?:)?\/\//, 'loads from elsewhere'],
];

/** What a page of the site must not do; plain links to elsewhere are free. */
export const thirdParties: Check = (_path, text) =>
  pageOffences.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason);
