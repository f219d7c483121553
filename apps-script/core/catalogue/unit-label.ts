import type { Unit } from './catalogue.ts';

/** What a list shows, so that who looks for the old name finds it: "Huế (trước đây: …)". */
export function unitLabel({ short, formerly = [] }: Pick<Unit, 'short' | 'formerly'>): string {
  return formerly.length === 0 ? short : `${short} (trước đây: ${formerly.join(', ')})`;
}
