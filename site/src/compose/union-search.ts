import type { Union, Unit } from '#core/catalogue/catalogue.ts';
import { unaccented } from '#core/text/canonical.ts';

/** A name that can be picked, and all the words under which it is found. */
export interface Pick {
  readonly name: string;
  readonly words: string;
}

const pickOf = (name: string, others: readonly string[]): Pick => ({
  name,
  words: ` ${unaccented([name, ...others].join(' ')).replace(/[^a-z0-9]+/g, ' ')}`,
});

export const unitPicks = (units: readonly Unit[]): readonly Pick[] =>
  units.map(({ name, short, aliases }) => pickOf(name, [short, ...aliases]));

export const unionPicks = (unions: readonly Union[], unit: string): readonly Pick[] =>
  unions.filter((union) => union.unit === unit).map(({ name, aliases }) => pickOf(name, aliases));

/** The names in which every typed word begins a word; accents and letter case make no difference. */
export function matching(picks: readonly Pick[], typed: string): readonly Pick[] {
  const words = unaccented(typed)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return picks.filter((pick) => words.every((word) => pick.words.includes(` ${word}`)));
}
