import { expect, test } from 'vitest';
import { councilPage } from '#core/ledger/council-page.ts';
import { pageRowOf } from '#core/ledger/page.ts';
import { seatAnswers } from '#core/ledger/seat-answers.ts';
import { isVacant, keptMembers, keptSeats, memberOf, seatsOf } from '#core/ledger/seats.ts';

const row = (seat: number, name: string, role = '', units = '') =>
  pageRowOf(councilPage, 3, [`member-${seat}`, '', name, role, units]) ?? [];
const seats = (...rows: readonly ReturnType<typeof row>[]) => seatsOf(rows.flat(), '');
const members = (...rows: readonly ReturnType<typeof row>[]) => seats(...rows).map(memberOf);

test('members keep their seats, however the rows are sorted', () => {
  const found = members(row(3, 'Lê Văn Tám', 'Thư ký', 'A; B, chi nhánh C\nD'), row(1, ' Hoa '));
  expect(found).toHaveLength(councilPage.firstRows.length);
  expect(found[0]).toEqual({ name: 'Hoa', role: '', units: [] });
  expect(found[1]?.name).toBe('');
  expect(found[2]).toEqual({
    name: 'Lê Văn Tám',
    role: 'Thư ký',
    units: ['A', 'B, chi nhánh C', 'D'],
  });
});

test('a seat whose row was deleted is remembered, and an emptied one is not', () => {
  const kept = keptSeats(seats(row(1, 'Hoa', 'Chủ tịch', 'A'), row(2, 'Tám')));
  const [first, second] = seatsOf([row(2, '')].flat(), kept);
  expect(first).toMatchObject({ row: undefined, cells: { name: 'Hoa', role: 'Chủ tịch' } });
  expect(second?.cells.name).toBe('');
  expect(keptSeats(seats())).toBe('');
});

test('there are as many members as are named, and a seat that was taken once keeps its columns', () => {
  const many = Array.from({ length: 15 }, (_, i) => row(i + 1, `Ủy viên ${i + 1}`)).flat();
  const kept = keptSeats(seatsOf(many, ''));
  expect(keptMembers(kept)).toHaveLength(15);
  const left = keptSeats(seatsOf([row(14, ''), row(15, '')].flat(), kept));
  expect(keptMembers(left).map(({ name }) => name)).toEqual([
    ...many.slice(0, 13).map(({ cells }) => cells.name),
    '',
    '',
  ]);
});

test('beside a seat stands how far the member is', () => {
  const council = members(row(1, 'Hoa', '', 'A'), row(2, 'Tám', '', 'B'));
  const progress = [
    { scored: 4, own: 0 },
    { scored: 7, own: 2 },
  ];
  expect(seatAnswers(council, progress, 9).slice(0, 3)).toEqual([
    'Đã chấm 4 trong 9 sáng kiến.',
    'Đã chấm 7 trong 7 sáng kiến, không chấm 2 sáng kiến của đơn vị mình.',
    '',
  ]);
});

test('a seat without a unit or a name, and a name that stands twice, are told', () => {
  const council = members(row(1, 'Hoa'), row(2, 'HOA', '', 'B'), row(3, '', '', 'C'));
  const [noUnit, twice, noName] = seatAnswers(council, [], 0);
  expect(noUnit).toMatch(/^Xin ghi đơn vị của thành viên/);
  expect(twice).toMatch(/^Tên này đã có ở dòng trên/);
  expect(noName).toMatch(/^Có đơn vị mà chưa có tên/);
});

test('a column that was deleted comes back with the texts that the ledger keeps', () => {
  const kept = keptSeats(seats(row(1, 'Hoa', 'Chủ tịch', 'A')));
  const [first] = seatsOf([row(1, 'Hoa', '', 'B')].flat(), kept, ['role']);
  expect(first?.cells).toEqual({ name: 'Hoa', role: 'Chủ tịch', units: 'B' });
  const [, second] = seatsOf([row(2, 'Tám')].flat(), kept, ['role']);
  expect(second?.cells).toEqual({ name: 'Tám', role: '', units: '' });
});

test('a row that somebody numbered otherwise is no seat', () => {
  const odd = { row: 9, id: 'member-1000', mark: '', cells: { name: 'x', role: '', units: '' } };
  const found = seatsOf([odd, { ...odd, id: 'x member-20' }, { ...odd, id: '' }], '');
  expect(found).toHaveLength(councilPage.firstRows.length);
  expect(found.map(({ id }) => id)).toContain('member-12');
  expect(found.every((seat) => isVacant(seat))).toBe(true);
});

test('a page that was pasted into a seat’s cells stays short in the ledger and in the header', () => {
  const long = 'x '.repeat(25_000);
  const all = Array.from({ length: 12 }, (_, i) => row(i + 1, long, long, long)).flat();
  const kept = keptSeats(seatsOf(all, ''));
  expect(kept.length).toBeLessThan(20_000);
  for (const { name, role } of keptMembers(kept)) {
    expect([name.length, role.length]).toEqual([101, 101]);
  }
  expect(members(row(1, long))[0]?.name).toHaveLength(101);
});
