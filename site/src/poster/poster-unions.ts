import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { unionCodes } from './union-code.ts';

/** A union that can have a poster. */
export interface PosterUnion {
  readonly id: string;
  /** The address's part: "tp-cao-lanh". */
  readonly slug: string;
  readonly name: string;
  /** Other names under which it is searched. */
  readonly aliases: readonly string[];
  /** "K7M2QX", what a person types who cannot scan. */
  readonly code: string;
}

export interface PosterUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unions: readonly PosterUnion[];
}

const OTHERS = '/khac';

/** The units of a programme with their unions. */
export function posterUnits({ units, unions }: Catalogue): readonly PosterUnit[] {
  const codes = unionCodes(unions.map(({ id }) => id));
  const byUnit = Map.groupBy(unions, ({ unit }) => unit);
  return units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    aliases: unit.aliases,
    unions: (byUnit.get(unit.id) ?? []).map(({ id, name, aliases }) => ({
      id,
      slug: id.slice(id.indexOf('/') + 1),
      // "Khác (ghi rõ)" is a choice in a list, not a name on a wall.
      name: id.endsWith(OTHERS) ? `Công đoàn khác thuộc ${unit.name}` : name,
      aliases,
      code: codes.get(id) ?? '',
    })),
  }));
}
