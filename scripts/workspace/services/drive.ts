import { ApiCallError, badRequest, notImplemented } from '../api-error.ts';
import { driveMethods } from '../drive/methods.ts';
import type { Content } from '../rest/method.ts';
import { advanced } from './advanced.ts';
import { exposeBlob } from './blob.ts';
import type { Door } from './door.ts';

const COLLECTION = 'Drive_v3.Drive.V3.Collection';

/** The advanced service Drive (v3). */
export function driveService(door: Door): object {
  const { realm } = door;
  const call = advanced(door, driveMethods, ['drive.file', 'drive']);
  const alt = (options: unknown): unknown =>
    typeof options === 'object' && options !== null && 'alt' in options ? options.alt : undefined;
  const files = realm.expose('Drive.Files', `${COLLECTION}.FilesCollection`, {
    create: (body: unknown, blob?: unknown, options?: unknown) =>
      call('Drive.Files.create', { body, blob, options }),
    get: (fileId: string, options?: unknown) => {
      // What the wrapper makes of bytes is not documented; UrlFetchApp downloads them.
      if (alt(options) !== undefined) throw notImplemented('Drive.Files.get with alt');
      return call('Drive.Files.get', { at: { fileId }, options });
    },
    list: (options?: unknown) => call('Drive.Files.list', { options }),
    update: (body: unknown, fileId: string, blob?: unknown, options?: unknown) =>
      call('Drive.Files.update', { body, at: { fileId }, blob, options }),
    copy: (body: unknown, fileId: string, options?: unknown) =>
      call('Drive.Files.copy', { body, at: { fileId }, options }),
    remove: (fileId: string) => call('Drive.Files.remove', { at: { fileId } }),
    emptyTrash: () => call('Drive.Files.emptyTrash', {}),
    generateIds: (options?: unknown) => call('Drive.Files.generateIds', { options }),
    export: (fileId: string, mimeType: string, options?: unknown) => {
      if (alt(options) !== 'media') {
        throw new ApiCallError(badRequest('Export requires alt=media.'), 'drive.files.export');
      }
      const { bytes, mimeType: type } = call<Content>('Drive.Files.export', {
        at: { fileId },
        options: { ...(options as object), mimeType: String(mimeType) },
      });
      return exposeBlob(realm, { bytes, type, name: null });
    },
  });
  const permissions = realm.expose('Drive.Permissions', `${COLLECTION}.PermissionsCollection`, {
    create: (body: unknown, fileId: string, options?: unknown) =>
      call('Drive.Permissions.create', { body, at: { fileId }, options }),
    get: (fileId: string, permissionId: string, options?: unknown) =>
      call('Drive.Permissions.get', { at: { fileId, permissionId }, options }),
    list: (fileId: string, options?: unknown) =>
      call('Drive.Permissions.list', { at: { fileId }, options }),
    update: (body: unknown, fileId: string, permissionId: string, options?: unknown) =>
      call('Drive.Permissions.update', { body, at: { fileId, permissionId }, options }),
    remove: (fileId: string, permissionId: string) =>
      call('Drive.Permissions.remove', { at: { fileId, permissionId } }),
  });
  const changes = realm.expose('Drive.Changes', `${COLLECTION}.ChangesCollection`, {
    getStartPageToken: () => call('Drive.Changes.getStartPageToken', {}),
    list: (pageToken: string, options?: unknown) =>
      call('Drive.Changes.list', { options: { ...(options as object), pageToken } }),
  });
  const about = realm.expose('Drive.About', `${COLLECTION}.AboutCollection`, {
    get: (options?: unknown) => call('Drive.About.get', { options }),
  });
  return realm.expose('Drive', 'Drive', {
    About: about,
    Files: files,
    Permissions: permissions,
    Changes: changes,
  });
}
