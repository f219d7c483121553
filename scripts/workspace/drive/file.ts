import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const FORM = 'application/vnd.google-apps.form';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly emailAddress?: string;
}

/** One file or folder of the Drive; times in epoch ms. */
export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly trashed: boolean;
  /** Made by the program: what the scope drive.file lets it see. */
  readonly byProgram: boolean;
  readonly size?: number;
  readonly md5?: string;
  readonly permissions: readonly Permission[];
  /** Number of the last change; the change list is the files in this order. */
  readonly change: number;
  /** Gone for good; kept for the change list. */
  readonly removed?: true;
}

export const isNative = (mimeType: string): boolean =>
  mimeType.startsWith('application/vnd.google-apps.');

export function notFound(id: string): ApiError {
  return new ApiError(404, `File not found: ${id}.`);
}

/** A file that is there, whoever asks. @throws ApiError 404 */
export function fileOf(core: Core, id: string): FileRecord {
  const file = core.files.get(id);
  if (!file || file.removed) throw notFound(id);
  return file;
}

/** Stores a file and makes its entry in the change list; `at` also sets the modified time. */
export function putFile(core: Core, file: Omit<FileRecord, 'change'>): FileRecord {
  const stored = { ...file, change: core.chance.next('change') };
  core.files.put(file.id, stored);
  return stored;
}

/** Notes that a file's content was written now. */
export function written(core: Core, id: string): void {
  putFile(core, { ...fileOf(core, id), modifiedTime: core.now() });
}

export function newFile(
  core: Core,
  given: Pick<FileRecord, 'id' | 'name' | 'mimeType' | 'byProgram'> & Partial<FileRecord>,
): FileRecord {
  const now = core.now();
  return putFile(core, {
    parents: [rootId(core)],
    appProperties: {},
    createdTime: now,
    modifiedTime: now,
    trashed: false,
    permissions: [
      {
        id: permissionIdOf(core.account()),
        type: 'user',
        role: 'owner',
        emailAddress: core.account(),
      },
    ],
    ...given,
  });
}

/** The same person has the same permission id on every file, as in Google. */
export function permissionIdOf(email: string): string {
  let n = 7n;
  for (const c of email.toLowerCase()) n = (n * 131n + BigInt(c.codePointAt(0) ?? 0)) % 10n ** 20n;
  return String(n).padStart(20, '1');
}

export function rootId(core: Core): string {
  return String(core.settings.get('root'));
}

/** Whether drive.file shows a file: the program made it, for the account that is signed in. */
export const isOwnFile = (core: Core, file: FileRecord): boolean =>
  file.byProgram &&
  file.permissions.some((p) => p.role === 'owner' && p.emailAddress === core.account());

/** Trashed itself or below a trashed folder. */
export function isTrashed(core: Core, file: FileRecord): boolean {
  return (
    file.trashed ||
    file.parents.some((id) => {
      const parent = core.files.get(id);
      return parent !== undefined && isTrashed(core, parent);
    })
  );
}

/** The strongest role somebody has on a file, through its folders too. */
export function roleOf(
  core: Core,
  file: FileRecord,
  email: string,
): Permission['role'] | undefined {
  const order = ['owner', 'writer', 'commenter', 'reader'] as const;
  const roles = new Set<string>();
  const walk = (f: FileRecord): void => {
    for (const p of f.permissions) {
      if (p.type === 'anyone' || p.emailAddress?.toLowerCase() === email.toLowerCase()) {
        roles.add(p.role);
      }
    }
    for (const id of f.parents) {
      const parent = core.files.get(id);
      if (parent && parent.id !== f.id) walk(parent);
    }
  };
  walk(file);
  return order.find((role) => roles.has(role));
}
