import type { Core } from './core.ts';
import { bytesOf } from './drive/content.ts';
import { DOCUMENT, FOLDER, isNative, newFile } from './drive/file.ts';
import type { Daily } from './quota/profile.ts';
import type { Records } from './state/records.ts';
import type { DriveFile, SentMail } from './workspace.ts';

/** Records as they were made: their ids rise. */
export function inOrder<T>(records: Records<T>): T[] {
  return [...records.entries()].sort(byKey).map(([, value]) => value);
}

export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

/** Every file that is there, the oldest first; bytes are read when they are asked for. */
export function filesIn(core: Core): DriveFile[] {
  return [...core.files.values()]
    .filter((file) => !file.removed)
    .sort((a, b) => a.createdTime - b.createdTime || (a.id < b.id ? -1 : 1))
    .map((file) =>
      isNative(file.mimeType) && file.mimeType !== DOCUMENT
        ? file
        : Object.defineProperty({ ...file }, 'bytes', {
            enumerable: true,
            get: () => core.store.change(() => bytesOf(core, file.id)),
          }),
    );
}

/** The outbox, the first mail first. */
export function mailIn(core: Core): SentMail[] {
  return inOrder(core.mail).map((mail) => ({
    ...mail,
    attachments: mail.attachments.map(({ base64, ...rest }) => ({
      ...rest,
      bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    })),
  }));
}

/** What the account has used of each quota in its running day. */
export function quotasOf({ quota }: Core) {
  return (Object.keys(quota.profile.daily) as Daily[]).map((kind) => ({
    kind,
    used: quota.used(kind),
    limit: quota.profile.daily[kind],
  }));
}

/** What a new workspace holds; a kept one only has its clock moved forward. */
export function begin(core: Core, options: { now?: number; owner?: string }): void {
  const { now } = options;
  if (core.settings.get('root') === undefined) {
    core.settings.put('owner', options.owner ?? 'owner@example.org');
    core.settings.put('now', now ?? Date.UTC(2021, 2, 1));
    const root = core.chance.id('root', 19, '0A');
    core.settings.put('root', root);
    newFile(core, { id: root, name: 'My Drive', mimeType: FOLDER, byProgram: false, parents: [] });
  } else if (now !== undefined && now > core.now()) {
    core.settings.put('now', now);
  }
}
