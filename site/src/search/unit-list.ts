import type { PublishedInitiative, Results } from '#core/publication/results.ts';

type Level = PublishedInitiative['level'];

/** Lowest first; a row of a list says its level by its place here. */
const levels = ['union', 'unit', 'confederation'] as const satisfies readonly Level[];

/** `group` '' where the worker gave none; `author` '' without consent; `effect` of trade secrets. */
export type ListedRow = readonly [
  title: string,
  author: string,
  union: number,
  group: string,
  level: number,
  effect?: string,
];

/** A unit's chosen initiatives as the reader's browser fetches them, in the order of every list. */
export interface UnitList {
  /** The last part of each union's id, which is its address below the unit's, and its name. */
  readonly unions: readonly (readonly [slug: string, name: string])[];
  readonly rows: readonly ListedRow[];
}

/** As every list shows them: the highest level first, else as published, which is nobody's rank. */
export const byLevel = (a: PublishedInitiative, b: PublishedInitiative): number =>
  levels.indexOf(b.level) - levels.indexOf(a.level);

export const levelOf = ([, , , , level]: ListedRow): Level => levels[level] ?? 'union';

/** "dong-thap/tp-cao-lanh" → "tp-cao-lanh". */
export const slugOf = (union: { readonly id: string }): string =>
  union.id.slice(union.id.indexOf('/') + 1);

/** Rows of one file: some 60 kB over the wire. Large units have several, which come in turn. */
const ROWS_PER_FILE = 3000;

/** @param initiatives of these unions alone, in the order of every list */
export const unitListsOf = (
  unions: readonly Results['unions'][number][],
  initiatives: readonly PublishedInitiative[],
): readonly UnitList[] =>
  Array.from({ length: Math.ceil(initiatives.length / ROWS_PER_FILE) }, (_, at) =>
    unitListOf(unions, initiatives.slice(at * ROWS_PER_FILE, (at + 1) * ROWS_PER_FILE)),
  );

const unitListOf = (
  unions: readonly Results['unions'][number][],
  initiatives: readonly PublishedInitiative[],
): UnitList => {
  const places = new Map(unions.map(({ id }, at) => [id, at]));
  return {
    unions: unions.map((union) => [slugOf(union), union.name]),
    rows: initiatives.map(({ title, author, union, group, level, effect }) => {
      const row = [title, author ?? '', places.get(union) ?? 0, group ?? ''] as const;
      const reached = levels.indexOf(level);
      return effect === null ? [...row, reached] : [...row, reached, effect];
    }),
  };
};
