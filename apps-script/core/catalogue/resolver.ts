import { canonical, unaccented } from '../text/canonical.ts';
import type { Union, Unit } from './catalogue.ts';
import type { NameIndex } from './name-index.ts';
import { nameIndexOf } from './name-index.ts';
import { unitLabel } from './unit-label.ts';

export type UnitAnswer =
  | { readonly kind: 'found'; readonly unit: Unit }
  | { readonly kind: 'unknown' };

export type UnionAnswer =
  | { readonly kind: 'found'; readonly union: Union }
  /** Several unions of the unit bear the name: "Cao Lãnh" is a city and a district. */
  | { readonly kind: 'ambiguous'; readonly unions: readonly Union[] }
  /** No union of this unit, but these of other units. */
  | { readonly kind: 'elsewhere'; readonly unions: readonly Union[] }
  /** The union ended; names of those that took its place, none where nobody noted any. */
  | { readonly kind: 'closed'; readonly union: Union; readonly successors: readonly string[] }
  | { readonly kind: 'unknown' };

/** A union that ended, so that who still names it is told. */
export interface ClosedUnion {
  readonly union: Union;
  readonly successors: readonly string[];
}

/** Finds a unit or a union by what a person typed: id, name, usual spelling or alias. */
export interface Resolver {
  unit(text: string): UnitAnswer;
  /** @param unitId the unit that the person chose */
  union(unitId: string, text: string): UnionAnswer;
  /** The union of a unit that has no other: nobody need be asked for it. */
  soleUnion(unitId: string): Union | undefined;
}

/** The names under one folding, read when they are first asked for. */
interface Names {
  units(): NameIndex<Unit>;
  unions(): NameIndex<Union>;
}

/**
 * A resolver over these units and unions (a catalogue's, or the registry's of a running
 * programme). It reads all names at the first question about them, so build one per execution.
 *
 * Accents count first; only where nothing bears the name as typed are they left out.
 */
export function resolverOf(
  units: readonly Unit[],
  open: readonly Union[],
  closed: readonly ClosedUnion[] = [],
): Resolver {
  const unions = [...open, ...closed.map(({ union }) => union)];
  const closedById = new Map(closed.map((each) => [each.union.id, each]));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const unionById = new Map(unions.map((union) => [union.id, union]));
  const namesUnder = (fold: (text: string) => string): Names => ({
    units: once(() =>
      nameIndexOf(
        units.map((unit) => ({
          item: unit,
          scope: '',
          names: [unit.name, unit.short, ...unit.aliases, unitLabel(unit)],
        })),
        fold,
      ),
    ),
    unions: once(() =>
      nameIndexOf(
        unions.map((union) => ({
          item: union,
          scope: union.unit,
          names: [union.name, ...union.aliases],
        })),
        fold,
      ),
    ),
  });
  const accented = namesUnder(canonical);
  const plain = namesUnder(unaccented);

  function unit(text: string): UnitAnswer {
    const byId = unitById.get(text.trim());
    if (byId) return { kind: 'found', unit: byId };
    const exact = accented.units().within('', accented.units().words(text));
    const [only, ...others] =
      exact.length > 0 ? exact : plain.units().within('', plain.units().words(text));
    return only && others.length === 0 ? { kind: 'found', unit: only } : { kind: 'unknown' };
  }

  function union(unitId: string, text: string): UnionAnswer {
    const byId = unionById.get(text.trim());
    if (byId) return answer(unitId, [byId]);
    const typed = accented.unions().words(text);
    const exact = candidates(accented, unitId, typed);
    if (exact.some((union) => union.unit === unitId)) return answer(unitId, exact);
    const bare = plain.unions().words(text);
    // Typed without accents, a name may be exact by accident: "thanh tri" means this unit's Thanh Trì.
    const hasAccents = typed.join(' ') !== bare.join(' ');
    if (exact.length > 0 && hasAccents) return answer(unitId, exact);
    return answer(unitId, candidates(plain, unitId, bare));
  }

  /** A closed union counts where it is the unit's own; of another unit nobody need hear of it. */
  function answer(unitId: string, found: readonly Union[]): UnionAnswer {
    const told = found.filter((each) => each.unit === unitId || !closedById.has(each.id));
    const [only, ...others] = told;
    if (!only) return { kind: 'unknown' };
    if (only.unit !== unitId) return { kind: 'elsewhere', unions: told };
    if (others.length > 0) return { kind: 'ambiguous', unions: told };
    const ended = closedById.get(only.id);
    return ended ? { kind: 'closed', ...ended } : { kind: 'found', union: only };
  }

  function soleUnion(unitId: string): Union | undefined {
    const [only, ...others] = open.filter((each) => each.unit === unitId);
    return others.length === 0 ? only : undefined;
  }

  return { unit, union, soleUnion };
}

/** The unions that bear the name: this unit's if there are any, else those of other units. */
function candidates(names: Names, unitId: string, words: readonly string[]): readonly Union[] {
  const own = names.unions().within(unitId, words);
  if (own.length > 0) return own;
  const told = withUnitBehind(names, words);
  const ownTold = told.filter((union) => union.unit === unitId);
  if (ownTold.length > 0) return ownTold;
  return told.length > 0 ? told : names.unions().anywhere(words);
}

/** "LĐLĐ huyện Cao Lãnh, tỉnh Đồng Tháp": the unit stands behind the union's name. */
function withUnitBehind(names: Names, words: readonly string[]): readonly Union[] {
  const told = words.flatMap((_, at) => {
    const [unit, ...others] = names.units().within('', words.slice(at));
    return unit && others.length === 0 ? names.unions().within(unit.id, words.slice(0, at)) : [];
  });
  return [...new Set(told)];
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
