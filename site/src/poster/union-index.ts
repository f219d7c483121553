import { unaccented } from '#core/text/canonical.ts';
import type { PosterUnit } from './poster-unions.ts';

/** What the search reads: unit by unit, as short as JSON allows. */
export type UnionIndex = readonly (readonly [
  unit: string,
  unitName: string,
  unitAliases: string,
  unions: readonly (readonly [slug: string, name: string, aliases: string, code: string])[],
])[];

export interface FoundUnion {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
}

export const unionIndex = (units: readonly PosterUnit[]): UnionIndex =>
  units.map(({ id, name, aliases, unions }) => [
    id,
    name,
    aliases.join(' '),
    unions.map((union) => [union.slug, union.name, union.aliases.join(' '), union.code]),
  ]);

/**
 * The unions that bear every word typed, marks aside, in their own name, their unit's or their
 * code; those whose own name says it all come first.
 */
export function findUnions(index: UnionIndex, typed: string): readonly FoundUnion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const exact: FoundUnion[] = [];
  const wider: FoundUnion[] = [];
  for (const [unit, unitName, unitAliases, unions] of index) {
    const ofUnit = unaccented(` ${unitName} ${unitAliases}`);
    for (const [slug, name, aliases, code] of unions) {
      const own = unaccented(` ${name} ${aliases} ${code}`);
      if (!words.every((word) => (own + ofUnit).includes(` ${word}`))) continue;
      const found = { id: `${unit}/${slug}`, name, unitName };
      (words.every((word) => own.includes(` ${word}`)) ? exact : wider).push(found);
    }
  }
  return [...exact, ...wider];
}

/** "K7M-2QX" is one word, "TP. Cao Lãnh" three. */
const wordsOf = (typed: string): readonly string[] =>
  unaccented(typed)
    .replace(/\b(\w{3})-(\w{3})\b/g, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
