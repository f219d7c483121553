import type { Asked, Method } from '../rest/method.ts';
import { aboutUser } from './about.ts';
import { listChanges, startPageToken } from './changes.ts';
import { downloadFile, exportFile } from './content.ts';
import { copyFile, createFile, generateIds } from './create.ts';
import { type ListOptions, listFiles } from './list.ts';
import {
  createPermission,
  getPermission,
  listPermissions,
  removePermission,
  updatePermission,
} from './permissions.ts';
import { type FileResource, shownFile } from './resource.ts';
import { emptyTrash, removeFile, updateFile } from './update.ts';
import { visible } from './visible.ts';

/** Accepted and without meaning here: there are no shared drives, and sharing sends no mail. */
const DRIVES = ['supportsAllDrives', 'sendNotificationEmail'];
const file = 'drive/v3/files/{fileId}';
const fields = ({ query }: Asked): string | undefined => query.fields as string | undefined;
const resource = ({ body }: Asked): FileResource => (body ?? {}) as FileResource;

/** Drive v3, by the names that Apps Script gives its methods. */
export const driveMethods = {
  'Drive.About.get': {
    verb: 'GET',
    path: 'drive/v3/about',
    query: [],
    answer: (core, asked) => aboutUser(core, fields(asked)),
  },
  'Drive.Files.create': {
    verb: 'POST',
    path: 'drive/v3/files',
    query: DRIVES,
    upload: true,
    answer: (core, asked) =>
      createFile(core, resource(asked), asked.media, asked.query, asked.viewer),
  },
  'Drive.Files.list': {
    verb: 'GET',
    path: 'drive/v3/files',
    query: ['q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'supportsAllDrives'],
    answer: (core, { query, viewer }) => listFiles(core, query as ListOptions, viewer),
  },
  'Drive.Files.generateIds': {
    verb: 'GET',
    path: 'drive/v3/files/generateIds',
    query: ['count', 'space', 'type'],
    answer: (core, { query }) => generateIds(core, query.count as number | undefined),
  },
  'Drive.Files.emptyTrash': {
    verb: 'DELETE',
    path: 'drive/v3/files/trash',
    query: [],
    answer: (core, { viewer }) => emptyTrash(core, viewer),
  },
  'Drive.Files.copy': {
    verb: 'POST',
    path: `${file}/copy`,
    query: DRIVES,
    answer: (core, asked) =>
      copyFile(core, asked.at.fileId, resource(asked), asked.query, asked.viewer),
  },
  'Drive.Files.export': {
    verb: 'GET',
    path: `${file}/export`,
    query: ['mimeType'],
    answer: (core, { at, query, viewer }) =>
      exportFile(core, at.fileId, String(query.mimeType), viewer),
  },
  'Drive.Files.get': {
    verb: 'GET',
    path: file,
    query: ['supportsAllDrives'],
    answer: (core, asked) =>
      asked.query.alt === 'media'
        ? downloadFile(core, asked.at.fileId, asked.viewer)
        : shownFile(core, visible(core, asked.at.fileId, asked.viewer), fields(asked)),
  },
  'Drive.Files.update': {
    verb: 'PATCH',
    path: file,
    query: ['addParents', 'removeParents', 'supportsAllDrives'],
    upload: true,
    answer: (core, asked) =>
      updateFile(core, asked.at.fileId, resource(asked), asked.media, asked.query, asked.viewer),
  },
  'Drive.Files.remove': {
    verb: 'DELETE',
    path: file,
    query: ['supportsAllDrives'],
    answer: (core, { at, viewer }) => removeFile(core, at.fileId, viewer),
  },
  'Drive.Permissions.create': {
    verb: 'POST',
    path: `${file}/permissions`,
    query: DRIVES,
    answer: (core, { at, body, viewer }) => createPermission(core, at.fileId, body ?? {}, viewer),
  },
  'Drive.Permissions.list': {
    verb: 'GET',
    path: `${file}/permissions`,
    query: ['supportsAllDrives'],
    answer: (core, asked) => listPermissions(core, asked.at.fileId, fields(asked), asked.viewer),
  },
  'Drive.Permissions.get': {
    verb: 'GET',
    path: `${file}/permissions/{permissionId}`,
    query: ['supportsAllDrives'],
    answer: (core, asked) =>
      getPermission(core, asked.at.fileId, asked.at.permissionId, fields(asked), asked.viewer),
  },
  'Drive.Permissions.update': {
    verb: 'PATCH',
    path: `${file}/permissions/{permissionId}`,
    query: ['supportsAllDrives'],
    answer: (core, { at, body, viewer }) =>
      updatePermission(core, at.fileId, at.permissionId, body ?? {}, viewer),
  },
  'Drive.Permissions.remove': {
    verb: 'DELETE',
    path: `${file}/permissions/{permissionId}`,
    query: ['supportsAllDrives'],
    answer: (core, { at, viewer }) => removePermission(core, at.fileId, at.permissionId, viewer),
  },
  'Drive.Changes.getStartPageToken': {
    verb: 'GET',
    path: 'drive/v3/changes/startPageToken',
    query: ['supportsAllDrives'],
    answer: (core) => startPageToken(core),
  },
  'Drive.Changes.list': {
    verb: 'GET',
    path: 'drive/v3/changes',
    query: ['pageToken', 'pageSize', 'spaces', 'includeRemoved', 'supportsAllDrives'],
    answer: (core, { query, viewer }) =>
      listChanges(core, String(query.pageToken ?? ''), query as ListOptions, viewer),
  },
} as const satisfies Readonly<Record<string, Method>>;
