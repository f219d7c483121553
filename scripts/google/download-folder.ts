import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { drive_v3 } from 'googleapis';
import { type Door, driveBehind, type Telling } from './door.ts';
import { filesInFolder, type StoredFile } from './folder-files.ts';
import { CutAnswer, patiently } from './retry.ts';
import { type OwnWords, stoppedBy } from './sentences.ts';
import { Stopped } from './stopped.ts';

/** Reads what was shared with the account, and nothing that it could change. */
export const downloadScopes = ['https://www.googleapis.com/auth/drive.readonly'];

export interface Downloaded {
  /** Paths of the files below the folder that they were put in, all of them whole. */
  readonly files: readonly string[];
  /** How many of them lay there already from an earlier time. */
  readonly kept: number;
}

/**
 * Brings a folder of Drive onto this machine, the folders inside it too. Each file is held against
 * the checksum that Drive keeps; what is there already and whole is not fetched again, so that a
 * download which was broken off goes on.
 * @param telling its progress counts bytes
 * @throws Stopped with what is wrong and what to do, in Vietnamese
 */
export async function downloadFolder(
  door: Door,
  folder: string,
  out: string,
  { wait, progress }: Telling,
): Promise<Downloaded> {
  const drive = driveBehind(door);
  try {
    const files = await filesInFolder(drive, folder, wait);
    if (files.length === 0) throw new Stopped(empty);
    const all = files.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    let kept = 0;
    for (const file of files) {
      const place = path.join(out, ...file.path);
      if (await isThere(place, file)) kept += 1;
      else await put(place, await patiently(() => bytesOf(drive, file), wait));
      done += file.size;
      progress(done, all);
    }
    return { files: files.map((file) => path.join(...file.path)), kept };
  } catch (error) {
    throw error instanceof Stopped ? error : stoppedBy(error, ownWords);
  }
}

async function bytesOf(drive: drive_v3.Drive, file: StoredFile): Promise<Buffer> {
  const { data } = await drive.files.get(
    { fileId: file.id, alt: 'media' },
    { responseType: 'arraybuffer' },
  );
  const bytes = Buffer.from(data as ArrayBuffer);
  if (!isWhole(bytes, file)) throw new CutAnswer();
  return bytes;
}

const isWhole = (bytes: Buffer, { md5 }: StoredFile): boolean =>
  createHash('md5').update(bytes).digest('hex') === md5;

async function isThere(place: string, file: StoredFile): Promise<boolean> {
  const bytes = await readFile(place).catch(() => undefined);
  return bytes !== undefined && isWhole(bytes, file);
}

/** A file that bears its name is whole. What lies in a backup is for its owner's eyes only. */
async function put(place: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await writeFile(`${place}.new`, bytes, { mode: 0o600 });
  await rename(`${place}.new`, place);
}

const empty =
  'Thư mục này không có tệp nào để tải về, hoặc mã là của một tệp. Xin chép lại mã từ địa chỉ của thư mục (đoạn sau /folders/).';

const ownWords: OwnWords = {
  forbidden:
    'Tài khoản này không được mở thư mục. Xin chia sẻ thư mục cho tài khoản ấy với quyền Người xem, rồi tải lại.',
  missing:
    'Không có thư mục mang mã này, hoặc tài khoản này không được thấy nó. Xin chép lại mã từ địa chỉ của thư mục (đoạn sau /folders/) và kiểm tra đang dùng đúng tài khoản.',
};
