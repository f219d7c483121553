import type { TrackingEntry } from '#core/publication/tracking.ts';

/** What the browser learns of one entry. */
export type Found = Omit<TrackingEntry, 'hash'>;

type Packed = readonly [
  step: Found['step'],
  date: string,
  title: string | null,
  due: string | null,
  correct: Found['correct'],
];

/** Entries by a part of their hash. */
export type Shard = Readonly<Record<string, Packed>>;

/** With a shard's own bits at least 64: as good as the code's own 75, at a quarter of the bytes. */
const KEY = 16;
/** Some 3 kB over the wire. */
const ENTRIES_PER_SHARD = 80;
const MOST = 4096;

/** Into how many files so many entries go; a host's limit of files is the other side of it. */
export const shardCount = (entries: number): number =>
  [256, 1024].find((count) => entries <= count * ENTRIES_PER_SHARD) ?? MOST;

/**
 * Where an entry is found.
 * @param hash SHA-256 of its code, hex
 * @param shards 256, 1,024 or 4,096
 */
export const placeOf = (
  hash: string,
  shards: number,
): { readonly shard: number; readonly key: string } => ({
  shard: Math.floor((Number.parseInt(hash.slice(0, 3), 16) * shards) / MOST),
  key: hash.slice(2, 2 + KEY),
});

/** All shards, empty ones too: a look-up never meets a missing file. */
export const shardsOf = (entries: readonly TrackingEntry[]): readonly Shard[] => {
  const shards = Array.from(
    { length: shardCount(entries.length) },
    () => ({}) as Record<string, Packed>,
  );
  for (const { hash, step, date, title, due, correct } of entries) {
    const { shard, key } = placeOf(hash, shards.length);
    const place = shards[shard];
    if (place) place[key] = [step, date, title, due, correct];
  }
  return shards;
};

export const foundIn = (shard: Shard, key: string): Found | undefined => {
  const packed = Object.hasOwn(shard, key) ? shard[key] : undefined;
  if (packed === undefined) return undefined;
  const [step, date, title, due, correct] = packed;
  return { step, date, title, due, correct };
};
