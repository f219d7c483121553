import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Null: a group of fewer than 5, or one that would give such a group away (`small-groups.ts`). */
const guarded = z.nullable(count);
/** Null until the results are announced: from then on it is what the list of initiatives adds up to. */
const announced = z.nullable(count);

const initiative = z.strictObject({
  /** 12 hex digits that lead back to nothing outside the ledger. */
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  title: text,
  /** Only with the worker's consent to publication; null also for a trade secret. */
  author: z.nullable(text),
  unit: text,
  union: text,
  /** Group id of the programme, null where the worker gave none. */
  group: z.nullable(text),
  /** The highest level that has chosen it. */
  level: z.enum(['union', 'unit', 'confederation']),
  /** Of a trade secret: what it achieved, all that is told besides its title; else null. */
  effect: z.nullable(text),
});

/** Grassroots unions (CĐCS) by the lists that officers keep: organisations, so nothing is hidden. */
const coverage = z.strictObject({
  /** How many are listed. */
  known: count,
  /** Of these, where the programme was launched; the letter's goal is all of them (2b). */
  launched: count,
  /** Of these, which sent entries or reported that there are none. */
  reported: count,
  /** Upper unions whose officers keep no list: nothing is known of their CĐCS. */
  unlisted: count,
});

const numbers = {
  /** Live initiatives: received, and neither withdrawn nor moved to another union. */
  received: guarded,
  chosen: announced,
  /** What it aims at, null where it has no target of its own. */
  target: z.nullable(count),
  coverage: z.nullable(coverage),
};

/**
 * What the public may read, version 1. Strict: a field that is not named here can't be published,
 * and nothing here can hold a phone, a year of birth or a description.
 */
export const resultsSchema = z.strictObject({
  version: z.literal(1),
  programme: z.strictObject({
    id: text,
    name: text,
    target: count,
    /** Days on which entries are taken, as the operator has set them. */
    entryWindow: z.strictObject({ from: day, to: day }),
    /** What the Form was for when this was published: see `formPhaseOf`. */
    phase: z.enum(['early', 'open', 'late', 'closed']),
    /** From when on titles may be public, ISO with Vietnam's offset; null: no such time was set. */
    announcedFrom: z.nullable(text),
    /** Are titles public now? That time has come, and a person has confirmed the first ones. */
    announced: z.boolean(),
  }),
  /** Time of the newest submission counted, ISO with Vietnam's offset; null while there is none. */
  asOf: z.nullable(text),
  /** The day on which a sweep last found nothing that is not told here; absent in older data. */
  confirmedOn: z.exactOptional(day),
  totals: z.strictObject({ received: count, chosen: announced }),
  /** Received by group of the programme; `id` null: the worker gave none. */
  groups: z.array(z.strictObject({ id: z.nullable(text), received: guarded })),
  /** Chosen by the highest level that chose; null until the results are announced. */
  levels: z.nullable(z.strictObject({ union: count, unit: count, confederation: count })),
  /** Received from the first to the last of these days; days that are not named had none. */
  days: z.array(z.strictObject({ from: day, to: day, received: count })),
  coverage: z.nullable(coverage),
  units: z.array(z.strictObject({ id: text, name: text, ...numbers })),
  unions: z.array(z.strictObject({ id: text, unit: text, name: text, ...numbers })),
  initiatives: z.array(initiative),
  /** Ids of unions that were closed: no worker is led to them any more. Absent where there are none. */
  closed: z.exactOptional(z.array(text)),
  /**
   * Where each chain of the programme's log ended when this was published, by which anybody sees
   * that it was neither cut nor rewritten since. It tells of no entry and of nobody.
   */
  audit: z.exactOptional(
    z.array(z.strictObject({ count, hash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)) })),
  ),
});

export type Results = z.infer<typeof resultsSchema>;
export type PublishedInitiative = z.infer<typeof initiative>;
export type PublishedCoverage = z.infer<typeof coverage>;
