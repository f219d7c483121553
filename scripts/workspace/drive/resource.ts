import type { Core } from '../core.ts';
import { checkMask, parseMask, pick } from '../fields.ts';
import { DOCUMENT, type FileRecord, FOLDER, FORM, isTrashed, SPREADSHEET } from './file.ts';

/** What a client says of a file. */
export interface FileResource {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
}

/** The fields of a file that a mask may name. */
export const FIELDS = new Set(
  'kind id name mimeType description parents appProperties createdTime modifiedTime trashed explicitlyTrashed size md5Checksum permissions permissionIds owners webViewLink ownedByMe version'.split(
    ' ',
  ),
);

/** A file as Drive shows it. */
export function resourceOf(core: Core, file: FileRecord): Record<string, unknown> {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    parents: file.parents,
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: file.appProperties } : {}),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    trashed: isTrashed(core, file),
    explicitlyTrashed: file.trashed,
    ...(file.size === undefined ? {} : { size: String(file.size) }),
    ...(file.md5 === undefined ? {} : { md5Checksum: file.md5 }),
    permissions: file.permissions.map((p) => ({ kind: 'drive#permission', ...p })),
    permissionIds: file.permissions.map((p) => p.id),
    owners: file.permissions
      .filter((p) => p.role === 'owner')
      .map((p) => ({ kind: 'drive#user', emailAddress: p.emailAddress })),
    ownedByMe: true,
    version: String(file.change),
    webViewLink: linkOf(file),
  };
}

function linkOf(file: FileRecord): string {
  const kinds: Readonly<Record<string, string>> = {
    [SPREADSHEET]: 'spreadsheets',
    [DOCUMENT]: 'document',
    [FORM]: 'forms',
  };
  const kind = kinds[file.mimeType];
  if (kind) return `https://docs.google.com/${kind}/d/${file.id}/edit`;
  return file.mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${file.id}`
    : `https://drive.google.com/file/d/${file.id}/view`;
}

export const DEFAULT_FILE = parseMask('kind,id,name,mimeType');

/** A file as an answer shows it: by default its id, name and kind. @throws ApiError 400 */
export function shownFile(core: Core, file: FileRecord, fields: string | undefined): unknown {
  const mask = fields === undefined ? DEFAULT_FILE : parseMask(fields);
  checkMask(mask, FIELDS);
  return pick(resourceOf(core, file), mask);
}
