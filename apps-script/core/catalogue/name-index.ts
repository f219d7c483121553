import type { Spelling } from './spelling.ts';
import { readerOf } from './spelling.ts';

/** Something that is found by its names. */
export interface Named<T> {
  readonly item: T;
  /** The first one is the name, the others are aliases. */
  readonly names: readonly string[];
  /** Names are looked up within a scope: a union's unit, "" for a unit. */
  readonly scope: string;
}

/** Look-ups under one folding; each answers all items that bear the name, never a guess. */
export interface NameIndex<T> {
  words(text: string): readonly string[];
  /** Items of the scope that bear the name; without a kind word, of whatever kind. */
  within(scope: string, words: readonly string[]): readonly T[];
  /** Items of any scope, where the name has its kind word ("huyện Châu Thành"). */
  anywhere(words: readonly string[]): readonly T[];
}

/** Scopes are ids, so no scope is called this. */
const everyScope = '*';

/** Indexes the items once; a look-up afterwards is two reads of a map. */
export function nameIndexOf<T>(
  items: readonly Named<T>[],
  fold: (text: string) => string,
): NameIndex<T> {
  const { words, spelling } = readerOf(fold);
  const found = new Map<string, T[]>();
  const keyOf = (scope: string, kind: string, name: string) => `${scope}|${kind}|${name}`;

  function put(key: string, item: T): void {
    const there = found.get(key);
    if (!there) found.set(key, [item]);
    else if (!there.includes(item)) there.push(item);
  }

  // Half of all names repeat ("Khác", "LĐLĐ huyện Châu Thành"), and reading is what costs.
  const readBefore = new Map<string, Spelling>();
  function read(name: string): Spelling {
    const known = readBefore.get(name) ?? spelling(words(name));
    readBefore.set(name, known);
    return known;
  }

  for (const { item, names, scope } of items) {
    const spellings = names.map(read);
    // An alias without a kind word is also found with the kind of the name: "TP Sài Gòn".
    const ownKind = spellings[0]?.kind ?? '';
    for (const { kind: written, core } of spellings) {
      const kind = written || ownKind;
      // "1" alone names no district.
      if (!/^\d*$/.test(core)) put(keyOf(scope, '', core), item);
      if (kind !== '') {
        put(keyOf(scope, kind, core), item);
        put(keyOf(everyScope, kind, core), item);
      }
    }
  }

  const get = (key: string): readonly T[] => found.get(key) ?? [];

  return {
    words,
    within(scope, text) {
      const { kind, core, whole } = spelling(text);
      const bare = get(keyOf(scope, '', whole));
      return kind === '' ? bare : [...new Set([...get(keyOf(scope, kind, core)), ...bare])];
    },
    anywhere(text) {
      const { kind, core } = spelling(text);
      return kind === '' ? [] : get(keyOf(everyScope, kind, core));
    },
  };
}
