import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { checkMask, type Mask, parseMask, pick } from '../fields.ts';
import { createSpreadsheet } from '../sheets/spreadsheets.ts';
import {
  DOCUMENT,
  DOCX,
  type FileRecord,
  FOLDER,
  FORM,
  fileOf,
  isNative,
  isTrashed,
  newFile,
  notFound,
  putFile,
  roleOf,
  rootId,
  SPREADSHEET,
} from './file.ts';
import { parseQuery } from './query.ts';

export interface Content {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

export interface FileResource {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
}

export interface DriveOptions {
  readonly fields?: string;
  readonly q?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly orderBy?: string;
  readonly addParents?: string;
  readonly removeParents?: string;
  readonly count?: number;
  readonly alt?: string;
  readonly spaces?: string;
}

/** Who asks: with the scope drive.file only what the program made is there. */
export interface Viewer {
  readonly onlyOwnFiles: boolean;
}

const FIELDS = new Set(
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

const DEFAULT_FILE = parseMask('kind,id,name,mimeType');

function shownFile(core: Core, file: FileRecord, fields: string | undefined): unknown {
  const mask = fields === undefined ? DEFAULT_FILE : parseMask(fields);
  checkMask(mask, FIELDS);
  return pick(resourceOf(core, file), mask);
}

export function visible(core: Core, id: string, viewer: Viewer): FileRecord {
  const file = fileOf(core, id === 'root' ? rootId(core) : id);
  if (viewer.onlyOwnFiles && !file.byProgram && file.id !== rootId(core)) throw notFound(id);
  return file;
}

function parentsOf(core: Core, parents: readonly string[] | undefined, viewer: Viewer): string[] {
  const ids = (parents ?? []).map((id) => {
    const parent = visible(core, id, viewer);
    if (parent.mimeType !== FOLDER)
      throw new ApiError(403, 'The specified parent is not a folder.');
    return parent.id;
  });
  if (ids.length > 1) throw badRequest('A file cannot have more than one parent.');
  return ids.length > 0 ? ids : [rootId(core)];
}

function propertiesOf(
  old: Readonly<Record<string, string>>,
  given: FileResource['appProperties'] = {},
): Record<string, string> {
  const out = { ...old };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) delete out[key];
    else {
      // Documented: 124 bytes of UTF-8 for key and value together.
      if (Buffer.byteLength(key + value) > 124) {
        throw badRequest(
          'The properties or app properties are too long: 124 bytes per key and value.',
        );
      }
      out[key] = value;
    }
  }
  if (Object.keys(out).length > 30)
    throw badRequest('Too many app properties: 30 per application.');
  return out;
}

/** files.create: a folder, a native document, or bytes; a .docx becomes a Document on request. */
export function createFile(
  core: Core,
  given: FileResource,
  content: Content | undefined,
  options: DriveOptions,
  viewer: Viewer,
): unknown {
  const mimeType = given.mimeType ?? content?.mimeType ?? 'application/octet-stream';
  const native = isNative(mimeType);
  if (given.id !== undefined) {
    if (native) {
      throw badRequest('Generated IDs are not supported for Docs Editors formats.');
    }
    if (core.files.get(given.id)) {
      throw new ApiError(409, 'A file already exists with the provided ID.');
    }
    if (core.settings.get(`generated/${given.id}`) === undefined) {
      throw badRequest('The provided file ID is not usable.');
    }
  }
  const file = {
    name: given.name ?? 'Untitled',
    byProgram: true,
    parents: parentsOf(core, given.parents, viewer),
    appProperties: propertiesOf({}, given.appProperties),
    ...(given.description === undefined ? {} : { description: given.description }),
  };
  let id: string;
  if (mimeType === SPREADSHEET) {
    if (content)
      throw badRequest('Conversion to a spreadsheet is not implemented by the local workspace');
    id = createSpreadsheet(core, file);
  } else {
    if (native && mimeType !== FOLDER && mimeType !== DOCUMENT) {
      throw badRequest(`Creating ${mimeType} is not implemented by the local workspace`);
    }
    if (mimeType === DOCUMENT && content && content.mimeType !== DOCX) {
      throw badRequest(`Converting ${content.mimeType} is not implemented by the local workspace`);
    }
    if (mimeType === FOLDER && content) throw badRequest('A folder cannot have content.');
    id = given.id ?? core.chance.id('file', native ? 44 : 33, '1');
    newFile(core, {
      id,
      mimeType,
      ...file,
      ...(native ? {} : { size: content?.bytes.length ?? 0 }),
    });
    if (content) core.store.put('blob', id, 0, content.bytes);
  }
  return shownFile(core, fileOf(core, id), options.fields);
}

