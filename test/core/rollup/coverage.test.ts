import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverageOf,
  coverageSentence,
  coverageSummary,
  percentReached,
  reached,
  reportStates,
  summarySentence,
  type UnionCoverage,
} from '#core/rollup/coverage.ts';

const listed = fc.record({
  state: fc.constantFrom(...reportStates),
  members: fc.nat({ max: 5000 }),
});
const lists = fc.array(fc.array(listed, { maxLength: 12 }), { maxLength: 6 });
const unionsWith = (all: readonly Parameters<typeof coverageOf>[0][]): UnionCoverage[] =>
  all.map((list, i) => ({
    ...coverageOf(list),
    union: `u${i}`,
    asOf: `2021-03-${10 + i}`,
    silentNames: [],
  }));
const times = (n: number, state: (typeof reportStates)[number]) =>
  Array.from({ length: n }, () => ({ state, members: 10 }));

describe('the coverage of a list', () => {
  test('has every CĐCS in one state', () => {
    fc.assert(
      fc.property(fc.array(listed), (list) => {
        const coverage = coverageOf(list);
        const { entries, zero, launched, silent, total } = coverage;
        expect(entries + zero + launched + silent).toBe(total);
        expect(total).toBe(list.length);
        expect(reached(coverage)).toBe(entries + zero + launched);
      }),
    );
  });

  test('is 100 % exactly when nobody is silent, and never more', () => {
    fc.assert(
      fc.property(fc.array(listed, { minLength: 1 }), (list) => {
        const coverage = coverageOf(list);
        const percent = percentReached(coverage);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(percent === 100).toBe(coverage.silent === 0);
      }),
    );
  });

  test('is told with what is left to 100 %', () => {
    const most = coverageOf([
      ...times(5, 'entries'),
      ...times(7, 'launched'),
      ...times(3, 'silent'),
    ]);
    expect(coverageSentence(most)).toBe(
      'Đã có 12/15 CĐCS triển khai, đạt 80 %; còn 3 CĐCS nữa là 100 %.',
    );
    expect(coverageSentence(coverageOf(times(2, 'zero')))).toBe(
      'Đã có 2/2 CĐCS triển khai, đạt 100 %.',
    );
    expect(coverageSentence(coverageOf([...times(299, 'launched'), ...times(1, 'silent')]))).toBe(
      'Đã có 299/300 CĐCS triển khai, đạt 99 %; còn 1 CĐCS nữa là 100 %.',
    );
    expect(coverageSentence(coverageOf([]))).toBe('Chưa có danh sách CĐCS.');
  });
});

describe('the coverage of several unions', () => {
  test('is the sum of their lists', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const coverages = unionsWith(all);
        const summary = coverageSummary(
          coverages.map(({ union }) => union),
          coverages,
        );
        expect(summary).toMatchObject(coverageOf(all.flat()));
        expect(summary.unions).toBe(all.length);
        expect(summary.withoutList).toBe(all.filter((list) => list.length === 0).length);
      }),
    );
  });

  test('shows unions without a list apart, never as 100 %', () => {
    const [union] = unionsWith([times(4, 'launched')]);
    const some = coverageSummary(['u0', 'u1', 'u2'], union ? [union] : []);
    expect(some).toMatchObject({ total: 4, unions: 3, withoutList: 2, oldest: '2021-03-10' });
    expect(summarySentence(some)).toBe(
      'Theo danh sách của 1/3 công đoàn: Đã có 4/4 CĐCS triển khai, đạt 100 %. Còn 2 công đoàn chưa có danh sách CĐCS. Danh sách cũ nhất: ngày 10/3/2021.',
    );
    const none = coverageSummary(['u7', 'u8'], union ? [union] : []);
    expect(percentReached(none)).toBeUndefined();
    expect(summarySentence(none)).toBe('Chưa có danh sách CĐCS.');
  });
});

test('the members of all CĐCS are counted, and the oldest of several lists is told', () => {
  expect(coverageOf([...times(2, 'entries'), { state: 'silent', members: 5 }]).members).toBe(25);
  const [first, second, third] = unionsWith([times(1, 'zero'), times(1, 'zero'), times(1, 'zero')]);
  if (!first || !second || !third) throw new Error('no unions');
  const older = { ...second, asOf: '2021-03-05' };
  const summary = coverageSummary(['u0', 'u1', 'u2'], [first, older, third]);
  expect(summary.oldest).toBe('2021-03-05');
  expect(coverageSummary(['u0', 'u2'], [third, first]).oldest).toBe('2021-03-10');
  expect(summarySentence(summary)).toBe(
    'Đã có 3/3 CĐCS triển khai, đạt 100 %. Danh sách cũ nhất: ngày 05/3/2021.',
  );
});
