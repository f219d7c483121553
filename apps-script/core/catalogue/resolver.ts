import type { Union, Unit } from './catalogue.ts';

/** Finds a unit or a union by what a person typed; it never guesses. */
export interface Resolver {
  unit(text: string): UnitAnswer;
  union(unitId: string, text: string): UnionAnswer;
}

export type UnitAnswer =
  | { readonly kind: 'found'; readonly unit: Unit }
  | { readonly kind: 'unknown' };

export type UnionAnswer =
  | { readonly kind: 'found'; readonly union: Union }
  | { readonly kind: 'ambiguous'; readonly unions: readonly Union[] }
  | { readonly kind: 'elsewhere'; readonly unions: readonly Union[] }
  | { readonly kind: 'unknown' };

/** Placeholder while the look-up is written: knows nothing. */
export function resolverOf(_units: readonly Unit[], _unions: readonly Union[]): Resolver {
  return { unit: () => ({ kind: 'unknown' }), union: () => ({ kind: 'unknown' }) };
}
