import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { withdrawnFromPetition } from '#core/dossier/given-back.ts';
import { highestLevel, levelStanding, seatAt } from '#core/dossier/level-standing.ts';
import { observe } from '#core/dossier/observe.ts';
import { confederationId, notProposed } from '#core/dossier/proposal.ts';
import { standing } from '#core/dossier/standing.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const chosen = observe(someDossier(), someCells({ employerAgreed: 'Có', decision: 'Chọn' }));
const petitioned: Dossier = { ...chosen, petition: '75-nghin-2021/dong-thap/tp-cao-lanh/1' };
const decided = (dossier: Dossier, decision: string, reason = ''): Dossier => ({
  ...dossier,
  proposal: { ...notProposed, standsIn: 'dong-thap', cells: { decision, reason } },
});
const stateOf = (dossier: Dossier) => levelStanding(dossier, 'unit', programme).state;
const toldOf = (dossier: Dossier) =>
  levelStanding(dossier, 'unit', programme).told.map(({ code }) => code);
/** Chosen by its province, whose Tờ trình names it; and what the confederation wrote. */
const nominated: Dossier = {
  ...decided(petitioned, 'Chọn'),
  unitPetition: '75-nghin-2021/dong-thap/1',
};
const ruled = (dossier: Dossier, decision: string, reason = ''): Dossier => ({
  ...dossier,
  nomination: { standsIn: confederationId, cells: { decision, reason } },
});
const above = (dossier: Dossier) => levelStanding(dossier, 'confederation', programme);

describe('an initiative before its province or sector', () => {
  test('waits for the Tờ trình of its union, then for a decision', () => {
    expect(stateOf(chosen)).toBe('awaited');
    expect(stateOf(petitioned)).toBe('proposed');
  });

  test('is chosen only when it stands in a Tờ trình', () => {
    expect(stateOf(decided(chosen, 'Chọn'))).toBe('awaited');
    expect(toldOf(decided(chosen, 'Chọn'))).toEqual(['proposal.noPetition']);
    expect(stateOf(decided(petitioned, 'chọn '))).toBe('chosen');
  });

  test('is handed back with a reason only, and then its union may decide anew', () => {
    expect(toldOf(decided(petitioned, 'Trả lại công đoàn'))).toEqual(['proposal.noReason']);
    const back = decided(petitioned, 'Trả lại công đoàn', 'Chưa rõ hiệu quả');
    expect(stateOf(back)).toBe('returned');
    const declined = observe(back, someCells({ employerAgreed: 'Có', decision: 'Không chọn' }));
    expect(standing(declined, programme).state).toBe('declined');
    expect(declined.petition).toBe('');
    expect(standing(decided(declined, ''), programme).state).toBe('declined');
    const closed = observe(petitioned, someCells({ employerAgreed: 'Có', decision: 'Không chọn' }));
    expect(standing(closed, programme).state).toBe('chosen');
  });

  test.each([
    ['the worker withdrew', { withdrawn: 'Có', decision: 'Chọn' }, 'proposal.withdrawn'],
    ['its union no longer chooses it', { decision: 'Không chọn' }, 'proposal.unchosen'],
  ])('counts nowhere when %s, whatever the province wrote', (_, cells, code) => {
    const gone = decided(observe(chosen, someCells({ employerAgreed: 'Có', ...cells })), 'Chọn');
    expect(stateOf(gone)).toBe('gone');
    expect(toldOf(gone)).toEqual([code]);
  });

  test('keeps waiting while the decision can’t be read', () => {
    expect(stateOf(decided(petitioned, 'để xem'))).toBe('proposed');
    expect(toldOf(decided(petitioned, 'để xem'))).toEqual(['proposal.unknown']);
  });
});

