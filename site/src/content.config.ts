import { defineCollection } from 'astro:content';
import process from 'node:process';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';
import { strayRows } from './content/coherence.ts';
import { publishedFile } from './content/published-file.ts';

const sample = (name: string) => new URL(`./content/${name}`, import.meta.url);

/** All that reaches the site: the two published files, each one entry of a collection of its own. */
export const collections = {
  results: defineCollection({
    loader: publishedFile({
      id: 'results',
      variable: 'RESULTS',
      path: process.env.RESULTS,
      sample: sample('results.json'),
      schema: resultsSchema,
      alsoCheck: strayRows,
    }),
    schema: resultsSchema,
  }),
  tracking: defineCollection({
    loader: publishedFile({
      id: 'tracking',
      variable: 'TRACKING',
      path: process.env.TRACKING,
      sample: sample('tracking.json'),
      schema: trackingSchema,
      alsoCheck: () => [],
    }),
    schema: trackingSchema,
  }),
};
