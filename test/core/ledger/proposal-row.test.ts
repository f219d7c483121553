import { expect, test } from 'vitest';
import { levelStateNames } from '#core/dossier/level-standing.ts';
import { observe } from '#core/dossier/observe.ts';
import { confederationId, notProposed } from '#core/dossier/proposal.ts';
import { movedProposal, proposalRow } from '#core/ledger/proposal-row.ts';
import { proposalsPages } from '#core/ledger/proposals.ts';
import { levelWords, upperWords } from '#core/ledger/upper-words.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const chosen = {
  ...observe(someDossier(), someCells({ employerAgreed: 'Có', decision: 'Chọn' })),
  petition: 'p/u/1',
};
const before = (decision = '', reason = '') => ({
  ...chosen,
  proposal: { ...notProposed, standsIn: 'dong-thap', cells: { decision, reason } },
});
const nominated = (decision = '', reason = '') => ({
  ...before('Chọn'),
  unitPetition: 'p/d/1',
  nomination: { standsIn: confederationId, cells: { decision, reason } },
});
const proposed = {
  ...{ title: 'Tên', person: 'Ai', summary: 'Gì', effect: 'Hiệu quả', applied: '3/2021' },
  ...{ awards: 'Không', from: 'LĐLĐ TP Cao Lãnh', petition: 'Lần 1' },
};

test('a level reads what the table says, where it stands and what to do', () => {
  expect(proposalRow(before('Chọn rồi'), 'unit', programme, proposed)).toEqual({
    ...proposed,
    state: 'Chờ xét',
    answer: 'Chưa rõ quyết định. Xin chọn một trong ba: Chọn; Không chọn; Trả lại công đoàn.',
    above: '',
    group: 'Doanh nghiệp',
    code: '4MR3-PHJH-BHKQ-4ZC2',
  });
});

test('a group that the programme does not have is left empty', () => {
  const dossier = { ...before(), facts: { ...chosen.facts, group: 'x' as 'enterprise' } };
  expect(proposalRow(dossier, 'unit', programme, proposed).group).toBe('');
});

test('a province reads what the confederation decided, the confederation does not read itself', () => {
  const dossier = nominated('Không công nhận', 'Trùng');
  expect(proposalRow(dossier, 'unit', programme, proposed).above).toBe('Không công nhận: Trùng');
  const own = proposalRow(dossier, 'confederation', programme, proposed);
  expect([own.state, own.above]).toEqual(['Không công nhận', '']);
});

test('a row whose initiative went to another province says so and keeps its facts', () => {
  const row = proposalRow(before(), 'unit', programme, proposed);
  const moved = movedProposal(row);
  expect(moved).toEqual({ ...row, state: 'Đã chuyển', answer: moved.answer });
  expect(moved.answer).toContain('không còn được tính ở đây');
});

test('a union reads what each level above it decided, with the reason of a no', () => {
  expect(upperWords(chosen, programme)).toBe('');
  expect(upperWords(before('Chọn', 'Rất tốt'), programme)).toBe('Được chọn');
  expect(upperWords(before('Không chọn', 'Trùng'), programme)).toBe('Không chọn: Trùng');
  expect(upperWords(before('Trả lại công đoàn', 'Bổ sung'), programme)).toBe(
    'Trả lại công đoàn: Bổ sung',
  );
  expect(upperWords(nominated('Công nhận'), programme)).toBe(
    'Được chọn\nTổng Liên đoàn: được công nhận',
  );
  expect(levelWords(chosen, 'confederation', programme)).toBe('');
});

test('each level has a page of its own words, with a colour for every state', () => {
  for (const level of ['unit', 'confederation'] as const) {
    const { columns, colours } = proposalsPages[level];
    expect(columns.some(({ field }) => field === 'above')).toBe(level === 'unit');
    expect(colours.map(([word]) => word).sort()).toEqual(
      Object.values(levelStateNames[level]).sort(),
    );
  }
  const choices = (level: 'unit' | 'confederation') => proposalsPages[level].officer[0]?.choices;
  expect(choices('unit')).toEqual(['Chọn', 'Không chọn', 'Trả lại công đoàn']);
  expect(choices('confederation')).toEqual(['Công nhận', 'Không công nhận', 'Trả lại tỉnh, ngành']);
});
