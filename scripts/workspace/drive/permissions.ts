import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { selected } from '../fields.ts';
import type { Viewer } from '../rest/method.ts';
import { type Permission, permissionIdOf, putFile } from './file.ts';
import { visible } from './visible.ts';

const ROLES = ['owner', 'writer', 'commenter', 'reader'];
const TYPES = ['user', 'group', 'domain', 'anyone'];

/** permissions.create: somebody who is there already gets the new role. */
export function createPermission(
  core: Core,
  fileId: string,
  given: Partial<Permission>,
  viewer: Viewer,
): unknown {
  const file = visible(core, fileId, viewer);
  if (!given.type || !TYPES.includes(given.type))
    throw badRequest('The permission type field is required.');
  if (!given.role || !ROLES.includes(given.role))
    throw badRequest('The permission role field is required.');
  if (given.role === 'owner') {
    throw new ApiError(403, 'Transferring ownership is not implemented by the local workspace');
  }
  const named = given.type === 'user' || given.type === 'group';
  if (named && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(given.emailAddress ?? '')) {
    throw badRequest(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  const id = named ? permissionIdOf(given.emailAddress ?? '') : 'anyoneWithLink';
  const old = file.permissions.find((p) => p.id === id);
  if (old?.role === 'owner')
    return { kind: 'drive#permission', id, type: old.type, role: old.role };
  const permission: Permission = {
    id,
    type: given.type,
    role: given.role,
    ...(named && given.emailAddress ? { emailAddress: given.emailAddress } : {}),
  };
  putFile(core, {
    ...file,
    permissions: [...file.permissions.filter((p) => p.id !== id), permission],
  });
  return { kind: 'drive#permission', id, type: given.type, role: given.role };
}

const resourceOf = (permission: Permission) => ({ kind: 'drive#permission', ...permission });
/** What Google shows of a permission when no fields are asked for. */
const SHORT = 'kind,id,type,role';

export function listPermissions(
  core: Core,
  fileId: string,
  fields: string | undefined,
  viewer: Viewer,
): unknown {
  const permissions = visible(core, fileId, viewer).permissions.map(resourceOf);
  return selected(
    { kind: 'drive#permissionList', permissions },
    fields ?? `kind,permissions(${SHORT})`,
  );
}

/** permissions.get */
export function getPermission(
  core: Core,
  fileId: string,
  id: string,
  fields: string | undefined,
  viewer: Viewer,
): unknown {
  const { permission } = permissionOf(core, fileId, id, viewer);
  return selected(resourceOf(permission), fields ?? SHORT);
}

/** permissions.update: another role for somebody who has one. */
export function updatePermission(
  core: Core,
  fileId: string,
  id: string,
  { role }: Partial<Permission>,
  viewer: Viewer,
): unknown {
  const { file, permission } = permissionOf(core, fileId, id, viewer);
  if (!role || !ROLES.includes(role)) throw badRequest('The permission role field is required.');
  if (role === 'owner' || permission.role === 'owner') {
    throw new ApiError(403, 'Transferring ownership is not implemented by the local workspace');
  }
  const next = { ...permission, role };
  putFile(core, {
    ...file,
    permissions: file.permissions.map((p) => (p === permission ? next : p)),
  });
  return selected(resourceOf(next), SHORT);
}

/** permissions.delete */
export function removePermission(core: Core, fileId: string, id: string, viewer: Viewer): void {
  const { file, permission } = permissionOf(core, fileId, id, viewer);
  if (permission.role === 'owner') {
    throw new ApiError(403, 'The owner of a file cannot be removed.');
  }
  putFile(core, { ...file, permissions: file.permissions.filter((p) => p !== permission) });
}

/** @throws ApiError 404 for the file or the permission */
function permissionOf(core: Core, fileId: string, id: string, viewer: Viewer) {
  const file = visible(core, fileId, viewer);
  const permission = file.permissions.find((p) => p.id === id);
  if (!permission) throw new ApiError(404, `Permission not found: ${id}.`);
  return { file, permission };
}
