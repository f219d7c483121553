import { type BackupFile, buriedName, manifestName } from '../core/ledger/backup.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Backups, Registry, Signing, Units } from '../stages/effects.ts';
import { createNoted, listFolder, removeFile, replaceNoted } from './backup-drive.ts';
import { holdersIn } from './backup-holders.ts';
import { type BackupSource, backupParts, readPart } from './backup-parts.ts';
import type { Properties } from './config.ts';
import { createFolder, type FileKey, findFile } from './drive-api.ts';

/** The folder that all backups of a programme lie in. */
export const backupRootKey = (programme: string): FileKey => ({
  kind: 'backup',
  key: `${programme} root`,
});

/** A folder of its own in the Drive of the programme's account: none of it is shared with anybody. */
export function backupsIn(
  properties: Properties,
  { id, name, council }: Programme,
  signing: Signing,
  registry: Registry,
  units: Units,
): Backups {
  const source: BackupSource = {
    properties: () => properties.all(),
    ledgers: properties.ids('ledgers'),
    holders: () => holdersIn(registry, units, council),
  };
  const keyOf = (what: string): FileKey => ({ kind: 'backup', key: `${id} ${what}` });
  const rootKey = backupRootKey(id);
  const root = () => findFile(rootKey) ?? createFolder(`Bản sao lưu – ${name}`, rootKey);
  const folders = () => {
    const found = findFile(rootKey);
    const all = found === undefined ? [] : listFolder(found);
    return all.filter((each) => /^\d{4}-\d\d-\d\d$/.test(each.name));
  };
  const keepIn = (folder: string, key: FileKey, file: string, text: string, note: string) => {
    const blob = Utilities.newBlob(text, 'application/x-ndjson', file);
    const there = findFile(key);
    if (there === undefined) createNoted(blob, key, folder, note);
    else replaceNoted(there, blob, note);
  };
  return {
    parts: () => backupParts(source),
    read: (part, from) => readPart(source, part, from),
    open: (day) => findFile(keyOf(day)) ?? createFolder(day, keyOf(day), root()),
    keep(folder, file, text, rows) {
      const note = `${rows} ${signing.sha256(text)}`;
      keepIn(folder, keyOf(`${folder}/${file}`), file, text, note);
    },
    kept: keptIn,
    days: () => [...new Set(folders().map((each) => each.name))].sort(),
    remove(day) {
      for (const each of folders()) if (each.name === day) removeFile(each.id);
    },
    address: () => `https://drive.google.com/drive/folders/${root()}`,
    keepBuried(hashes) {
      const text = hashes.map((hash) => `${JSON.stringify(hash)}\n`).join('');
      keepIn(root(), keyOf(buriedName), buriedName, text, '');
    },
  };
}

/** A file that was made twice, since a list did not show it yet, goes: both hold the same. */
function keptIn(folder: string): readonly BackupFile[] {
  const files = new Map<string, BackupFile>();
  for (const { id, name, description } of listFolder(folder)) {
    if (name === manifestName) continue;
    if (files.has(name)) {
      removeFile(id);
      continue;
    }
    const [rows, sha256 = ''] = description.split(' ');
    files.set(name, { name, rows: Number(rows), sha256 });
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