describe('an initiative before the confederation', () => {
  test('comes there with the Tờ trình of its province, in a programme of the whole nation', () => {
    expect(seatAt(decided(petitioned, 'Chọn'), 'confederation', programme)).toBe('');
    expect(seatAt(nominated, 'confederation', programme)).toBe(confederationId);
    const scope = { kind: 'unit', unit: 'dong-thap' } as const;
    expect(seatAt(nominated, 'confederation', { ...programme, scope })).toBe('');
  });

  test('is recognised, or not, and that can be undone', () => {
    expect(above(nominated)).toEqual({ state: 'proposed', told: [] });
    expect(above(ruled(nominated, 'công nhận')).state).toBe('chosen');
    expect(above(ruled(nominated, 'Không công nhận')).state).toBe('declined');
    const open = ruled(decided(petitioned, 'Chọn'), 'Công nhận');
    expect(above(open).told.map(({ code }) => code)).toEqual(['proposal.noPetition']);
  });

  test('closes its province’s decision, and its union’s', () => {
    const regretted = { ...decided(nominated, 'Không chọn'), unitPetition: nominated.unitPetition };
    expect(stateOf(regretted)).toBe('chosen');
    expect(toldOf(regretted)).toEqual(['proposal.closed']);
    const back = { ...decided(nominated, 'Trả lại công đoàn', 'Xem lại') };
    expect(standing({ ...back, cells: someCells() }, programme).state).toBe('chosen');
  });

  test('is handed back with a reason only, and leaves the Tờ trình when it is not chosen again', () => {
    const silent = ruled(nominated, 'Trả lại tỉnh, ngành');
    expect(above(silent)).toMatchObject({
      state: 'proposed',
      told: [{ code: 'proposal.noReason' }],
    });
    const back = ruled(nominated, 'Trả lại tỉnh, ngành', 'Chưa rõ phạm vi');
    expect(above(back).state).toBe('returned');
    expect(withdrawnFromPetition(back).unitPetition).toBe(nominated.unitPetition);
    const handedOn = withdrawnFromPetition(decided(back, 'Trả lại công đoàn', 'Xem lại'));
    expect(handedOn).toMatchObject({ unitPetition: '', petition: petitioned.petition });
    expect(above(handedOn).state).toBe('gone');
    const declined = observe(handedOn, someCells({ decision: 'Không chọn' }));
    expect(declined.petition).toBe('');
  });

  test('counts nowhere when its province no longer chooses it, or the worker withdrew', () => {
    const open = ruled({ ...nominated, unitPetition: '' }, 'Công nhận');
    expect(above(decided(open, 'Không chọn')).state).toBe('gone');
    const withdrawn = { ...open, cells: someCells({ withdrawn: 'Có' }) };
    expect(above(withdrawn)).toEqual({ state: 'gone', told: [{ code: 'proposal.withdrawn' }] });
  });
});

test('the highest level that chose an initiative is published', () => {
  expect(highestLevel(petitioned, programme)).toBe('union');
  expect(highestLevel(nominated, programme)).toBe('unit');
  expect(highestLevel(ruled(nominated, 'Công nhận'), programme)).toBe('confederation');
});

describe('what was told', () => {
  const toldAbove = (dossier: Dossier) => above(dossier).told;

  test('is nothing while nothing is wrong', () => {
    for (const dossier of [petitioned, decided(petitioned, 'Chọn'), nominated]) {
      expect(levelStanding(dossier, 'unit', programme).told).toEqual([]);
    }
    expect(levelStanding(decided(petitioned, 'Không chọn'), 'unit', programme).told).toEqual([]);
    const back = decided(petitioned, 'Trả lại công đoàn', 'Bổ sung');
    expect(levelStanding(back, 'unit', programme).told).toEqual([]);
    expect(toldAbove(ruled(nominated, 'Công nhận'))).toEqual([]);
  });

  test('mentions the words of the level', () => {
    const unknown = levelStanding(decided(petitioned, 'để xem'), 'unit', programme).told;
    expect(unknown).toEqual([
      { code: 'proposal.unknown', data: { choices: 'Chọn; Không chọn; Trả lại công đoàn' } },
    ]);
    expect(toldAbove(ruled(nominated, 'Trả lại tỉnh, ngành'))).toEqual([
      { code: 'proposal.noReason', data: { below: 'tỉnh, ngành', step: 'công nhận' } },
    ]);
  });
});

test('a reason without handing back opens no decision that a Tờ trình closed', () => {
  const praised = decided(petitioned, 'Chọn', 'Rất tốt');
  const regretted = observe(praised, someCells({ employerAgreed: 'Có', decision: 'Không chọn' }));
  expect(standing(regretted, programme).state).toBe('chosen');
  expect(regretted.petition).toBe(petitioned.petition);
});

test('an initiative stands before its province once its union chose it', () => {
  expect(seatAt(someDossier(), 'unit', programme)).toBe('');
  expect(seatAt(chosen, 'unit', programme)).toBe('dong-thap');
});

test('what the province no longer chooses stands before the confederation no longer', () => {
  const back = ruled(nominated, 'Trả lại tỉnh, ngành', 'Chưa rõ');
  expect(seatAt(back, 'confederation', programme)).toBe(confederationId);
  const declined = { ...decided(back, 'Không chọn'), unitPetition: nominated.unitPetition };
  expect(seatAt(declined, 'confederation', programme)).toBe('');
});
