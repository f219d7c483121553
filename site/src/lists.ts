import type { PublishedInitiative } from '#core/publication/results.ts';
import { results, type Union, type Unit, unionsOf } from './published.ts';
import { byLevel, type UnitList, unitListsOf } from './search/unit-list.ts';

const ofUnit = Map.groupBy(results.initiatives, ({ unit }) => unit);
const ofUnion = Map.groupBy(results.initiatives, ({ union }) => union);
for (const rows of [...ofUnit.values(), ...ofUnion.values()]) rows.sort(byLevel);

/** The chosen initiatives of a unit, as every list shows them. */
export const chosenIn = (unit: Unit): readonly PublishedInitiative[] => ofUnit.get(unit.id) ?? [];

/** The same of a union. */
export const chosenOf = (union: Union): readonly PublishedInitiative[] =>
  ofUnion.get(union.id) ?? [];

/** The units of which something can be searched. */
export const listedUnits: readonly Unit[] = results.units.filter((unit) => ofUnit.has(unit.id));

/** One file that the browser fetches to search a unit, or a part of it. */
export interface ListFile {
  readonly unit: Unit;
  /** Below /ket-qua/du-lieu/, without ".json". */
  readonly name: string;
  readonly list: UnitList;
}

export const listFiles: readonly ListFile[] = listedUnits.flatMap((unit) =>
  unitListsOf(unionsOf(unit), chosenIn(unit)).map((list, at) => ({
    unit,
    name: at === 0 ? unit.id : `${unit.id}-${at + 1}`,
    list,
  })),
);
