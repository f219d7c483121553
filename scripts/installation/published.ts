import { createHash } from 'node:crypto';
import {
  type ProjectionRows,
  type Published,
  projectionOf,
  projectionTabs,
} from '#core/publication/projection-rows.ts';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';
import type { Installation } from './install.ts';

/** What the public projection holds; undefined while nothing whole was published. */
export function published({ workspace }: Installation): Published | undefined {
  const { sheets } = workspace.spreadsheet(workspace.properties().get('config.projection') ?? '');
  const rowsOf = (title: string) => sheets.find((sheet) => sheet.title === title)?.rows() ?? [];
  const rows: ProjectionRows = {
    results: rowsOf(projectionTabs.results),
    statistics: rowsOf(projectionTabs.statistics),
    tracking: rowsOf(projectionTabs.tracking),
    about: rowsOf(projectionTabs.about),
  };
  const data = projectionOf(rows, sha256);
  if (!data || rows.about.length === 0) return undefined;
  return {
    results: resultsSchema.parse(data.results),
    tracking: trackingSchema.parse(data.tracking),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
