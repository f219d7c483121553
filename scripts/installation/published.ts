import {
  type ProjectionRows,
  projectionOf,
  projectionTabs,
} from '#core/publication/projection-rows.ts';
import { type Results, resultsSchema } from '#core/publication/results.ts';
import { type Tracking, trackingSchema } from '#core/publication/tracking.ts';
import type { Installation } from './install.ts';

/** What the public projection holds; undefined while nothing whole was published. */
export function published({
  workspace,
}: Installation): { readonly results: Results; readonly tracking: Tracking } | undefined {
  const { sheets } = workspace.spreadsheet(workspace.properties().get('config.projection') ?? '');
  const rowsOf = (title: string) => sheets.find((sheet) => sheet.title === title)?.rows() ?? [];
  const rows: ProjectionRows = {
    results: rowsOf(projectionTabs.results),
    statistics: rowsOf(projectionTabs.statistics),
    tracking: rowsOf(projectionTabs.tracking),
    about: rowsOf(projectionTabs.about),
  };
  const data = projectionOf(rows);
  if (!data || rows.about.length === 0) return undefined;
  return {
    results: resultsSchema.parse(data.results),
    tracking: trackingSchema.parse(data.tracking),
  };
}
