import { isEmail } from '../core/programme/programme.ts';
import type { FileState } from '../stages/effects.ts';
import { drive } from './drive-api.ts';

/** Lets people open files and comment on them; an address that Google refuses is left out. */
export function letComment(ids: readonly string[], emails: readonly string[]): void {
  for (const id of ids) {
    for (const emailAddress of emails) addPermission(id, emailAddress, 'commenter');
  }
}

type Role = 'writer' | 'commenter';

/**
 * Lets exactly these people write, or comment, beside the owner; nobody is sent a mail. Returns the
 * addresses that Google refused.
 */
export function shareWith(
  file: string,
  emails: readonly string[],
  wantedRole: Role = 'writer',
): readonly string[] {
  const permissions = drive().Permissions;
  if (!permissions) throw new Error('the advanced service Drive has no permissions');
  const { permissions: given = [] } = permissions.list(file, {
    fields: 'permissions(id,emailAddress,role)',
  });
  const wanted = new Map(emails.map((email) => [email.toLowerCase(), email]));
  for (const { id, emailAddress, role } of given) {
    const email = emailAddress?.toLowerCase() ?? '';
    if (role === wantedRole && wanted.has(email)) wanted.delete(email);
    else if (role === 'owner') wanted.delete(email);
    else if (id !== undefined) permissions.remove(file, id);
  }
  return [...wanted.values()].filter((email) => !addPermission(file, email, wantedRole));
}

/** Whoever may write in a file may only read it from now on; 'gone' where there is no file. */
export function letOnlyRead(file: string): FileState {
  const permissions = drive().Permissions;
  if (!permissions) throw new Error('the advanced service Drive has no permissions');
  try {
    const { permissions: given = [] } = permissions.list(file, { fields: 'permissions(id,role)' });
    for (const { id, role } of given) {
      if (role === 'writer' && id !== undefined) permissions.update({ role: 'reader' }, file, id);
    }
    return 'there';
  } catch (error) {
    if (error instanceof Error && /File not found/i.test(error.message)) return 'gone';
    throw error;
  }
}

/** False where it is no address, or Google refuses it. */
function addPermission(file: string, emailAddress: string, role: Role): boolean {
  if (!isEmail(emailAddress)) return false;
  const permission = { type: 'user', role, emailAddress };
  try {
    drive().Permissions?.create(permission, file, { sendNotificationEmail: false });
    return true;
  } catch (error) {
    if (isAddressRefused(error)) return false;
    throw error;
  }
}

function isAddressRefused(error: unknown): boolean {
  const refusal = /emailAddress is invalid|no Google account associated|invalidSharingRequest/i;
  return error instanceof Error && refusal.test(error.message);
}
