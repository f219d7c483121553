import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { countMade } from '../quota/made.ts';
import { type Content, ownersClient, type Viewer } from '../rest/method.ts';
import { storeContent } from './content.ts';
import { DOCUMENT, DOCX, FORM, fileOf, isNative, putFile, rootId, SPREADSHEET } from './file.ts';
import { propertiesOf } from './properties.ts';
import { type FileResource, shownFile } from './resource.ts';
import { parentsOf, visible } from './visible.ts';

export interface UpdateOptions {
  readonly fields?: string;
  readonly addParents?: string;
  readonly removeParents?: string;
}

/** files.update: metadata, place, content; moving alone leaves the modified time. */
export function updateFile(
  core: Core,
  id: string,
  given: FileResource,
  content: Content | undefined,
  options: UpdateOptions,
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
  const removed = (options.removeParents?.split(',') ?? []).map((parent) =>
    parent === 'root' ? rootId(core) : parent,
  );
  const kept = old.parents.filter((p) => !removed.includes(p) && !added.includes(p));
  if (added.length > 0 && kept.length > 0) {
    throw new ApiError(403, 'Increasing the number of parents is not allowed', 'cannotAddParent');
  }
  const parents = added.length > 0 ? added : kept;
  const mimeType = isNative(old.mimeType) ? old.mimeType : (given.mimeType ?? old.mimeType);
  if (content && old.mimeType === DOCUMENT) countMade(core, 'conversions');
  const stored = content ? storeContent(core, id, mimeType, content) : {};
  const moved = added.length > 0 || removed.length > 0;
  const onlyMoved =
    content === undefined && given.name === undefined && given.appProperties === undefined;
  putFile(core, {
    ...old,
    ...(given.name === undefined ? {} : { name: given.name }),
    ...(given.description === undefined ? {} : { description: given.description }),
    ...(given.trashed === undefined ? {} : { trashed: given.trashed }),
    ...stored,
    mimeType: content ? mimeType : old.mimeType,
    appProperties: propertiesOf(old.appProperties, given.appProperties),
    parents: parents.length > 0 ? parents : [rootId(core)],
    modifiedTime: moved && onlyMoved ? old.modifiedTime : core.now(),
  });
  return shownFile(core, fileOf(core, id), options.fields);
}

/** files.delete: gone for good, with what lies below a folder. */
export function removeFile(core: Core, id: string, viewer: Viewer): void {
  const file = visible(core, id, viewer);
  if (file.id === rootId(core)) throw new ApiError(403, 'The root folder cannot be deleted.');
  for (const child of [...core.files.values()].sort((a, b) => a.change - b.change)) {
    if (!child.removed && child.parents.includes(id)) removeFile(core, child.id, ownersClient);
  }
  if (file.mimeType === SPREADSHEET) core.books.drop(id);
  if (file.mimeType === FORM) core.forms.remove(id);
  core.store.drop('blob', id);
  putFile(core, { ...file, removed: true });
}

/** files.emptyTrash: what the owner has thrown away is gone for good. */
export function emptyTrash(core: Core, viewer: Viewer): void {
  const trashed = [...core.files.values()].filter((file) => file.trashed && !file.removed);
  for (const { id } of trashed.sort((a, b) => a.change - b.change)) {
    // A folder before it may have taken this one along.
    if (!core.files.get(id)?.removed) removeFile(core, id, viewer);
  }
}
