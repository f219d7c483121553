import { type Catalogue, catalogueOf, type Union, withinScope } from '#core/catalogue/catalogue.ts';
import type { Programme } from '#core/programme/programme.ts';

/** A union as *Danh bạ* calls it. */
export type NamedUnion = Pick<Union, 'id' | 'name'>;

/** Ids become addresses; anything else in the published data stays out of them. */
const PATH = /^[a-z0-9-]+\/[a-z0-9-]+$/;

const unitOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** What *Danh bạ* has otherwise than the catalogue, as far as it was published: names and unions. */
export function unionChanges(
  catalogue: Catalogue,
  published: readonly NamedUnion[],
): readonly NamedUnion[] {
  const units = new Set(catalogue.units.map(({ id }) => id));
  const names = new Map(catalogue.unions.map(({ id, name }) => [id, name]));
  return published
    .filter(({ id, name }) => PATH.test(id) && units.has(unitOf(id)) && names.get(id) !== name)
    .map(({ id, name }) => ({ id, name }));
}

/**
 * The units and unions that a programme asks about, as *Danh bạ* has them now. A renamed union is
 * still found under its former name; those that were added come last, so that nothing that follows
 * from the order changes; those that were closed are left out.
 */
export function catalogueNow(
  { catalogue: version, scope }: Pick<Programme, 'catalogue' | 'scope'>,
  changes: readonly NamedUnion[],
  closed: readonly string[] = [],
): Catalogue {
  const catalogue = withinScope(catalogueOf(version), scope);
  const names = new Map(changes.map(({ id, name }) => [id, name]));
  const known = new Set(catalogue.unions.map(({ id }) => id));
  const unions = catalogue.unions.map((union) => {
    const name = names.get(union.id);
    return name === undefined ? union : { ...union, name, aliases: [...union.aliases, union.name] };
  });
  const added = changes
    .filter(({ id }) => !known.has(id))
    .map(({ id, name }) => ({ id, unit: unitOf(id), name, aliases: [], verified: true }));
  const open = [...unions, ...added].filter(({ id }) => !closed.includes(id));
  return { ...catalogue, unions: open };
}
