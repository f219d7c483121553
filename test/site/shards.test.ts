import { describe, expect, test } from 'vitest';
import { foundIn, placeOf, shardCount, shardsOf } from '../../site/src/shards.ts';
import { sampleTracking } from './sample.ts';

const { entries } = sampleTracking(['043GE1R70W3GE1RG', '083GE1R70W3GE1R5']);

describe('the look-up files', () => {
  test('are 256, more where much was published, and never more than 4,096', () => {
    expect(shardsOf([])).toHaveLength(256);
    expect([0, 20_000, 75_000, 241_802, 1_000_000].map(shardCount)).toEqual([
      256, 256, 1024, 4096, 4096,
    ]);
  });

  test.each([256, 1024, 4096])(
    'hold each entry at the place of its hash, if they are %i',
    (count) => {
      const highest = placeOf('f'.repeat(64), count);
      expect([placeOf('0'.repeat(64), count).shard, highest.shard]).toEqual([0, count - 1]);
    },
  );

  test('give each entry back as it was published', () => {
    const shards = shardsOf(entries);
    for (const { hash, ...found } of entries) {
      const { shard, key } = placeOf(hash, shards.length);
      expect(foundIn(shards[shard] ?? {}, key)).toEqual(found);
    }
  });

  test('know nothing of a key that is no entry’s', () => {
    expect(foundIn({}, 'toString')).toBeUndefined();
  });

  test('do not hold a whole hash', () => {
    const written = JSON.stringify(shardsOf(entries));
    for (const { hash } of entries) expect(written).not.toContain(hash.slice(1));
  });
});
