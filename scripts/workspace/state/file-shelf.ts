import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Body, Shelf } from './shelf.ts';

const VERSION = 1;

/**
 * One SQLite file. In WAL mode without a sync per commit a killed process loses nothing; only a
 * power cut may lose the last steps, never the file.
 */
export function fileShelf(file: string): Shelf {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  // First of all: another process may be writing while this one opens the file.
  db.exec('PRAGMA busy_timeout = 30000');
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  db.exec(
    'CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, n INTEGER, body, PRIMARY KEY (kind, id, n)) WITHOUT ROWID',
  );
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version > VERSION) {
    throw new Error(
      `this workspace was written by a later version (${version}) than this one (${VERSION})`,
    );
  }
  db.exec(`PRAGMA user_version = ${VERSION}`);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const seen = db.prepare('PRAGMA data_version');
  const get = db.prepare('SELECT body FROM records WHERE kind = ? AND id = ? AND n = ?');
  const list = db.prepare('SELECT id, n, body FROM records WHERE kind = ? ORDER BY id, n');
  const listOf = db.prepare('SELECT n, body FROM records WHERE kind = ? AND id = ? ORDER BY n');
  const put = db.prepare('INSERT OR REPLACE INTO records (kind, id, n, body) VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM records WHERE kind = ? AND id = ? AND n >= ?');
  const dropOne = db.prepare('DELETE FROM records WHERE kind = ? AND id = ? AND n = ?');
  return {
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    rollback: () => void rollback.run(),
    version: () => Number(seen.get()?.data_version),
    get: (kind, id, n) => get.get(kind, id, n)?.body as Body | undefined,
    list: (kind) => list.all(kind) as unknown as { id: string; n: number; body: Body }[],
    listOf: (kind, id) => listOf.all(kind, id) as unknown as { n: number; body: Body }[],
    put: (kind, id, n, body) => void put.run(kind, id, n, body),
    drop: (kind, id, n) => void drop.run(kind, id, n),
    dropOne: (kind, id, n) => void dropOne.run(kind, id, n),
    copyTo: (copy) => void db.prepare('VACUUM INTO ?').run(copy),
    close: () => db.close(),
  };
}
