import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { Viewer } from '../rest/method.ts';
import { type FileRecord, FOLDER, fileOf, isOwnFile, notFound, roleOf, rootId } from './file.ts';

/** A file that this viewer may know of. @throws ApiError 404 */
export function visible(core: Core, id: string, viewer: Viewer): FileRecord {
  const file = fileOf(core, id === 'root' ? rootId(core) : id);
  if (viewer.onlyOwnFiles && !isOwnFile(core, file) && file.id !== rootId(core)) throw notFound(id);
  return file;
}

/** The folder a file is to lie in, My Drive by default. @throws ApiError 400, 403, 404 */
export function parentsOf(
  core: Core,
  parents: readonly string[] | undefined,
  viewer: Viewer,
): string[] {
  const ids = (parents ?? []).map((id) => {
    const parent = visible(core, id, viewer);
    if (parent.mimeType !== FOLDER)
      throw new ApiError(403, 'The specified parent is not a folder.');
    return parent.id;
  });
  if (ids.length > 1) throw badRequest('A file cannot have more than one parent.');
  return ids.length > 0 ? ids : [rootId(core)];
}

/** Whether somebody may change a file's content. */
export function mayEdit(core: Core, id: string, email: string): boolean {
  const role = roleOf(core, fileOf(core, id), email);
  return role === 'owner' || role === 'writer';
}
