import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Results } from '#core/publication/results.ts';
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

type Named = Pick<PosterUnit, 'id' | 'name' | 'aliases'>;

/** Ids become addresses; anything else in the published data stays out of them. */
const SLUG = /^[a-z0-9-]+$/;
const PATH = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const OTHERS = '/khac';

/**
 * The programme's units and unions: the catalogue's, under the names that the registry gives them
 * now, then those that the registry added.
 */
export function posterUnits(
  catalogue: Catalogue,
  published: Pick<Results, 'units' | 'unions'>,
): readonly PosterUnit[] {
  const units = renamedAndAdded(catalogue.units, published.units).filter(({ id }) => SLUG.test(id));
  const unions = renamedAndAdded(catalogue.unions, published.unions).filter(({ id }) =>
    PATH.test(id),
  );
  const codes = unionCodes(unions.map(({ id }) => id));
  const byUnit = Map.groupBy(unions, ({ id }) => id.slice(0, id.indexOf('/')));
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

function renamedAndAdded(
  known: readonly Named[],
  published: readonly { readonly id: string; readonly name: string }[],
): readonly Named[] {
  const names = new Map(published.map(({ id, name }) => [id, name]));
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...known.map(({ id, name, aliases }) => ({ id, name: names.get(id) ?? name, aliases })),
    ...published
      .filter(({ id }) => !ids.has(id))
      .map(({ id, name }) => ({ id, name, aliases: [] })),
  ];
}
