import { join } from 'node:path';
import { fileShelf } from './file-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import type { Body, Shelf } from './shelf.ts';

/** Kinds and ids, "kind id", of what changed behind a cache's back; undefined: anything may have. */
export type Changed = ReadonlySet<string> | undefined;

/** Something kept in memory before the store: written at the end of a change, or forgotten. */
export interface Kept {
  save(): void;
  forget(): void;
}

type Records = readonly { readonly n: number; readonly body: Body }[];

/**
 * Records (kind, id, n) → text or bytes. Every visible step runs inside `change`: all of it is kept
 * when `change` returns, or none of it happened.
 */
export class Store {
  readonly #shelf: Shelf;
  readonly #touched = new Set<Kept>();
  readonly #caches: ((changed: Changed) => void)[] = [];
  /** For each checkpoint, of each "kind id" that changed since, the records as they were. */
  readonly #before: Map<string, Records>[] = [];
  #depth = 0;
  #seen: number;

  /** `:memory:` keeps nothing, any other folder gets one file. */
  constructor(dir: string) {
    this.#shelf = dir === ':memory:' ? memoryShelf() : fileShelf(join(dir, 'workspace.db'));
    this.#seen = this.#shelf.version();
  }

  /** Runs one atomic step; a throw undoes it in memory and on disk. Steps inside steps join. */
  change<T>(effect: () => T): T {
    if (this.#depth > 0) return effect();
    this.#shelf.begin();
    this.#depth = 1;
    try {
      const version = this.#shelf.version();
      if (version !== this.#seen) {
        // Another process wrote since our last step.
        this.#seen = version;
        for (const forget of this.#caches) forget(undefined);
      }
      const result = effect();
      for (const kept of this.#touched) kept.save();
      this.#shelf.commit();
      return result;
    } catch (error) {
      this.#shelf.rollback();
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
    const before = new Map<string, Records>();
    this.#before.push(before);
    // From here on all is read in order of ids, as after each return.
    for (const forget of this.#caches) forget(undefined);
    return () => {
      this.#shelf.begin();
      for (const [key, records] of before) {
        const at = key.indexOf(' ');
        const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
        // To the other checkpoints this is one more change.
        this.#remember(kind, id);
        this.#shelf.drop(kind, id, 0);
        for (const { n, body } of records) this.#shelf.put(kind, id, n, body);
      }
      this.#shelf.commit();
      const changed = new Set(before.keys());
      before.clear();
      for (const forget of this.#caches) forget(changed);
    };
  }

  get(kind: string, id: string, n = 0): Body | undefined {
    return this.#shelf.get(kind, id, n);
  }

  /** All records of a kind, in order of (id, n). */
  list(kind: string): ReturnType<Shelf['list']> {
    return this.#shelf.list(kind);
  }

  listOf(kind: string, id: string): ReturnType<Shelf['listOf']> {
    return this.#shelf.listOf(kind, id);
  }

  put(kind: string, id: string, n: number, body: Body): void {
    this.#remember(kind, id);
    this.#shelf.put(kind, id, n, body);
  }

  /** Drops the records of an id from position n on. */
  drop(kind: string, id: string, n = 0): void {
    this.#remember(kind, id);
    this.#shelf.drop(kind, id, n);
  }

  dropOne(kind: string, id: string, n: number): void {
    this.#remember(kind, id);
    this.#shelf.dropOne(kind, id, n);
  }

  /** Writes everything into one new file, consistent at this moment. */
  copyTo(file: string): void {
    this.#shelf.copyTo(file);
  }

  close(): void {
    this.#shelf.close();
  }

  #remember(kind: string, id: string): void {
    const key = `${kind} ${id}`;
    for (const before of this.#before) {
      if (!before.has(key)) before.set(key, this.#shelf.listOf(kind, id));
    }
  }
}
