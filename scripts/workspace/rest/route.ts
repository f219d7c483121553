import { badRequest } from '../api-error.ts';
import { driveMethods } from '../drive/methods.ts';
import { sheetsMethods } from '../sheets/methods.ts';
import type { Address, Method } from './method.ts';

export interface Route {
  readonly name: string;
  readonly method: Method;
  readonly at: Partial<Address>;
}

/** Templates as patterns; those that say more come first: `values:batchGet` is no range. */
const patterns = Object.entries<Method>({ ...sheetsMethods, ...driveMethods })
  .map(([name, method]) => ({ name, method, pattern: patternOf(method.path) }))
  .sort((a, b) => fixedPart(b.method.path) - fixedPart(a.method.path));

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.]/g, '\\$&')
    // An id holds no colon: what follows one is the name of a custom method.
    .replace(/\{(range)\}/g, '(?<$1>[^/]+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/:]+)');
  return new RegExp(`^/${source}$`);
}

function fixedPart(path: string): number {
  return path.replace(/\{\w+\}/g, '').length;
}

/** Whether a path is one of Google's that the workspace stands in for. */
export const isGooglePath = (path: string): boolean =>
  /^\/(?:upload\/)?(?:v4\/spreadsheets|drive\/v3)(?:[/:]|$)/.test(path);

/** The method that answers at a path; undefined when the workspace has none. */
export function routeOf(verb: string, path: string): Route | undefined {
  const upload = path.startsWith('/upload/');
  const place = upload ? path.slice('/upload'.length) : path;
  for (const { name, method, pattern } of patterns) {
    if (method.verb !== verb || (upload && !method.upload)) continue;
    const found = pattern.exec(place);
    if (found) return { name, method, at: decoded(found.groups ?? {}) };
  }
  return undefined;
}

function decoded(groups: Readonly<Record<string, string>>): Partial<Address> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
  } catch {
    throw badRequest('The address is not well encoded.');
  }
}

const NUMBERS = ['pageSize', 'count'];
const BOOLEANS = ['includeGridData', 'includeValuesInResponse'];

/** Query parameters as the JSON functions take them. @throws ApiError 400 */
export function queryOf(given: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const text = given.get(name) ?? '';
    if (name === 'ranges') query[name] = given.getAll(name);
    else if (NUMBERS.includes(name)) query[name] = numberOf(name, text);
    else if (BOOLEANS.includes(name)) query[name] = text === 'true';
    else query[name] = text;
  }
  return query;
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw badRequest(`Invalid value at '${name}' (TYPE_INT32), "${text}"`);
  return Number(text);
}
