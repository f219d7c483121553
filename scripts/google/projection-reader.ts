import { type ProjectionRows, projectionTabs } from '#core/publication/projection-rows.ts';
import type { Door, Telling } from './door.ts';
import { readTabs } from './tab-reader.ts';

/** The account is let into this one file only. */
export interface Projection extends Door {
  readonly spreadsheet: string;
}

/** All rows of the projection as they stand now; whether they are whole is for `projectionOf` to say. */
export async function readProjection(
  projection: Projection,
  telling: Telling,
): Promise<ProjectionRows> {
  const { results, statistics, tracking, about } = projectionTabs;
  // What is written last is read last.
  const titles = [results, statistics, tracking, about];
  const tabs = await readTabs(projection, projection.spreadsheet, titles, telling);
  const rows = (title: string) => tabs.get(title) ?? [];
  return {
    results: rows(results),
    statistics: rows(statistics),
    tracking: rows(tracking),
    about: rows(about),
  };
}
