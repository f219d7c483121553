import * as z from 'zod/mini';

const entry = z.strictObject({
  /** SHA-256 of the tracking code (16 characters, no hyphens), hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The state in words a worker understands. */
  state: z.string(),
  /** Only where the title is public; else null. */
  title: z.nullable(z.string()),
  /** Day of the last change of state, "2021-04-09". */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** What a worker finds by code: no name, no union, no reason. */
export const trackingSchema = z.strictObject({ version: z.literal(1), entries: z.array(entry) });

export type Tracking = z.infer<typeof trackingSchema>;
export type TrackingEntry = z.infer<typeof entry>;
