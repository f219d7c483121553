import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { observe } from '#core/dossier/observe.ts';
import { confederationId, notProposed } from '#core/dossier/proposal.ts';
import {
  countsOf,
  liveOf,
  noCounts,
  receivedAt,
  receivedOf,
  sumCounts,
} from '#core/rollup/counts.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

/** Numbers below a bound, the same for the same seed (Lehmer's generator). */
function chance(seed: number): <T>(of: readonly T[]) => T {
  let state = (seed * 7919) % 2147483647;
  return (of) => {
    state = (state * 48271) % 2147483647;
    const one = of[state % of.length];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
}

function randomDossier(pick: ReturnType<typeof chance>, n: number): Dossier {
  const decision = pick(['', 'Chọn', 'Không chọn', 'Không đủ điều kiện', 'Trả lại', 'gì đó']);
  const unitDecision = pick(['', 'Chọn', 'Không chọn', 'Trả lại công đoàn', 'gì đó']);
  const written = observe(
    someDossier({
      id: `r${n}`,
      petition: pick(['', 'p/u/1']),
      unitPetition: pick(['', 'p/1']),
      nomination: {
        standsIn: pick(['', confederationId]),
        cells: {
          decision: pick(['', 'Công nhận', 'Không công nhận', 'Trả lại tỉnh, ngành']),
          reason: pick(['', 'vì']),
        },
      },
      proposal: { ...notProposed, cells: { decision: unitDecision, reason: pick(['', 'vì']) } },
    }),
    someCells({
      decision,
      employerAgreed: pick(['', 'Có', 'Không']),
      reason: pick(['', 'vì']),
      withdrawn: pick(['', '', '', 'Có']),
    }),
  );
  return pick([true, true, false]) ? written : { ...written, contentId: 'later' };
}

describe('the numbers of a union', () => {
  test.each([1, 2, 3, 4, 5])('count every initiative once, at every level (%i)', (seed) => {
    const pick = chance(seed);
    const unions = Array.from({ length: 12 }, (_, u) =>
      Array.from({ length: pick([0, 3, 17, 40]) }, (_, i) => randomDossier(pick, u * 100 + i)),
    );
    const perUnion = unions.map((dossiers) => countsOf(dossiers, programme));
    for (const [i, counts] of perUnion.entries()) {
      expect(receivedOf(counts)).toBe(unions[i]?.length);
      // What a level received is what the one below chose, and what was withdrawn since.
      expect(receivedAt(counts, 'unit') - counts.withdrawnBeforeUnit).toBe(counts.chosen);
      expect(receivedAt(counts, 'confederation') - counts.withdrawnBeforeConfederation).toBe(
        counts.petitionedByUnit,
      );
    }
    const perUnit = [perUnion.slice(0, 5), perUnion.slice(5)].map(sumCounts);
    expect(sumCounts(perUnit)).toEqual(sumCounts(perUnion));
    expect(sumCounts(perUnit)).toEqual(countsOf(unions.flat(), programme));
  });

  test('towards a target and in public leave out what was withdrawn', () => {
    expect(liveOf({ ...noCounts, open: 3, withdrawn: 2, chosen: 1 })).toBe(4);
  });
});

describe('what is counted', () => {
  const cells = someCells({ employerAgreed: 'Có', decision: 'Chọn' });
  const chosen = observe(someDossier(), cells);
  const before = { ...notProposed, standsIn: 'dong-thap', cells: { decision: 'Chọn', reason: '' } };
  const counted = (...dossiers: readonly Dossier[]) =>
    Object.fromEntries(
      Object.entries(countsOf(dossiers, programme)).filter(([, count]) => count !== 0),
    );

  test('of the chosen are those in a Tờ trình, and of no others', () => {
    expect(counted(chosen)).toEqual({ chosen: 1, openBeforeUnit: 1 });
    const petitioned = { ...chosen, petition: 'p/u/1' };
    expect(counted(petitioned, chosen)).toEqual({ chosen: 2, petitioned: 1, openBeforeUnit: 2 });
    const gone = { ...petitioned, cells: someCells({ withdrawn: 'Có' }) };
    expect(counted(gone)).toEqual({ withdrawn: 1 });
  });

  test('before a level are those that withdrew from it, and none that never came there', () => {
    const withdrawn = { ...chosen, petition: 'p/u/1', cells: { ...cells, withdrawn: 'Có' } };
    expect(counted({ ...withdrawn, proposal: before })).toEqual({
      ...{ withdrawn: 1, withdrawnBeforeUnit: 1 },
    });
    const undone = observe({ ...chosen, proposal: before }, someCells({ employerAgreed: 'Có' }));
    expect(counted(undone)).toEqual({ open: 1 });
  });

  test('of what a province chose are those in its own Tờ trình', () => {
    const byUnit = { ...chosen, petition: 'p/u/1', proposal: before };
    expect(counted(byUnit)).toEqual({ chosen: 1, petitioned: 1, chosenByUnit: 1 });
    expect(counted({ ...byUnit, unitPetition: 'p/1' })).toMatchObject({ petitionedByUnit: 1 });
    const declined = { ...before, cells: { decision: 'Không chọn', reason: '' } };
    const other = counted({ ...byUnit, proposal: declined });
    expect(other).toEqual({ chosen: 1, petitioned: 1, notChosenByUnit: 1 });
  });
});
