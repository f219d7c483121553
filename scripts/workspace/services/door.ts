import { ApiCallError, ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { Realm } from '../realm.ts';

/** What a service needs to answer a program. */
export interface Door {
  readonly core: Core;
  readonly realm: Realm;
  /** Whether the manifest grants one of these scopes. */
  readonly granted: (scopes: readonly string[]) => boolean;
}

const SCOPE = 'https://www.googleapis.com/auth/';

/** Refuses a call whose scope the manifest does not name, as Google does. */
export function require(door: Door, name: string, scopes: readonly string[]): void {
  if (door.granted(scopes)) return;
  const wanted = scopes.map((scope) => SCOPE + scope).join(' || ');
  throw new Error(
    `Specified permissions are not sufficient to call ${name}. Required permissions: (${wanted})`,
  );
}

/** A REST call of an advanced service: errors carry Google's wording and `details`. */
export function api<T>(
  door: Door,
  name: string,
  method: string,
  scopes: readonly string[],
  effect: () => T,
): T {
  try {
    return door.core.gate.pass(name, () => {
      require(door, name, scopes);
      return effect();
    });
  } catch (error) {
    throw error instanceof ApiError ? new ApiCallError(error, method) : error;
  }
}

/** A resource as it goes over the wire: plain JSON, `undefined` left out. */
export function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value ?? {})) as T;
}