export function getFile(core: Core, id: string, options: DriveOptions, viewer: Viewer): unknown {
  if (options.alt !== undefined) {
    throw badRequest('Drive.Files.get with alt is not implemented by the local workspace');
  }
  return shownFile(core, visible(core, id, viewer), options.fields);
}

/** files.list; without orderBy the most recently changed come first. */
export function listFiles(core: Core, options: DriveOptions, viewer: Viewer): unknown {
  const mask = options.fields === undefined ? undefined : parseMask(options.fields);
  const below: Mask =
    mask?.get('files') ?? (mask === undefined || mask.has('*') ? new Map() : DEFAULT_FILE);
  checkMask(mask ?? new Map(), new Set(['kind', 'files', 'nextPageToken', 'incompleteSearch']));
  checkMask(below, FIELDS);
  const test = options.q ? parseQuery(core, options.q) : () => true;
  const all = [...core.files.values()].filter(
    (file) =>
      !file.removed &&
      file.id !== rootId(core) &&
      (file.byProgram || !viewer.onlyOwnFiles) &&
      test(file),
  );
  all.sort(orderOf(options.orderBy));
  const size = options.pageSize ?? 100;
  if (size < 1 || size > 1000) throw badRequest('Invalid value for pageSize: 1 to 1000.');
  const start = options.pageToken === undefined ? 0 : Number(options.pageToken);
  if (!Number.isInteger(start)) throw badRequest('Invalid Value: pageToken');
  const reply = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: all
      .slice(start, start + size)
      .map((file) => pick(resourceOf(core, file), below.size > 0 ? below : DEFAULT_FILE)),
    ...(start + size < all.length ? { nextPageToken: String(start + size) } : {}),
  };
  if (!mask || mask.has('*')) return reply;
  return Object.fromEntries(Object.entries(reply).filter(([name]) => mask.has(name)));
}

function orderOf(orderBy: string | undefined): (a: FileRecord, b: FileRecord) => number {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map((part) => part.trim().split(/\s+/));
  return (a, b) => {
    for (const [key = '', direction] of keys) {
      let order = 0;
      if (key === 'name' || key === 'name_natural')
        order = a.name < b.name ? -1 : Number(a.name > b.name);
      else if (key === 'createdTime' || key === 'modifiedTime') order = a[key] - b[key];
      else if (key === 'folder')
        order = Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER);
      else throw badRequest(`Invalid orderBy: ${key} is not implemented by the local workspace`);
      if (order !== 0) return direction === 'desc' ? -order : order;
    }
    return b.change - a.change;
  };
}

