import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Branch,
  hiddenCells,
  shownBranches,
  smallestGroup,
  spansOf,
} from '#core/publication/small-groups.ts';

/** What a reader knows of a number: between these two, both included. */
interface Range {
  least: number;
  most: number;
}

/**
 * Everything that a reader can conclude who knows the method: whatever the sums leave possible for
 * each number. Even that a hidden number is below five is known, unless a larger one is among those
 * hidden with it.
 */
function concluded(total: number, units: readonly (readonly Branch[])[]) {
  const shown = shownBranches(units);
  const sums = units.map((branches) => branches.reduce((sum, each) => sum + each.received, 0));
  const hiddenSums = sums.filter((_, at) => shown[at]?.received === null);
  const rangeOf = (value: number | null, floor: number, others: readonly number[]): Range => {
    const most = others.some((each) => each >= smallestGroup) ? total : smallestGroup - 1;
    return { least: value ?? floor, most: value ?? most };
  };
  const unions = shown.map(({ parts }, at) => {
    const branches = units[at] ?? [];
    const hidden = branches.filter((_, i) => parts[i] === null).map(({ received }) => received);
    return parts.map((part, i) => rangeOf(part, branches[i]?.chosen ?? 0, hidden));
  });
  const wholes = shown.map(({ received }) => rangeOf(received, 0, hiddenSums));
  for (let round = 0; round < 60; round += 1) {
    narrow({ least: total, most: total }, wholes);
    for (const [at, whole] of wholes.entries()) narrow(whole, unions[at] ?? []);
  }
  return { shown, unions };
}

/** The parts of a sum and the sum itself, each narrowed by the others. */
function narrow(whole: Range, parts: readonly Range[]): void {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  whole.least = Math.max(whole.least, least);
  whole.most = Math.min(whole.most, most);
  for (const part of parts) {
    part.least = Math.max(part.least, whole.least - (most - part.most));
    part.most = Math.min(part.most, whole.most - (least - part.least));
  }
}

const branch = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })),
    fc.nat(),
  )
  .map(([received, part]): Branch => ({ received, chosen: part % (received + 1) }));

const unit = fc.array(branch, { minLength: 1, maxLength: 7 });
/** A union without entries: of 1,129 there is nearly always one. */
const empty: readonly Branch[] = [{ received: 0, chosen: 0 }];

test('nobody can tell a small group from all that is shown, whatever is added and subtracted', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 7 }), fc.boolean(), (some, full) => {
      const units = full ? some : [...some, empty];
      const total = units.flat().reduce((sum, { received }) => sum + received, 0);
      const { shown, unions } = concluded(total, units);
      // Where every unit has entries and none can be shown, the total alone tells of them.
      const told = units.length > 1 && shown.some(({ received }) => received !== null);
      if (full && !told) return;
      units.forEach((branches, at) => {
        branches.forEach(({ received, chosen }, i) => {
          if (received === 0 || received >= smallestGroup) return;
          expect(shown[at]?.parts[i]).toBeNull();
          // What is in the public list in any case can't be hidden.
          const { least, most } = unions[at]?.[i] ?? { least: 0, most: 0 };
          if (received > chosen) expect(most).toBeGreaterThan(least);
        });
      });
    }),
    { numRuns: 3000, seed: 57 },
  );
});

test('the smallest other cell is hidden with the only small one', () => {
  const cells = [3, 97, 40].map((value) => ({ value, floor: 0 }));
  expect([...(hiddenCells(cells) ?? [])].sort()).toEqual([0, 2]);
});

test('nothing more is hidden where several small ones hide each other', () => {
  const cells = [3, 1, 40].map((value) => ({ value, floor: 0 }));
  expect([...(hiddenCells(cells) ?? [])].sort()).toEqual([0, 1]);
});

test('what the list of initiatives tells in any case needs no protection', () => {
  const cells = [3, 40].map((value) => ({ value, floor: value }));
  expect([...(hiddenCells(cells) ?? [])]).toEqual([0]);
});

test('days together are the total, and none is a small group', () => {
  const days = fc.dictionary(
    fc.integer({ min: 10, max: 31 }).map((day) => `2021-03-${day}`),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(days, (received) => {
      const spans = spansOf(new Map(Object.entries(received)));
      const total = Object.values(received).reduce((sum, count) => sum + count, 0);
      expect(spans.reduce((sum, span) => sum + span.received, 0)).toBe(total);
      if (total < smallestGroup) return;
      for (const span of spans) expect(span.received).toBeGreaterThanOrEqual(smallestGroup);
    }),
  );
});
