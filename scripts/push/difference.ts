import { isDeepStrictEqual } from 'node:util';

/** A file of an Apps Script project, as its API has it. */
export interface ScriptFile {
  /** Without its ending. */
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** What a push changes in Google. */
export interface Difference {
  readonly added: readonly ScriptFile[];
  readonly changed: readonly ScriptFile[];
  readonly removed: readonly ScriptFile[];
  /** Rights that the manifest asks for anew, and those that it no longer asks for. */
  readonly rights: { readonly more: readonly string[]; readonly fewer: readonly string[] };
}

export function differenceOf(
  built: readonly ScriptFile[],
  stored: readonly ScriptFile[],
): Difference {
  const storedAs = new Map(stored.map((file) => [file.name, file]));
  const names = new Set(built.map(({ name }) => name));
  const [wanted, had] = [rightsOf(built), rightsOf(stored)];
  return {
    added: built.filter(({ name }) => !storedAs.has(name)),
    changed: built.filter((file) => {
      const before = storedAs.get(file.name);
      return before !== undefined && !isSame(file, before);
    }),
    removed: stored.filter(({ name }) => !names.has(name)),
    rights: {
      more: wanted.filter((right) => !had.includes(right)),
      fewer: had.filter((right) => !wanted.includes(right)),
    },
  };
}

export const isNothing = ({ added, changed, removed }: Difference): boolean =>
  added.length + changed.length + removed.length === 0;

/** Ends of lines and of the file tell nothing apart, nor does the way a manifest is laid out. */
function isSame(one: ScriptFile, other: ScriptFile): boolean {
  if (one.type !== other.type) return false;
  const [a, b] = [one, other].map(({ source }) => source.replace(/\r\n/g, '\n').trimEnd());
  if (a === b) return true;
  return one.type === 'JSON' && isDeepStrictEqual(parsed(a ?? ''), parsed(b ?? ''));
}

function rightsOf(files: readonly ScriptFile[]): readonly string[] {
  const manifest = files.find(({ type }) => type === 'JSON');
  const { oauthScopes } = Object(parsed(manifest?.source ?? ''));
  return Array.isArray(oauthScopes) ? oauthScopes.map(String) : [];
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return source;
  }
}

/** A difference in lines for a person, the gravest last. */
export function toldDifference({ added, changed, removed, rights }: Difference): readonly string[] {
  return [
    ...added.map((file) => `  + ${nameOf(file)}: tệp mới, ${sizeOf(file)}`),
    ...changed.map((file) => `  ~ ${nameOf(file)}: thay bằng bản mới, ${sizeOf(file)}`),
    ...removed.map((file) => `  − ${nameOf(file)}: bỏ khỏi Google, ${sizeOf(file)}`),
    ...rights.fewer.map((right) => `  − thôi xin quyền ${shortOf(right)}`),
    ...rights.more.map((right) => `  + xin thêm quyền ${shortOf(right)}`),
  ];
}

const shortOf = (right: string): string => right.replace('https://www.googleapis.com/auth/', '');

const endings: Readonly<Record<string, string>> = {
  JSON: '.json',
  HTML: '.html',
  SERVER_JS: '.gs',
};

const nameOf = ({ name, type }: ScriptFile): string => `${name}${endings[type] ?? ''}`;

const sizeOf = ({ source }: ScriptFile): string =>
  `${Math.ceil(Buffer.byteLength(source) / 1024).toLocaleString('vi-VN')} kB`;
