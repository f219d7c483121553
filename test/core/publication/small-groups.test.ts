import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
    fc.oneof(
      fc.constantFrom(0, smallestGroup - 1),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 60 }),
    ),
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

describe('hidden are', () => {
  const hidden = (...cells: readonly (readonly [value: number, floor?: number])[]) =>
    [...(hiddenCells(cells.map(([value, floor = 0]) => ({ value, floor }))) ?? ['all'])].sort();

  test('groups of fewer than five, and none of five', () => {
    expect(hidden([5], [40])).toEqual([]);
    expect(hidden([4], [3], [40])).toEqual([0, 1]);
    expect(hidden()).toEqual([]);
  });

  test('a group of five with the only small one, which is enough', () => {
    expect(hidden([3], [5], [40])).toEqual([0, 1]);
    expect(hidden([3], [40], [5])).toEqual([0, 2]);
  });

  test('no more than that, where the public list counts a part of both', () => {
    expect(hidden([2, 1], [2, 1], [40])).toEqual([0, 1]);
    expect(hidden([4, 3], [1, 1], [40])).toEqual([0, 1]);
  });

  test('all, where even that gives one away', () => {
    expect(hiddenCells([{ value: 3, floor: 0 }])).toBeUndefined();
    expect(hidden([3], [0])).toEqual([0, 1]);
    expect(hidden([8], [9])).toEqual([]);
  });

  test('what is asked for besides, though it is no small group', () => {
    const cells = [50, 60, 70].map((value) => ({ value, floor: 0 }));
    expect([...(hiddenCells(cells, new Set([2])) ?? [])].sort()).toEqual([0, 2]);
    expect(hiddenCells(cells.slice(2), new Set([0]))).toBeUndefined();
  });
});

describe('of units and their unions', () => {
  const shown = (...units: readonly (readonly number[])[]) =>
    shownBranches(units.map((unions) => unions.map((received) => ({ received, chosen: 0 })))).map(
      ({ received, parts }) => [received, ...parts],
    );

  test('what is no small group is shown, with the sum', () => {
    expect(shown([97, 40], [50, 60])).toEqual([
      [137, 97, 40],
      [110, 50, 60],
    ]);
  });

  test('a small union hides the smallest beside it, and its unit’s sum stays', () => {
    expect(shown([97, 3, 40], [50, 60])).toEqual([
      [140, 97, null, null],
      [110, 50, 60],
    ]);
  });

  test('a unit that is hidden for another’s sake hides its own smallest union that was shown', () => {
    expect(shown([3], [20, 10, 2, 1], [50, 60])).toEqual([
      [null, null],
      [null, 20, null, null, null],
      [110, 50, 60],
    ]);
    expect(shown([20, 10], [3], [50, 60])).toEqual([
      [null, 20, null],
      [null, null],
      [110, 50, 60],
    ]);
  });

  test('a unit whose sum would give its only union away is hidden though it is large', () => {
    expect(shown([3], [2], [50, 60])).toEqual([
      [null, null],
      [null, null],
      [110, 50, 60],
    ]);
  });

  test('unions that are as large as small ones can be are not told by the sum of theirs', () => {
    expect(shown([4, 4], [50, 60], [70])).toEqual([
      [null, null, null],
      [110, 50, 60],
      [null, null],
    ]);
    expect(shown([4, 4], [4], [50, 60], [70])).toEqual([
      [null, null, null],
      [null, null],
      [110, 50, 60],
      [null, null],
    ]);
    expect(shown([4, 4], [0], [50, 60])).toEqual([
      [null, null, null],
      [null, null],
      [110, 50, 60],
    ]);
  });

  test('the only unit is the programme, whose total is always told', () => {
    expect(shown([3])).toEqual([[3, null]]);
    expect(shown([97, 3])).toEqual([[100, null, null]]);
    expect(shown()).toEqual([]);
  });
});

test('days are told in their order, a small one with those that follow', () => {
  const days = new Map([
    ['2021-03-13', 5],
    ['2021-03-10', 4],
    ['2021-03-12', 1],
    ['2021-03-14', 4],
  ]);
  expect(spansOf(days)).toEqual([
    { from: '2021-03-10', to: '2021-03-12', received: 5 },
    { from: '2021-03-13', to: '2021-03-14', received: 9 },
  ]);
  expect(spansOf(new Map([['2021-03-10', 2]]))).toEqual([
    { from: '2021-03-10', to: '2021-03-10', received: 2 },
  ]);
  expect(spansOf(new Map())).toEqual([]);
});

test('a union of five is no small one, nor does it give another away', () => {
  const units = [5, 3, 50].map((received) => [{ received, chosen: 0 }]);
  expect(shownBranches(units).map(({ received }) => received)).toEqual([null, null, 50]);
});