export function updateFile(
  core: Core,
  id: string,
  given: FileResource,
  content: Content | undefined,
  options: DriveOptions,
  viewer: Viewer,
): unknown {
  const old = visible(core, id, viewer);
  if (given.parents !== undefined) {
    throw new ApiError(
      403,
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }
  if (
    content &&
    isNative(old.mimeType) &&
    !(old.mimeType === DOCUMENT && content.mimeType === DOCX)
  ) {
    throw badRequest(
      'Replacing the content of this file is not implemented by the local workspace',
    );
  }
  const added = options.addParents ? parentsOf(core, options.addParents.split(','), viewer) : [];
  const removed = options.removeParents?.split(',') ?? [];
  const kept = old.parents.filter((p) => !removed.includes(p) && !added.includes(p));
  if (added.length > 0 && kept.length > 0) {
    throw new ApiError(403, 'Increasing the number of parents is not allowed', 'cannotAddParent');
  }
  const parents = added.length > 0 ? added : kept;
  if (content) core.store.put('blob', id, 0, content.bytes);
  const moved = added.length > 0 || removed.length > 0;
  const onlyMoved =
    content === undefined && given.name === undefined && given.appProperties === undefined;
  putFile(core, {
    ...old,
    ...(given.name === undefined ? {} : { name: given.name }),
    ...(given.description === undefined ? {} : { description: given.description }),
    ...(given.trashed === undefined ? {} : { trashed: given.trashed }),
    ...(content && !isNative(old.mimeType)
      ? { size: content.bytes.length, mimeType: given.mimeType ?? old.mimeType }
      : {}),
    appProperties: propertiesOf(old.appProperties, given.appProperties),
    parents: parents.length > 0 ? parents : [rootId(core)],
    modifiedTime: moved && onlyMoved ? old.modifiedTime : core.now(),
  });
  return shownFile(core, fileOf(core, id), options.fields);
}

export function copyFile(
  core: Core,
  id: string,
  given: FileResource,
  options: DriveOptions,
  viewer: Viewer,
): unknown {
  const from = visible(core, id, viewer);
  const file = {
    name: given.name ?? `Copy of ${from.name}`,
    byProgram: true,
    parents: given.parents ? parentsOf(core, given.parents, viewer) : from.parents,
    appProperties: propertiesOf(from.appProperties, given.appProperties),
  };
  let to: string;
  if (from.mimeType === SPREADSHEET) {
    to = createSpreadsheet(core, file);
    const [source, copy] = [core.books.get(id), core.books.get(to)];
    copy.changeState();
    Object.assign(copy.state, structuredClone({ ...source.state, id: to }));
    for (const { sheetId } of source.state.sheets) {
      copy.replaceRows(sheetId, 0, (rows) => {
        rows.push(...structuredClone(source.rows(sheetId)).map((row) => [...row]));
      });
    }
  } else {
    if (from.mimeType === FOLDER || from.mimeType === FORM) {
      throw new ApiError(403, 'This file cannot be copied by the user.', 'cannotCopyFile');
    }
    to = core.chance.id('file', isNative(from.mimeType) ? 44 : 33, '1');
    newFile(core, {
      id: to,
      mimeType: from.mimeType,
      ...file,
      ...(from.size === undefined ? {} : { size: from.size }),
    });
    const body = core.store.get('blob', id);
    if (body !== undefined) core.store.put('blob', to, 0, body);
  }
  return shownFile(core, fileOf(core, to), options.fields);
}

/** files.delete: gone for good, with what lies below a folder. */
export function removeFile(core: Core, id: string, viewer: Viewer): void {
  const file = visible(core, id, viewer);
  if (file.id === rootId(core)) throw new ApiError(403, 'The root folder cannot be deleted.');
  for (const child of [...core.files.values()].sort((a, b) => a.change - b.change)) {
    if (!child.removed && child.parents.includes(id))
      removeFile(core, child.id, { onlyOwnFiles: false });
  }
  if (file.mimeType === SPREADSHEET) core.books.drop(id);
  if (file.mimeType === FORM) core.forms.remove(id);
  core.store.drop('blob', id);
  putFile(core, { ...file, removed: true });
}

/** files.generateIds: ids for a later create. */
export function generateIds(core: Core, count = 10): unknown {
  if (count < 1 || count > 1000) throw badRequest('Invalid value for count: 1 to 1000.');
  const ids = Array.from({ length: count }, () => core.chance.id('file', 33, '1'));
  for (const id of ids) core.settings.put(`generated/${id}`, true);
  return { kind: 'drive#generatedIds', space: 'drive', ids };
}

/** files.export of a Document as the .docx that it was converted from. */
export function exportFile(core: Core, id: string, mimeType: string, viewer: Viewer): Content {
  const file = visible(core, id, viewer);
  if (!isNative(file.mimeType)) {
    throw new ApiError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (file.mimeType !== DOCUMENT || mimeType !== DOCX) {
    throw badRequest(
      `Exporting ${file.mimeType} as ${mimeType} is not implemented by the local workspace`,
    );
  }
  return { bytes: bytesOf(core, id), mimeType };
}

/** The bytes of a file; of a Document its .docx. @throws ApiError 404 */
export function bytesOf(core: Core, id: string): Uint8Array {
  fileOf(core, id);
  const body = core.store.get('blob', id);
  if (body === undefined) return new Uint8Array();
  return typeof body === 'string' ? Buffer.from(body) : new Uint8Array(body);
}

/** files.get?alt=media */
export function downloadFile(core: Core, id: string, viewer: Viewer): Content {
  const file = visible(core, id, viewer);
  if (isNative(file.mimeType)) {
    throw new ApiError(
      403,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      'fileNotDownloadable',
    );
  }
  return { bytes: bytesOf(core, id), mimeType: file.mimeType };
}

/** Whether somebody may change a file's content. */
export function mayEdit(core: Core, id: string, email: string): boolean {
  const role = roleOf(core, fileOf(core, id), email);
  return role === 'owner' || role === 'writer';
}
