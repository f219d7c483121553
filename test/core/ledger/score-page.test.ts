import { expect, test } from 'vitest';
import { pageRowOf } from '#core/ledger/page.ts';
import { scoreCells, typedBy } from '#core/ledger/score-cells.ts';
import { scorePage } from '#core/ledger/score-page.ts';
import { resultCells } from '#core/ledger/score-results.ts';
import { resultsOf } from '#core/scoring/result.ts';
import { programme } from '../../builders.ts';

const { council } = programme;
const page = scorePage(council);

test('every member has a column for every criterion, under the own name', () => {
  const named = scorePage(council, [{ name: 'Phạm Thị Hoa', role: '', units: [] }]);
  expect(named.officer.slice(2, 4).map(({ header }) => header)).toEqual([
    'Phạm Thị Hoa\nKhả năng nhân rộng (30 %)',
    'Thành viên 2\nTính mới (30 %)',
  ]);
  // As many members as a ranking needs have columns before anybody is named.
  expect(named.columns.map(({ field }) => field)).toEqual(page.columns.map(({ field }) => field));
  expect(page.officer).toHaveLength(council.quorum * council.criteria.length);
  const many = scorePage(
    council,
    Array.from({ length: 20 }, (_, i) => ({ name: `Ủy viên ${i + 1}`, role: '', units: [] })),
  );
  expect(many.officer).toHaveLength(20 * council.criteria.length);
});

test('points are read by seat, as text or as numbers of a list made in Excel', () => {
  const row = pageRowOf(page, 3, ['r1', '', '80', 90.5, '', '', '', ' 70 ']);
  expect(row && [0, 1, 2].map((seat) => typedBy(council, row.cells, seat))).toEqual([
    ['80', '90.5', ''],
    ['', '', '70'],
    ['', '', ''],
  ]);
});

test('figures that are only our proposal are called so', () => {
  expect(page.intro).toContain('mức gợi ý');
  expect(scorePage({ ...council, proposed: false }).intro).not.toContain('gợi ý');
});

test('an initiative shows its rank, or what it waits for', () => {
  const scored = (...scores: readonly number[]) =>
    scores.map((score) => ({ kind: 'scored', score }) as const);
  const [first, wide, waiting] = resultsOf(council, [
    scored(9000, 9000, 9000),
    scored(9000, 6000, 9000),
    scored(9000),
  ]).map((result) => resultCells(council, result, 30));
  expect(first).toEqual({
    state: 'Đã xếp hạng',
    rank: '01',
    mean: '90,00',
    spread: '0,00',
    answer: '',
  });
  expect(wide).toMatchObject({ state: 'Cần trao đổi lại', rank: '02' });
  expect(waiting).toEqual({
    state: 'Chưa đủ người chấm',
    rank: '',
    mean: '',
    spread: '',
    answer: 'Còn thiếu 2 người chấm nên chưa xếp hạng.',
  });
});

test('cells that the ledger left out are empty, and a seat reads its own', () => {
  const [first = '', second = ''] = page.officer.map(({ field }) => field);
  const cells = scoreCells(page, { [second]: '85', gone: 'x' });
  expect(Object.keys(cells)).toEqual(page.officer.map(({ field }) => field));
  expect([cells[first as keyof typeof cells], cells[second as keyof typeof cells]]).toEqual([
    '',
    '85',
  ]);
  const typed = typedBy(council, cells, 0);
  expect(typed).toHaveLength(council.criteria.length);
  expect(typed.filter((points) => points !== '')).toEqual(['85']);
  expect(typedBy(council, cells, 99).every((points) => points === '')).toBe(true);
});
