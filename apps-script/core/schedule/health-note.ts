import * as z from 'zod/mini';
import { type FindingCode, isFindingCode } from './finding.ts';

/**
 * What a sweep leaves in the ledger for `npm run doctor`, which sees no properties of the script:
 * where everything is, and what the last examination found.
 */
const healthNote = z.object({
  /** Epoch ms of the sweep that wrote it. */
  at: z.number(),
  /** Ids, '' or none while it is not made. */
  ledgers: z.array(z.string()),
  folder: z.string(),
  projection: z.string(),
  /** Address of the public site, '' while there is none. */
  site: z.string(),
  /** Addresses of the programme itself to which dossiers are sent. */
  readers: z.array(z.string()),
  programme: z.string(),
  /** Epoch ms, 0 while nothing was published. */
  publishedAt: z.number(),
  found: z.array(
    z.object({
      code: z.custom<FindingCode>(isFindingCode),
      data: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
});

export type HealthNote = z.infer<typeof healthNote>;

/** The row of *Bảng điều khiển*, counted from 1, whose second cell holds the note. */
export const noteRow = 40;

/** The note that a cell holds; undefined where it is none. */
export function healthNoteOf(cell: string): HealthNote | undefined {
  try {
    const parsed = healthNote.safeParse(JSON.parse(cell));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
