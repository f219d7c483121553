import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentence } from '#core/problem.ts';
import type { Ballot } from '#core/scoring/ballot.ts';
import { resultsOf } from '#core/scoring/result.ts';

const council = { quorum: 2, spread: 20 };
const scored = (...scores: readonly number[]): readonly Ballot[] =>
  scores.map((score) => ({ kind: 'scored', score }));
const outcomes = (initiatives: readonly (readonly number[])[]) =>
  resultsOf(
    council,
    initiatives.map((scores) => scored(...scores)),
  ).map(({ outcome }) => outcome);
const told = (ballots: readonly Ballot[]) => resultsOf(council, [ballots])[0]?.told.map(sentence);

describe('the results of a council', () => {
  it('rank ties alike and leave the next places free', () => {
    const ranks = outcomes([[9000, 8000], [8500, 8500], [7000, 7001], [6000, 6000], [9999]]);
    expect(ranks.map((outcome) => outcome?.rank)).toEqual([1, 1, 3, 4, undefined]);
  });

  it('wait until enough members have scored', () => {
    expect(outcomes([[9000]])).toEqual([undefined]);
    expect(told(scored(9000))).toEqual(['Còn thiếu 1 người chấm nên chưa xếp hạng.']);
    expect(told([])).toEqual(['Còn thiếu 2 người chấm nên chưa xếp hạng.']);
  });

  it('ask the council to look again where members differ by the spread or more', () => {
    expect(told(scored(9000, 7001))).toEqual([]);
    expect(told(scored(9000, 7000))?.[0]).toMatch(/^Điểm cao nhất và thấp nhất chênh nhau 20,00\./);
  });

  it('leave out what does not count, and say why', () => {
    const own: Ballot = {
      kind: 'void',
      problem: { code: 'score.ownUnit', data: { name: 'Trần Văn Bảy' } },
    };
    const [result] = resultsOf(council, [[...scored(9000, 8000), own, { kind: 'none' }]]);
    expect(result).toMatchObject({ counted: 2, outcome: { mean: 8500, spread: 1000, rank: 1 } });
    expect(result?.told).toEqual([own.problem]);
  });
});

const score = fc.integer({ min: 0, max: 10_000 });
const enough = fc.array(score, { minLength: 2, maxLength: 9 });
const field = fc.array(fc.array(score, { maxLength: 5 }), { maxLength: 12 });

test('the mean lies between the lowest and the highest score', () => {
  fc.assert(
    fc.property(enough, (scores) => {
      const [outcome] = outcomes([scores]);
      expect(outcome?.mean).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(outcome?.mean).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test('one more member who scores the mean changes nothing', () => {
  fc.assert(
    fc.property(enough, (scores) => {
      const [before] = outcomes([scores]);
      const [after] = outcomes([[...scores, before?.mean ?? 0]]);
      expect(after).toEqual(before);
    }),
  );
});

test('neither the order of members nor that of initiatives changes a result', () => {
  const permuted = field.chain((initiatives) =>
    fc.tuple(
      fc.constant(initiatives),
      fc.shuffledSubarray([...initiatives.keys()], { minLength: initiatives.length }),
    ),
  );
  fc.assert(
    fc.property(permuted, ([initiatives, order]) => {
      const here = outcomes(initiatives);
      const there = outcomes(order.map((i) => [...(initiatives[i] ?? [])].reverse()));
      expect(there).toEqual(order.map((i) => here[i]));
    }),
  );
});

test('every two ranked initiatives compare as their means do', () => {
  fc.assert(
    fc.property(field, (initiatives) => {
      const ranked = outcomes(initiatives).flatMap((outcome) => outcome ?? []);
      for (const a of ranked) {
        expect(a.rank).toBe(1 + ranked.filter(({ mean }) => mean > a.mean).length);
        for (const b of ranked) {
          expect(Math.sign(a.rank - b.rank)).toBe(Math.sign(b.mean - a.mean));
        }
      }
    }),
  );
});
