import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

export type Body = string | Uint8Array;

/** Kinds and ids, "kind id", of what changed behind a cache's back; undefined: anything may have. */
export type Changed = ReadonlySet<string> | undefined;

/** Something kept in memory before the store: written at the end of a change, or forgotten. */
export interface Kept {
  save(): void;
  forget(): void;
}

/**
 * One SQLite file of records (kind, id, n) → text or bytes. Every visible step runs inside
 * `change`: all of it is durable when `change` returns, or none of it happened. In WAL mode
 * without a sync per commit a killed process loses nothing; only a power cut may lose the last
 * steps, never the file.
 */
export class Store {
  readonly #db: DatabaseSync;
  readonly #sql: Readonly<Record<keyof typeof STATEMENTS, StatementSync>>;
  readonly #touched = new Set<Kept>();
  readonly #caches: ((changed: Changed) => void)[] = [];
  /** Records changed since the checkpoint, "kind id"; undefined while there is none. */
  #changed: Set<string> | undefined;
  #depth = 0;
  #seen: number;

  constructor(dir: string) {
    if (dir !== ':memory:') mkdirSync(dir, { recursive: true });
    this.#db = new DatabaseSync(dir === ':memory:' ? dir : join(dir, 'workspace.db'));
    // First of all: another process may be writing while this one opens the file.
    this.#db.exec('PRAGMA busy_timeout = 30000');
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    this.#db.exec(
      'CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, n INTEGER, body, PRIMARY KEY (kind, id, n)) WITHOUT ROWID',
    );
    const version = Number(this.#db.prepare('PRAGMA user_version').get()?.user_version);
    if (version > VERSION) {
      throw new Error(
        `this workspace was written by a later version (${version}) than this one (${VERSION})`,
      );
    }
    this.#db.exec(`PRAGMA user_version = ${VERSION}`);
    const entries = Object.entries(STATEMENTS).map(([k, sql]) => [k, this.#db.prepare(sql)]);
    this.#sql = Object.fromEntries(entries);
    this.#seen = this.#version();
  }

  /** Runs one atomic step; a throw undoes it in memory and on disk. Steps inside steps join. */
  change<T>(effect: () => T): T {
    if (this.#depth > 0) return effect();
    this.#sql.begin.run();
    this.#depth = 1;
    try {
      const version = this.#version();
      if (version !== this.#seen) {
        // Another process wrote since our last step.
        this.#seen = version;
        for (const forget of this.#caches) forget(undefined);
      }
      const result = effect();
      for (const kept of this.#touched) kept.save();
      this.#sql.commit.run();
      return result;
    } catch (error) {
      this.#sql.rollback.run();
      for (const kept of this.#touched) kept.forget();
      throw error;
    } finally {
      this.#touched.clear();
      this.#depth = 0;
    }
  }

  /** Marks something as changed in the running step. */
  touch(kept: Kept): void {
    if (this.#depth === 0) throw new Error('a workspace is written only inside a change');
    this.#touched.add(kept);
  }

  /** Registers a cache that must forget what another process, or a return to a checkpoint, changed. */
  onForeignWrite(forget: (changed: Changed) => void): void {
    this.#caches.push(forget);
  }

  /**
   * Remembers everything as it is now. What comes back brings it back, as often as it is called: of
   * one set-up many stories can be told.
   */
  checkpoint(): () => void {
    this.#db.exec(
      'DROP TABLE IF EXISTS temp.kept; CREATE TEMP TABLE kept (kind TEXT, id TEXT, n INTEGER, body, PRIMARY KEY (kind, id, n)) WITHOUT ROWID; INSERT INTO temp.kept SELECT * FROM records',
    );
    const clear = this.#db.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
    const bring = this.#db.prepare(
      'INSERT INTO records SELECT * FROM temp.kept WHERE kind = ? AND id = ?',
    );
    this.#changed = new Set();
    // From here on all is read in order of ids, as after each return.
    for (const forget of this.#caches) forget(undefined);
    return () => {
      const changed = this.#changed ?? new Set();
      this.#changed = new Set();
      this.#sql.begin.run();
      for (const key of changed) {
        const at = key.indexOf(' ');
        const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
        clear.run(kind, id);
        bring.run(kind, id);
      }
      this.#sql.commit.run();
      for (const forget of this.#caches) forget(changed);
    };
  }

  get(kind: string, id: string, n = 0): Body | undefined {
    return this.#sql.get.get(kind, id, n)?.body as Body | undefined;
  }

  /** All records of a kind, in order of (id, n). */
  list(kind: string): readonly { id: string; n: number; body: Body }[] {
    return this.#sql.list.all(kind) as unknown as { id: string; n: number; body: Body }[];
  }

  listOf(kind: string, id: string): readonly { n: number; body: Body }[] {
    return this.#sql.listOf.all(kind, id) as unknown as { n: number; body: Body }[];
  }

  put(kind: string, id: string, n: number, body: Body): void {
    this.#changed?.add(`${kind} ${id}`);
    this.#sql.put.run(kind, id, n, body);
  }

  /** Drops the records of an id from position n on. */
  drop(kind: string, id: string, n = 0): void {
    this.#changed?.add(`${kind} ${id}`);
    this.#sql.drop.run(kind, id, n);
  }

  dropOne(kind: string, id: string, n: number): void {
    this.#changed?.add(`${kind} ${id}`);
    this.#sql.dropOne.run(kind, id, n);
  }

  /** Writes everything into one new file, consistent at this moment. */
  copyTo(file: string): void {
    this.#db.prepare('VACUUM INTO ?').run(file);
  }

  close(): void {
    this.#db.close();
  }

  #version(): number {
    return Number(this.#sql.version.get()?.data_version);
  }
}

const VERSION = 1;

const STATEMENTS = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  version: 'PRAGMA data_version',
  get: 'SELECT body FROM records WHERE kind = ? AND id = ? AND n = ?',
  list: 'SELECT id, n, body FROM records WHERE kind = ? ORDER BY id, n',
  listOf: 'SELECT n, body FROM records WHERE kind = ? AND id = ? ORDER BY n',
  put: 'INSERT OR REPLACE INTO records (kind, id, n, body) VALUES (?, ?, ?, ?)',
  drop: 'DELETE FROM records WHERE kind = ? AND id = ? AND n >= ?',
  dropOne: 'DELETE FROM records WHERE kind = ? AND id = ? AND n = ?',
} as const;
