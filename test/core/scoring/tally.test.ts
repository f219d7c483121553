import { expect, test } from 'vitest';
import type { Member } from '#core/scoring/member.ts';
import { tally } from '#core/scoring/tally.ts';
import { programme } from '../../builders.ts';

const council: readonly Member[] = [
  { name: 'Phạm Thị Hoa', role: 'Chủ tịch', units: ['LĐLĐ tỉnh Đồng Tháp'] },
  { name: 'Lê Văn Tám', role: '', units: ['Trường THCS Ví Dụ'] },
  { name: 'Trần Thị Mận', role: '', units: [] },
  { name: 'Võ Văn Năm', role: '', units: [] },
];
const sheet = (workplace: string, ...points: readonly string[]) => ({
  units: ['LĐLĐ TP Cao Lãnh', workplace],
  typed: (member: number) => programme.council.criteria.map(() => points[member] ?? ''),
});

test('a council is counted by initiative and by member', () => {
  const { results, progress } = tally(programme.council, council, [
    sheet('Trường THCS Ví Dụ', '80', '', '90', '100'),
    sheet('Công ty Mẫu', '70', '70', '70'),
    sheet('Trường THCS Ví Dụ', '80', '80', '80'),
  ]);
  expect(results.map(({ outcome }) => outcome?.rank)).toEqual([1, 2, undefined]);
  expect(results.map(({ told }) => told.map(({ code }) => code))).toEqual([
    ['score.spread'],
    [],
    ['score.ownUnit', 'score.quorum'],
  ]);
  expect(progress).toEqual([
    { scored: 3, own: 0 },
    { scored: 1, own: 2 },
    { scored: 3, own: 0 },
    { scored: 1, own: 0 },
  ]);
});
