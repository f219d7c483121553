import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, bucketOf, placesOf, withEntry } from '#core/ledger/buckets.ts';

const place = (row: number) => ({ tab: 'dossier', row, id: `id${row}` }) as const;

test('a key is found where it was entered, and no other key is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 }), (keys) => {
      const [absent = '', ...entered] = keys;
      const bucket = entered.reduce((text, key, i) => withEntry(text, key, place(i)), '');
      entered.forEach((key, i) => {
        expect(placesOf(bucket, key)).toEqual([place(i)]);
      });
      expect(placesOf(bucket, absent)).toEqual([]);
    }),
  );
});

test('the same entry twice stays one, so that a repeated write changes nothing', () => {
  const once = withEntry('', 'code X', place(7));
  expect(withEntry(once, 'code X', place(7))).toBe(once);
});

test('a key may stand in several places', () => {
  const bucket = withEntry(withEntry('', 'k', place(1)), 'k', place(2));
  expect(placesOf(bucket, 'k')).toEqual([place(1), place(2)]);
});

test('75,000 keys spread evenly: no bucket comes near the size of a cell', () => {
  const sizes = new Array<number>(BUCKETS).fill(0);
  for (let i = 0; i < 75_000; i++) {
    const n = bucketOf(`response ${i}`);
    sizes[n] = (sizes[n] ?? 0) + 1;
  }
  // An entry takes about 40 characters, a cell 50,000.
  expect(Math.max(...sizes)).toBeLessThan(100);
});
