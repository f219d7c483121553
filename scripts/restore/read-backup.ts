import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type BackupContent,
  backupFormat,
  backupProgram,
  buriedName,
  type Manifest,
  manifestName,
  type OfficersWords,
} from '#core/ledger/backup.ts';
import { Stopped } from '../google/stopped.ts';

/** Rows of one tab of a ledger workbook, from its header on. */
export interface SavedTab {
  /** Counted from 1. */
  readonly ledger: number;
  readonly sheetId: number;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** A backup that was found whole. */
export interface Backup {
  readonly manifest: Manifest;
  readonly properties: ReadonlyMap<string, string>;
  readonly tabs: readonly SavedTab[];
  readonly words: readonly OfficersWords[];
  /** SHA-256 of responses that were erased after it, as far as a list lies beside it. */
  readonly buried: ReadonlySet<string>;
}

/**
 * Reads a backup that was downloaded; every file is held against the manifest before any is believed.
 * @throws Stopped with what is wrong and what to do
 */
export async function readBackup(folder: string): Promise<Backup> {
  const manifest = await readManifest(folder);
  const texts = await readFiles(folder, manifest);
  const properties = new Map<string, string>();
  const words: OfficersWords[] = [];
  const tabs = new Map<string, { tab: SavedTab; rows: string[][] }>();
  for (const text of texts) {
    const [first = '{}', ...lines] = text.trimEnd().split('\n');
    const content = JSON.parse(first) as BackupContent;
    const values = lines.map((line) => JSON.parse(line));
    if (content.kind === 'properties') {
      for (const [name, value] of values) properties.set(String(name), String(value));
    } else if (content.kind === 'workbooks') words.push(...values);
    else if (content.tab !== '') {
      const { ledger, sheetId, tab: title, row } = content;
      const key = `${ledger} ${sheetId}`;
      const rows = tabs.get(key)?.rows ?? [];
      values.forEach((cells, i) => {
        rows[row - 1 + i] = cells;
      });
      tabs.set(key, { tab: { ledger, sheetId, title, rows }, rows });
    }
  }
  const whole = [...tabs.values()].map(({ tab, rows }) => ({
    ...tab,
    // Rows between that held nothing.
    rows: Array.from(rows, (cells) => cells ?? []),
  }));
  return { manifest, properties, tabs: whole, words, buried: await readBuried(folder) };
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Stopped(
      `Thư mục ${folder} không có tệp ${manifestName}: không phải một bản sao lưu, hoặc bản ấy chưa lập xong. Xin chọn thư mục của một ngày khác (tên là ngày, như 2021-04-09).`,
    );
  }
  const { manifest, sum } = parsed(text);
  if (!manifest || sha256(JSON.stringify(manifest)) !== sum) {
    throw new Stopped(
      `Tệp ${manifestName} đã bị sửa hoặc bị cắt. Xin tải lại thư mục này từ Google Drive; nếu vẫn vậy, xin dùng bản của một ngày khác.`,
    );
  }
  if (manifest.program !== backupProgram) {
    throw new Stopped('Đây là bản sao lưu của một chương trình khác. Xin chọn lại thư mục.');
  }
  if (manifest.format > backupFormat) {
    throw new Stopped(
      `Bản sao lưu do phiên bản mới hơn (${manifest.version}) lập ra. Xin cập nhật chương trình trên máy này rồi khôi phục lại.`,
    );
  }
  return manifest;
}

function parsed(text: string): { readonly manifest?: Manifest; readonly sum?: string } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

async function readFiles(folder: string, { files }: Manifest): Promise<readonly string[]> {
  const there = new Set(await readdir(folder));
  const missing = files.filter(({ name }) => !there.has(name));
  if (missing.length > 0) {
    throw new Stopped(
      `Bản sao lưu thiếu ${missing.length} tệp (${named(missing)}). Xin tải lại cả thư mục từ Google Drive.`,
    );
  }
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(path.join(folder, file.name), 'utf8'),
    })),
  );
  const changed = read.filter(({ file, text }) => sha256(text) !== file.sha256);
  if (changed.length > 0) {
    throw new Stopped(
      `${changed.length} tệp của bản sao lưu bị cắt hoặc đã bị sửa (${named(changed.map(({ file }) => file))}). Xin tải lại các tệp ấy từ Google Drive; nếu vẫn vậy, xin dùng bản của một ngày khác.`,
    );
  }
  return read.map(({ text }) => text);
}

/** In the backup's own folder, or in the one in which all backups lie. */
async function readBuried(folder: string): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(
    [folder, path.dirname(path.resolve(folder))].map((place) =>
      readFile(path.join(place, buriedName), 'utf8').catch(() => ''),
    ),
  );
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return new Set(lines.map((line) => String(JSON.parse(line))));
}

const named = (files: readonly { readonly name: string }[]): string =>
  files
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
