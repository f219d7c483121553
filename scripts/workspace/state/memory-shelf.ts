import { fileShelf } from './file-shelf.ts';
import type { Body, Shelf } from './shelf.ts';

type Positions = Map<number, Body>;

/** Keeps records for as long as the process runs. */
export function memoryShelf(): Shelf {
  const kinds = new Map<string, Map<string, Positions>>();
  /** What the running step has changed, for undoing it: the last change last. */
  let undo: (readonly [Positions, number, Body | undefined])[] = [];

  const idsOf = (kind: string): Map<string, Positions> => {
    const known = kinds.get(kind);
    if (known) return known;
    const fresh = new Map<string, Positions>();
    kinds.set(kind, fresh);
    return fresh;
  };
  const positionsOf = (kind: string, id: string): Positions => {
    const ids = idsOf(kind);
    const known = ids.get(id);
    if (known) return known;
    const fresh: Positions = new Map();
    ids.set(id, fresh);
    return fresh;
  };
  const set = (positions: Positions, n: number, body: Body | undefined) => {
    undo.push([positions, n, positions.get(n)]);
    if (body === undefined) positions.delete(n);
    else positions.set(n, body);
  };
  const listOf = (kind: string, id: string) =>
    [...(idsOf(kind).get(id) ?? [])].map(([n, body]) => ({ n, body })).sort((a, b) => a.n - b.n);
  const list = (kind: string) =>
    [...idsOf(kind).keys()]
      .sort()
      .flatMap((id) => listOf(kind, id).map((record) => ({ id, ...record })));

  return {
    begin: () => {},
    commit() {
      undo = [];
    },
    rollback() {
      for (const [positions, n, body] of undo.reverse()) {
        if (body === undefined) positions.delete(n);
        else positions.set(n, body);
      }
      undo = [];
    },
    version: () => 0,
    get: (kind, id, n) => idsOf(kind).get(id)?.get(n),
    list,
    listOf,
    put: (kind, id, n, body) => set(positionsOf(kind, id), n, body),
    drop(kind, id, n) {
      const positions = positionsOf(kind, id);
      for (const each of [...positions.keys()]) if (each >= n) set(positions, each, undefined);
    },
    dropOne: (kind, id, n) => set(positionsOf(kind, id), n, undefined),
    copyTo(file) {
      const copy = fileShelf(file);
      copy.begin();
      for (const kind of kinds.keys()) {
        for (const { id, n, body } of list(kind)) copy.put(kind, id, n, body);
      }
      copy.commit();
      copy.close();
    },
    close: () => {},
  };
}
