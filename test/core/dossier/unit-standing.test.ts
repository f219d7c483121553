import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { observe } from '#core/dossier/observe.ts';
import { notProposed } from '#core/dossier/proposal.ts';
import { standing } from '#core/dossier/standing.ts';
import { unitStanding } from '#core/dossier/unit-standing.ts';
import { workerStateName } from '#core/dossier/worker-state.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const chosen = observe(someDossier(), someCells({ employerAgreed: 'Có', decision: 'Chọn' }));
const petitioned: Dossier = { ...chosen, petition: '75-nghin-2021/dong-thap/tp-cao-lanh/1' };
const decided = (dossier: Dossier, decision: string, reason = ''): Dossier => ({
  ...dossier,
  proposal: { ...notProposed, standsIn: 'dong-thap', cells: { decision, reason } },
});
const stateOf = (dossier: Dossier) => unitStanding(dossier, programme).state;
const toldOf = (dossier: Dossier) => unitStanding(dossier, programme).told.map(({ code }) => code);

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

test('a worker reads what the highest level decided that decided anything', () => {
  const read = (dossier: Dossier) => workerStateName(dossier, programme);
  expect(read(petitioned)).toBe('Đã được công đoàn cấp trên chọn');
  expect(read(decided(petitioned, 'Chọn'))).toBe('Đã được tỉnh, ngành chọn');
  expect(read(decided(petitioned, 'Không chọn'))).toBe(
    'Đã được công đoàn cấp trên chọn; tỉnh, ngành chưa chọn trong đợt này',
  );
  expect(read(someDossier())).toBe('Đã nhận, công đoàn đang xem xét');
});
