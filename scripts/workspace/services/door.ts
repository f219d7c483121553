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
