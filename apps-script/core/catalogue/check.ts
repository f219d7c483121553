import type { Catalogue } from './catalogue.ts';

/** What is wrong with a catalogue, in sentences; empty when it can be shipped. */
export function checkCatalogue(_catalogue: Catalogue): readonly string[] {
  return [];
}
