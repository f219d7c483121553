import { type FormMap, formMapOfRows, formMapTab } from '#core/publication/form-map.ts';
import type { Telling } from './door.ts';
import type { Projection } from './projection-reader.ts';
import { readTabs } from './tab-reader.ts';

/** Which Form takes entries, and its fields; undefined where the projection does not tell it whole. */
export async function fetchFormMap(
  projection: Projection,
  telling: Telling,
): Promise<FormMap | undefined> {
  const tabs = await readTabs(projection, projection.spreadsheet, [formMapTab], telling);
  return formMapOfRows(tabs.get(formMapTab) ?? []);
}
