import { describe, expect, test } from 'vitest';
import { addressOf, shardsOf } from '../../site/src/shards.ts';
import { sampleTracking } from './sample.ts';

const { entries } = sampleTracking(['043GE1R70W3GE1RG', '083GE1R70W3GE1R5']);

describe('the look-up files', () => {
  test('are 256, whatever was published', () => {
    expect([...shardsOf([]).keys()]).toHaveLength(256);
    expect([...shardsOf(entries).keys()].slice(0, 2)).toEqual(['00', '01']);
    expect([...shardsOf(entries).keys()].at(-1)).toBe('ff');
  });

  test('hold each entry at the address of its hash', () => {
    const shards = shardsOf(entries);
    for (const { hash, ...found } of entries) {
      const { prefix, key } = addressOf(hash);
      expect(shards.get(prefix)?.[key]).toEqual(found);
    }
  });

  test('do not hold a whole hash', () => {
    const written = JSON.stringify([...shardsOf(entries)]);
    for (const { hash } of entries) expect(written).not.toContain(hash.slice(2));
  });
});
