import type { Union, Unit } from './catalogue.ts';

/**
 * The unit as a union of its own: where no second tier exists, as in many communes since 2025,
 * entries go to the unit itself (DESIGN §6).
 */
export function ownUnion({ id, name, verified }: Unit): Union {
  return { id: ownUnionId(id), unit: id, name, aliases: [], verified };
}

/** "dong-thap" → "dong-thap/truc-tiep". */
export function ownUnionId(unit: string): string {
  return `${unit}/truc-tiep`;
}
