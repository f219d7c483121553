import type { drive_v3 } from 'googleapis';
import { CutAnswer, patiently, type Wait } from './retry.ts';

/** A file with bytes of its own in Drive. */
export interface StoredFile {
  readonly id: string;
  /** Where it lies below the folder that was asked for, in names that every disk takes. */
  readonly path: readonly string[];
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, in hexadecimal. */
  readonly md5: string;
}

const FOLDER = 'application/vnd.google-apps.folder';

/**
 * Every file in a folder of Drive and in the folders inside it, however many pages Google makes of
 * them. Google's own documents and shortcuts have no bytes and are left out.
 */
export async function filesInFolder(
  drive: drive_v3.Drive,
  folder: string,
  wait: Wait,
): Promise<readonly StoredFile[]> {
  if ((await patiently(() => kindOf(drive, folder), wait)) !== FOLDER) return [];
  const found: StoredFile[] = [];
  const open = [{ folder, path: [] as readonly string[] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const taken = new Set<string>();
    for (const file of await listed(drive, next.folder, wait)) {
      const path = [...next.path, freeName(file, taken)];
      if (file.mimeType === FOLDER) open.push({ folder: file.id, path });
      else if (file.md5Checksum) {
        found.push({ id: file.id, path, size: Number(file.size), md5: file.md5Checksum });
      }
    }
  }
  return found;
}

async function kindOf(drive: drive_v3.Drive, fileId: string): Promise<string> {
  const { data } = await drive.files.get({ fileId, fields: 'mimeType' });
  if (!data.mimeType) throw new CutAnswer();
  return data.mimeType;
}

type Listed = drive_v3.Schema$File & { readonly id: string };

async function listed(
  drive: drive_v3.Drive,
  folder: string,
  wait: Wait,
): Promise<readonly Listed[]> {
  const files: Listed[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await patiently(() => pageOf(drive, folder, pageToken), wait);
    files.push(...((data.files ?? []) as readonly Listed[]));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return files;
}

async function pageOf(drive: drive_v3.Drive, folder: string, pageToken: string | undefined) {
  const answer = await drive.files.list({
    q: `'${folder}' in parents and trashed = false`,
    orderBy: 'name',
    pageSize: 1000,
    fields: 'nextPageToken,files(id,name,mimeType,size,md5Checksum)',
    ...(pageToken === undefined ? {} : { pageToken }),
  });
  if (!Array.isArray(answer.data.files)) throw new CutAnswer();
  return answer;
}

/** Drive takes any name and several of one; a disk does not, and `..` would lead out of the folder. */
function freeName({ id, name }: Listed, taken: Set<string>): string {
  const plain = (name ?? '').replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+|[. ]+$/g, '_');
  const free = plain === '' || taken.has(plain) ? `${id} ${plain}`.trim() : plain;
  taken.add(free);
  return free;
}
