import { readerOf } from '#core/catalogue/spelling.ts';
import { unaccented } from '#core/text/canonical.ts';
import type { PosterUnit } from './poster-unions.ts';
import { unionCodeOf } from './union-code.ts';

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

/** Names as the resolver reads them: "Thành phố" and "TP" are one word. */
const { words } = readerOf(unaccented);
const spaced = (text: string): string => ` ${words(text).join(' ')}`;

/**
 * A search over the index, which is read once. It finds the union of a code; else the unions that
 * bear a word beginning with each word typed, marks aside, in their own or their unit's name; those
 * whose own name says it all come first.
 */
export function unionFinder(index: UnionIndex): (typed: string) => readonly FoundUnion[] {
  const rows = index.flatMap(([unit, unitName, unitAliases, unions]) => {
    const ofUnit = spaced(`${unitName} ${unitAliases}`);
    return unions.map(([slug, name, aliases, code]) => {
      const own = spaced(`${name} ${aliases}`);
      return { found: { id: `${unit}/${slug}`, name, unitName }, code, own, all: own + ofUnit };
    });
  });
  return (typed) => {
    const code = unionCodeOf(typed);
    const coded = rows.filter((row) => row.code === code);
    if (coded.length > 0) return coded.map(({ found }) => found);
    const wanted = words(typed);
    if (wanted.length === 0) return [];
    const bears = (text: string): boolean => wanted.every((word) => text.includes(` ${word}`));
    const wide = rows.filter(({ all }) => bears(all));
    const exact = wide.filter(({ own }) => bears(own));
    const others = wide.filter(({ own }) => !bears(own));
    return [...exact, ...others].map(({ found }) => found);
  };
}
