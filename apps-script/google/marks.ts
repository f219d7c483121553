import type { MarkName, Marks } from '../stages/effects.ts';
import type { Properties } from './config.ts';

export function marksIn(properties: Properties): Marks {
  return {
    read: (name: MarkName) => properties.read(`mark.${name}`),
    write: (name: MarkName, value: string) => properties.write(`mark.${name}`, value),
  };
}
