import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const count = z.number().check(z.nonnegative());

const initiative = z.strictObject({
  /** 12 hex digits that lead back to nothing outside the ledger. */
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  title: text,
  /** Only with the worker's consent to publication; else null. */
  author: z.nullable(text),
  unit: text,
  union: text,
  /** Group id of the programme, null where the worker gave none. */
  group: z.nullable(text),
  /** The highest level that has chosen it. */
  level: z.enum(['union', 'unit', 'confederation']),
});

const counts = {
  /** Live initiatives: received, and neither withdrawn nor moved to another union. */
  received: count,
  chosen: count,
};

/**
 * What the public may read, version 1. Strict: a field that is not named here can't be published,
 * and nothing here can hold a phone, a year of birth or a description.
 */
export const resultsSchema = z.strictObject({
  version: z.literal(1),
  programme: z.strictObject({ id: text, name: text, target: count }),
  /** Time of the newest submission counted, ISO with Vietnam's offset; null while there is none. */
  asOf: z.nullable(text),
  totals: z.strictObject(counts),
  units: z.array(z.strictObject({ id: text, name: text, ...counts })),
  unions: z.array(z.strictObject({ id: text, unit: text, name: text, ...counts })),
  initiatives: z.array(initiative),
  /** Ids of unions that were closed: no worker is led to them any more. Absent where there are none. */
  closed: z.exactOptional(z.array(text)),
});

export type Results = z.infer<typeof resultsSchema>;
export type PublishedInitiative = z.infer<typeof initiative>;
