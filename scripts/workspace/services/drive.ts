import { ApiError } from '../api-error.ts';
import { listChanges, startPageToken } from '../drive/changes.ts';
import {
  type Content,
  copyFile,
  createFile,
  type DriveOptions,
  exportFile,
  type FileResource,
  generateIds,
  getFile,
  listFiles,
  removeFile,
  updateFile,
} from '../drive/files.ts';
import { createPermission, listPermissions, removePermission } from '../drive/permissions.ts';
import { blobOf, exposeBlob } from './blob.ts';
import { api, type Door, plain } from './door.ts';

const COLLECTION = 'Drive_v3.Drive.V3.Collection';

/** The advanced service Drive (v3). */
export function driveService(door: Door): object {
  const { core, realm } = door;
  const viewer = { onlyOwnFiles: !door.granted(['drive']) };
  const call = <T>(method: string, effect: () => unknown): T =>
    api<unknown>(
      door,
      `Drive.${method}`,
      `drive.${method[0]?.toLowerCase()}${method.slice(1)}`,
      ['drive.file', 'drive'],
      effect,
    ) as T;
  const options = (value: unknown): DriveOptions => plain<DriveOptions>(value);
  const content = (blob: unknown, method: string): Content | undefined => {
    if (blob === null || blob === undefined) return undefined;
    const { bytes, type } = blobOf(realm, blob, method);
    return { bytes, mimeType: type ?? 'application/octet-stream' };
  };
  const files = realm.expose('Drive.Files', `${COLLECTION}.FilesCollection`, {
    create: (resource: unknown, blob?: unknown, more?: unknown) =>
      call('Files.create', () =>
        createFile(
          core,
          plain<FileResource>(resource),
          content(blob, 'Drive.Files.create'),
          options(more),
          viewer,
        ),
      ),
    get: (id: string, more?: unknown) =>
      call('Files.get', () => getFile(core, String(id), options(more), viewer)),
    list: (more?: unknown) => call('Files.list', () => listFiles(core, options(more), viewer)),
    update: (resource: unknown, id: string, blob?: unknown, more?: unknown) =>
      call('Files.update', () =>
        updateFile(
          core,
          String(id),
          plain<FileResource>(resource),
          content(blob, 'Drive.Files.update'),
          options(more),
          viewer,
        ),
      ),
    copy: (resource: unknown, id: string, more?: unknown) =>
      call('Files.copy', () =>
        copyFile(core, String(id), plain<FileResource>(resource), options(more), viewer),
      ),
    remove: (id: string) => call('Files.remove', () => removeFile(core, String(id), viewer)),
    generateIds: (more?: unknown) =>
      call('Files.generateIds', () => generateIds(core, options(more).count)),
    export: (id: string, mimeType: string, more?: unknown) =>
      call('Files.export', () => {
        if (options(more).alt !== 'media') {
          throw new ApiError(400, 'Export requires alt=media to download the exported content.');
        }
        const { bytes, mimeType: type } = exportFile(core, String(id), String(mimeType), viewer);
        return exposeBlob(realm, { bytes, type, name: null });
      }),
  });
  const permissions = realm.expose('Drive.Permissions', `${COLLECTION}.PermissionsCollection`, {
    create: (resource: unknown, id: string) =>
      call('Permissions.create', () => createPermission(core, String(id), plain(resource), viewer)),
    list: (id: string, more?: unknown) =>
      call('Permissions.list', () =>
        listPermissions(core, String(id), options(more).fields, viewer),
      ),
    remove: (id: string, permission: string) =>
      call('Permissions.remove', () =>
        removePermission(core, String(id), String(permission), viewer),
      ),
  });
  const changes = realm.expose('Drive.Changes', `${COLLECTION}.ChangesCollection`, {
    getStartPageToken: () => call('Changes.getStartPageToken', () => startPageToken(core)),
    list: (token: string, more?: unknown) =>
      call('Changes.list', () => listChanges(core, String(token), options(more), viewer)),
  });
  return realm.expose('Drive', 'Drive', {
    Files: files,
    Permissions: permissions,
    Changes: changes,
  });
}
