import type { Catalogue, Unit } from './catalogue.ts';
import { ownUnion } from './own-union.ts';
import { provinceUnit } from './source.ts';

/** The shape of `2025.json`. Official codes are left out: many were given to other units in 2025. */
export interface Source2025 {
  readonly provinces: readonly Province[];
  readonly sectors: readonly Omit<Unit, 'kind' | 'formerly'>[];
}

interface Province {
  readonly id: string;
  /** "Tỉnh Đồng Tháp", "Thành phố Huế". */
  readonly name: string;
  /** Ids of 2021, its own first. */
  readonly from: readonly string[];
}

/**
 * The catalogue after 1/7/2025: district unions and local sectors ended, and which communes have a
 * union is not known, so each unit offers itself alone until *Danh bạ* says more.
 */
export function catalogueAfter(before: readonly Unit[], source: Source2025): Catalogue {
  const units: readonly Unit[] = [
    ...source.provinces.map((province) => successor(province, before)),
    ...source.sectors.map((sector) => ({ ...sector, kind: 'sector' as const })),
  ];
  const unions = units.map(ownUnion);
  return {
    version: '2025',
    units,
    unions,
    unionsOf: (id) => unions.filter(({ unit }) => unit === id),
  };
}

/** A province that is found under every name of those it was formed from. */
function successor({ id, name, from }: Province, before: readonly Unit[]): Unit {
  const unit = provinceUnit({ id, name, aliases: [] });
  const former = from.flatMap((old) => before.find((each) => each.id === old) ?? []);
  const others = former.filter(({ short }) => short !== unit.short);
  return {
    ...unit,
    aliases: [
      ...former.flatMap(({ aliases }) => aliases).filter((alias) => alias !== unit.short),
      ...others.flatMap((old) => [old.short, old.name]),
    ],
    ...(others.length === 0 ? {} : { formerly: others.map(({ short }) => short) }),
  };
}
