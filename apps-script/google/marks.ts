import type { MarkName, Marks } from '../stages/effects.ts';
import type { Properties } from './config.ts';

export function marksIn(properties: Properties): Marks {
  return {
    read: (name: MarkName) => properties.read(`mark.${name}`),
    write: (name: MarkName, value: string) => properties.write(`mark.${name}`, value),
  };
}

/** Writes marks that the next sweep goes by; returns what the operator is told then. */
export function markAll(
  properties: Properties,
  values: Readonly<Partial<Record<MarkName, string>>>,
  told: string,
): string {
  const marks = marksIn(properties);
  for (const [name, value] of Object.entries(values)) marks.write(name as MarkName, value);
  return told;
}
