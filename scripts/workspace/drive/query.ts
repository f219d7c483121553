import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { type FileRecord, isTrashed, rootId } from './file.ts';

type Test = (file: FileRecord) => boolean;

/** Compiles the part of Drive's search language that the workspace has. @throws ApiError 400 */
export function parseQuery(core: Core, q: string): Test {
  const tokens = q.match(/'(?:[^'\\]|\\.)*'|[<>!]?=|[<>(){}]|[A-Za-z]+|\S/g) ?? [];
  let at = 0;
  const invalid = () => badRequest('Invalid Value');
  const take = (expected?: string): string => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected)) throw invalid();
    at += 1;
    return token;
  };
  const text = (): string => {
    const token = take();
    if (!token.startsWith("'")) throw invalid();
    return token.slice(1, -1).replace(/\\(.)/g, '$1');
  };
  const pair = (): Test => {
    take('has');
    take('{');
    take('key');
    take('=');
    const key = text();
    take('and');
    take('value');
    take('=');
    const value = text();
    take('}');
    return (file) => file.appProperties[key] === value;
  };
  const compare = (
    of: (file: FileRecord) => string | number,
    value: (text: string) => string | number,
  ): Test => {
    const operator = take();
    const right = value(text());
    switch (operator) {
      case '=':
        return (file) => of(file) === right;
      case '!=':
        return (file) => of(file) !== right;
      case '>':
        return (file) => of(file) > right;
      case '>=':
        return (file) => of(file) >= right;
      case '<':
        return (file) => of(file) < right;
      case '<=':
        return (file) => of(file) <= right;
      default:
        throw invalid();
    }
  };
  const term = (): Test => {
    const token = take();
    if (token === 'not') {
      const inner = term();
      return (file) => !inner(file);
    }
    if (token === '(') {
      const inner = any();
      take(')');
      return inner;
    }
    if (token.startsWith("'")) {
      const id = token.slice(1, -1);
      take('in');
      take('parents');
      const parent = id === 'root' ? rootId(core) : id;
      return (file) => file.parents.includes(parent);
    }
    switch (token) {
      case 'name':
        if (tokens[at] === 'contains') {
          take();
          const part = text().toLowerCase();
          return (file) =>
            file.name
              .toLowerCase()
              .split(/\s+/)
              .some((w, i, all) => all.slice(i).join(' ').startsWith(part) || w.startsWith(part));
        }
        return compare((file) => file.name, String);
      case 'mimeType':
        return compare((file) => file.mimeType, String);
      case 'modifiedTime':
      case 'createdTime':
        return compare((file) => file[token], time);
      case 'trashed': {
        take('=');
        const wanted = take() === 'true';
        return (file) => isTrashed(core, file) === wanted;
      }
      case 'appProperties':
        return pair();
      default:
        throw badRequest(
          `Invalid Value: the search term ${token} is not implemented by the local workspace`,
        );
    }
  };
  const all = (): Test => {
    let test = term();
    while (tokens[at] === 'and') {
      at += 1;
      const [left, right] = [test, term()];
      test = (file) => left(file) && right(file);
    }
    return test;
  };
  function any(): Test {
    let test = all();
    while (tokens[at] === 'or') {
      at += 1;
      const [left, right] = [test, all()];
      test = (file) => left(file) || right(file);
    }
    return test;
  }
  const test = any();
  if (at !== tokens.length) throw invalid();
  return test;
}

function time(text: string): number {
  // A time without a zone is UTC, as in Drive.
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(ms)) throw badRequest('Invalid Value');
  return ms;
}
