import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentence } from '#core/problem.ts';
import { coverageOf } from '#core/rollup/coverage.ts';
import { type ListedCells, readList, stateOf } from '#core/rollup/coverage-list.ts';

const today = '2021-03-20';
const row = (cells: Partial<ListedCells>): ListedCells => ({
  name: 'UBND phường 1',
  members: '',
  launchedOn: '',
  zero: '',
  ...cells,
});
const read = (cells: Partial<ListedCells>) => readList([row(cells)], today)[0];

describe('a row of the list', () => {
  test.each([
    ['120', 120],
    ['1.250', 1250],
    ['1 250', 1250],
    ['45 đoàn viên', 45],
    ['', 0],
  ])('has "%s" members', (members, count) => {
    expect(read({ members })).toMatchObject({ members: count, problems: [] });
  });

  test.each(['nhiều', '12,5', '-3', '1.2.3'])('does not guess what "%s" members are', (members) => {
    expect(read({ members })).toMatchObject({ members: 0, counts: true });
    expect(read({ members })?.problems).toHaveLength(1);
  });

  test.each(['18/3/2021', '20/3/2021', '3/2021', '44273'])('was launched on "%s"', (launchedOn) => {
    expect(read({ launchedOn })).toMatchObject({ launched: true, problems: [] });
  });

  test.each(['21/3/2021', '4/2021', '31/2/2021', 'rồi'])(
    'was not launched as far as "%s" tells',
    (launchedOn) => {
      expect(read({ launchedOn })).toMatchObject({ launched: false, counts: true });
      expect(read({ launchedOn })?.problems.map(sentence)).toEqual([
        expect.stringMatching(/Xin ghi ngày/),
      ]);
    },
  );
});

const cells = fc.record({
  name: fc.constantFrom('', 'Trường A', 'TRƯỜNG A', 'Trường B', 'CĐCS', 'Công ty C', 'Tổng cộng'),
  members: fc.constantFrom('', '10', '1.000', 'x'),
  launchedOn: fc.constantFrom('', '1/3/2021', '1/9/2021', 'sớm'),
  zero: fc.constantFrom('', 'TRUE', 'FALSE', 'x'),
});
const tally = fc.record({ received: fc.nat({ max: 3 }), chosen: fc.constant(0) });

test('whatever is pasted, each name counts once and every CĐCS has one state', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, tally), { maxLength: 12 }), (rows) => {
      const list = readList(
        rows.map(([each]) => each),
        today,
      );
      expect(list).toHaveLength(rows.length);
      const counted = list.flatMap((each, i) => {
        const told = rows[i];
        return each.counts && told ? [{ ...each, state: stateOf(each, told[1]) }] : [];
      });
      const names = counted.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      const { total, entries, zero, launched, silent } = coverageOf(counted);
      expect(entries + zero + launched + silent).toBe(total);
      for (const each of list) expect(each.counts || each.problems.length === 1).toBe(true);
    }),
  );
});

describe('a row that does not count, or not in all', () => {
  const row = (change: Partial<ListedCells>): ListedCells => ({
    ...{ name: 'CĐCS A', members: '', launchedOn: '', zero: '' },
    ...change,
  });
  const problems = (...rows: readonly ListedCells[]) =>
    readList(rows, '2021-03-20').map((listed) => listed.problems);

  test('says why, with what was typed', () => {
    expect(problems(row({ name: ' ', members: '5' }))).toEqual([[{ code: 'grassroots.unnamed' }]]);
    expect(problems(row({ name: 'Tổng cộng' }))).toEqual([[{ code: 'grassroots.pasted' }]]);
    expect(problems(row({}), row({ name: 'cđcs  a' }))[1]).toEqual([
      { code: 'grassroots.twice', data: { name: 'cđcs a' } },
    ]);
    expect(problems(row({ members: 'nhiều  lắm', launchedOn: 'sắp' }))).toEqual([
      [
        { code: 'grassroots.members', data: { typed: 'nhiều lắm' } },
        { code: 'grassroots.launch', data: { typed: 'sắp' } },
      ],
    ]);
    expect(problems(row({ launchedOn: '21/3/2021' }))).toEqual([
      [{ code: 'grassroots.launchAhead', data: { day: '21/3/2021' } }],
    ]);
    expect(
      problems(row({ launchedOn: '3/2021' }), row({ name: 'B', launchedOn: '20/3/2021' })),
    ).toEqual([[], []]);
    expect(problems(row({}))).toEqual([[]]);
  });

  test('is in the state that tells most', () => {
    const [listed] = readList([row({ launchedOn: '1/3/2021', zero: 'x' })], '2021-03-20');
    if (!listed) throw new Error('no row');
    const state = (received: number, change = {}) =>
      stateOf({ ...listed, ...change }, { received, chosen: 0 });
    expect(state(1)).toBe('entries');
    expect(state(0)).toBe('zero');
    expect(state(0, { zero: false })).toBe('launched');
    expect(state(0, { zero: false, launched: false })).toBe('silent');
  });

  test.each([
    ['12.500', 12_500],
    ['1 234 567', 1_234_567],
    ['120người', 120],
    ['120 đv', 120],
    ['1250000', undefined],
    ['12.50', undefined],
  ])('the number of members in %j is %s', (members, count) => {
    const [listed] = readList([row({ members })], '2021-03-20');
    expect(listed?.problems.length).toBe(count === undefined ? 1 : 0);
    expect(listed?.members).toBe(count ?? 0);
  });
});
