import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Where an entry is on its way, as far as its worker may know; words: `tracking-words.ts`. */
export const steps = [
  'received',
  'introduced',
  'chosen',
  'chosenByUnit',
  'recognised',
  'declined',
  'declinedByUnit',
  'notRecognised',
  'ineligible',
  'returned',
  'withdrawn',
  /** In *Cần kiểm tra*: nobody has ruled on it; to be sent anew; left out; like another one. */
  'checking',
  'toResend',
  'refused',
  'sameAsOther',
] as const;

export type Step = (typeof steps)[number];

/** What a worker may have to correct: fixed kinds, never an officer's own words. */
export const corrections = [
  'fullName',
  'phone',
  'group',
  'title',
  'description',
  'effect',
  'applied',
  'birthYear',
  'unit',
  'union',
  'window',
  'consent',
  'oversize',
] as const;

export type Correction = (typeof corrections)[number];

const entry = z.strictObject({
  /** SHA-256 of the tracking code (16 characters, no hyphens), hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  step: z.enum(steps),
  /** Only where the title is public; else null. */
  title: z.nullable(z.string()),
  /** Day on which the text that counts was sent, "2021-04-09". */
  date: day,
  /** Last day on which a returned entry may be corrected, else null. */
  due: z.nullable(day),
  /** What is still missing or wrong in it; empty where its worker need do nothing. */
  correct: z.array(z.enum(corrections)),
});

/** What a worker finds by code: no name, no union, no words of an officer. */
export const trackingSchema = z.strictObject({ version: z.literal(1), entries: z.array(entry) });

export type Tracking = z.infer<typeof trackingSchema>;
export type TrackingEntry = z.infer<typeof entry>;
