import * as z from 'zod/mini';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';

const folder = 'apps-script/core/publication';

/** The JSON Schemas that stand in the repository for whoever uses the published data. */
export const schemaFiles = [
  fileOf('results', 'What an innovation programme publishes, version 1', resultsSchema),
  fileOf('tracking', 'States by the SHA-256 of tracking codes, version 1', trackingSchema),
] as const;

function fileOf(name: string, title: string, schema: z.core.$ZodType) {
  const text = `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`;
  return { path: `${folder}/${name}.schema.json`, text };
}
