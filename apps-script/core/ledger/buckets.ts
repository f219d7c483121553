import type { LedgerTab } from './tabs.ts';

/**
 * A hash index kept in one column of a sheet: each cell ("bucket") lists where the records are
 * whose key falls into it. A look-up reads the buckets of its keys, never a whole column.
 */
export const BUCKETS = 2048;

/** Where a record was when it was indexed: a hint, since a person may have moved rows since. */
export interface Place {
  readonly tab: LedgerTab;
  readonly row: number;
  /** Fingerprint of the record's own id, by which a moved row is noticed. */
  readonly id: string;
}

/** 53-bit hash of a text (cyrb53, public domain), in base 36: even spread, not a secret. */
export function fingerprint(text: string): string {
  return hash53(text).toString(36);
}

/** The bucket (0 to BUCKETS - 1) in which a key is listed. */
export function bucketOf(key: string): number {
  return hash53(`bucket ${key}`) % BUCKETS;
}

/** A key that stands for more records than this (a text sent again and again) tells nothing more. */
const ENTRIES_OF_A_KEY = 50;

/** The bucket's text with one more entry; the same entry twice stays one, and no cell overflows. */
export function withEntry(bucket: string, key: string, place: Place): string {
  const wanted = fingerprint(key);
  const entry = [wanted, place.tab, place.row, place.id].join(' ');
  const entries = bucket === '' ? [] : bucket.split('\n');
  const alike = entries.filter((each) => each.startsWith(`${wanted} `));
  const full = alike.length >= ENTRIES_OF_A_KEY;
  return full || entries.includes(entry) ? bucket : [...entries, entry].join('\n');
}

/** Where the bucket says that a key is listed. */
export function placesOf(bucket: string, key: string): readonly Place[] {
  const wanted = fingerprint(key);
  return bucket.split('\n').flatMap((entry) => {
    const [found, tab, row, id] = entry.split(' ');
    if (found !== wanted || row === undefined || id === undefined) return [];
    return [{ tab: tab as LedgerTab, row: Number(row), id }];
  });
}

// A name of our own: looking `Math` up for every character takes ten times as long.
const { imul } = Math;

function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
