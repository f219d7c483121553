import type { Registry, Units } from '../effects.ts';

export interface HolderEffects {
  readonly registry: Registry;
  readonly units: Units;
}

/** Whoever has, or may have, a workbook. */
export function holdersIn({ registry, units }: HolderEffects) {
  const above = units.confederation();
  return [...registry.all(), ...units.all(), ...(above ? [above] : [])];
}
