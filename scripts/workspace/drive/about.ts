import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { selected } from '../fields.ts';
import { permissionIdOf } from './file.ts';

/** about.get: who is signed in; it answers only the fields that are asked for. @throws ApiError 400 */
export function aboutUser(core: Core, fields: string | undefined): unknown {
  if (fields === undefined) {
    throw badRequest("The 'fields' parameter is required for this method.");
  }
  const emailAddress = core.account();
  const [displayName = ''] = emailAddress.split('@');
  const permissionId = permissionIdOf(emailAddress);
  const user = { kind: 'drive#user', displayName, me: true, permissionId, emailAddress };
  return selected({ kind: 'drive#about', user }, fields);
}
