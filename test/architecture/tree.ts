import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import * as ts from 'typescript';

/** Every file that git holds or is about to hold, by its path from the root. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

/** Where code stands that somebody wrote. */
export const sources = files.filter((path) => /\.(ts|mjs|astro)$/.test(path));

/** A file's text; of an office document the text of its parts; '' of any other binary. */
export function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.docx')) {
    const parts = new PizZip(bytes).file(/\.xml$/);
    return parts.map((part) => part.asText().replace(/<[^>]*>/g, '')).join('\n');
  }
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

/** One checking function, used on the tree and on planted offences alike. */
export type Check = (path: string, text: string) => readonly string[];

export function offences(check: Check, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => check(path, textOf(path)).map((reason) => `${path}: ${reason}`));
}

const parsed = new Map<string, ts.SourceFile>();

/** The parsed code of a file; of an .astro page its front matter and its scripts. */
export function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.astro') ? astroCode(text) : text;
  const source =
    parsed.get(code) ??
    ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  parsed.set(code, source);
  return source;
}

function astroCode(text: string): string {
  const frontMatter = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

/** Every node of the code, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}
