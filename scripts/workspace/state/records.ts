import type { Body } from './shelf.ts';
import type { Kept, Store } from './store.ts';

/** Small JSON records of one kind, all kept in memory. A value is replaced, never changed. */
export class Records<T> implements Kept {
  readonly #store: Store;
  readonly #kind: string;
  readonly #dirty = new Set<string>();
  #all: Map<string, T> | undefined;
  /** Values that hold beyond a reload. */
  #kept: ReadonlyMap<string, T> = new Map();
  #version = 0;

  constructor(store: Store, kind: string) {
    this.#store = store;
    this.#kind = kind;
    store.onForeignWrite((changed) => {
      const own = changed && new Set([...changed].filter((key) => key.startsWith(`${kind} `)));
      if (own?.size === 0) return;
      // What stayed as it was need not be read again.
      this.#kept = new Map(
        [...(this.#all ?? [])].filter(([id]) => own && !own.has(`${kind} ${id}`)),
      );
      this.#all = undefined;
      this.#version += 1;
    });
  }

  /** Moves whenever the records may have changed: what was derived from them holds until then. */
  get version(): number {
    return this.#version;
  }

  get(id: string): T | undefined {
    return this.#load().get(id);
  }

  /** In order of first storing within this process, by id after a reload: sort before showing. */
  values(): IterableIterator<T> {
    return this.#load().values();
  }

  entries(): IterableIterator<[string, T]> {
    return this.#load().entries();
  }

  get size(): number {
    return this.#load().size;
  }

  put(id: string, value: T): void {
    this.#store.touch(this);
    this.#dirty.add(id);
    this.#version += 1;
    this.#load().set(id, value);
  }

  remove(id: string): void {
    this.#store.touch(this);
    this.#dirty.add(id);
    this.#version += 1;
    this.#load().delete(id);
  }

  save(): void {
    const all = this.#load();
    for (const id of this.#dirty) {
      const value = all.get(id);
      if (value === undefined) this.#store.drop(this.#kind, id);
      else this.#store.put(this.#kind, id, 0, JSON.stringify(value));
    }
    this.#dirty.clear();
  }

  forget(): void {
    this.#dirty.clear();
    this.#all = undefined;
    this.#version += 1;
  }

  #load(): Map<string, T> {
    if (this.#all) return this.#all;
    const read = (id: string, body: Body): T => this.#kept.get(id) ?? JSON.parse(String(body));
    this.#all = new Map(this.#store.list(this.#kind).map(({ id, body }) => [id, read(id, body)]));
    this.#kept = new Map();
    return this.#all;
  }
}
