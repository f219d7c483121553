import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { checkMask, type Mask, parseMask, pick } from '../fields.ts';
import type { Viewer } from '../rest/method.ts';
import { type FileRecord, FOLDER, isOwnFile, rootId } from './file.ts';
import { parseQuery } from './query.ts';
import { DEFAULT_FILE, FIELDS, resourceOf } from './resource.ts';

export interface ListOptions {
  readonly fields?: string;
  readonly q?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly orderBy?: string;
}

/** files.list; without orderBy the most recently changed come first. */
export function listFiles(core: Core, options: ListOptions, viewer: Viewer): unknown {
  const mask = options.fields === undefined ? undefined : parseMask(options.fields);
  const below: Mask =
    mask?.get('files') ?? (mask === undefined || mask.has('*') ? new Map() : DEFAULT_FILE);
  checkMask(mask ?? new Map(), new Set(['kind', 'files', 'nextPageToken', 'incompleteSearch']));
  checkMask(below, FIELDS);
  const test = options.q ? parseQuery(core, options.q) : () => true;
  // An index that lags does not know the file that was made last.
  const known = core.gate.stale ? olderThanLast(core) : [...core.files.values()];
  const all = known.filter(
    (file) =>
      !file.removed &&
      file.id !== rootId(core) &&
      test(file) &&
      (!viewer.onlyOwnFiles || isOwnFile(core, file)),
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

function olderThanLast(core: Core): FileRecord[] {
  const byAge = [...core.files.values()].sort(
    (a, b) => a.createdTime - b.createdTime || (a.id < b.id ? -1 : 1),
  );
  return byAge.slice(0, -1);
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
