import type { drive_v3 } from 'googleapis';
import type { SharedFile } from '#core/schedule/sharing.ts';
import { CutAnswer, patiently, type Wait } from './retry.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const FORM = 'application/vnd.google-apps.form';
const FIELDS = 'id,name,mimeType,permissions(type,role,emailAddress)';

/** A file with whoever is let into it; undefined where this account may not see that. */
export type SeenFile = Omit<SharedFile, 'kind' | 'permissions'> & {
  readonly permissions: SharedFile['permissions'] | undefined;
};

/** Single files by their ids. */
export function seenFile(drive: drive_v3.Drive, fileId: string, wait: Wait): Promise<SeenFile> {
  return patiently(async () => {
    const { data } = await drive.files.get({ fileId, fields: FIELDS });
    if (!data.id) throw new CutAnswer();
    return seen(data);
  }, wait);
}

/** All files in a folder and in the folders below it. Everybody may answer a Form: it is left out. */
export async function seenInFolder(
  drive: drive_v3.Drive,
  folder: string,
  wait: Wait,
): Promise<readonly SeenFile[]> {
  const found: SeenFile[] = [];
  const open = [folder];
  for (let next = open.pop(); next; next = open.pop()) {
    const q = `'${next}' in parents and trashed = false and mimeType != '${FORM}'`;
    let pageToken: string | undefined;
    do {
      const page = await patiently(async () => {
        const { data } = await drive.files.list({
          q,
          fields: `nextPageToken,files(${FIELDS})`,
          pageSize: 100,
          ...(pageToken === undefined ? {} : { pageToken }),
        });
        if (!Array.isArray(data.files)) throw new CutAnswer();
        return { files: data.files, next: data.nextPageToken };
      }, wait);
      found.push(...page.files.map(seen));
      open.push(
        ...page.files.flatMap(({ id, mimeType }) => (mimeType === FOLDER && id ? [id] : [])),
      );
      pageToken = page.next ?? undefined;
    } while (pageToken !== undefined);
  }
  return found;
}

function seen({ id, name, permissions }: drive_v3.Schema$File): SeenFile {
  return {
    id: id ?? '',
    name: name ?? '',
    permissions: permissions?.map(({ type, role, emailAddress }) => ({
      type: type ?? '',
      role: role ?? '',
      emailAddress: emailAddress ?? '',
    })),
  };
}
