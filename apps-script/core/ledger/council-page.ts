import { type Problem, sentence } from '../problem.ts';
import type { Member } from '../scoring/member.ts';
import type { Progress } from '../scoring/tally.ts';
import { canonical } from '../text/canonical.ts';
import { type PageRow, pageOf } from './page.ts';

/** As many members as a council may have. */
const SEATS = 12;

export type MemberField = 'name' | 'role' | 'units';

const seatId = (seat: number): string => `member-${seat}`;

/** "Thành viên 4": a seat while nobody is named for it. */
export const seatName = (seat: number): string => `Thành viên ${seat}`;

/** The *Hội đồng* tab of a unit's workbook: its officers name the members who score. */
export const councilPage = pageOf({
  title: 'Hội đồng',
  sheetId: 212,
  intro:
    'Ghi họ tên và đơn vị của từng thành viên. Sau khoảng 5 phút, tên hiện trên các cột của trang “Chấm điểm”. Xin không đổi người ở dòng đã có điểm; thêm người thì ghi vào dòng trống.',
  leading: [{ field: 'seat', header: 'Số', width: 110 }],
  officer: [
    { field: 'name', header: 'Họ và tên', width: 200 },
    {
      field: 'role',
      header: 'Vai trò',
      width: 120,
      choices: ['Chủ tịch', 'Phó Chủ tịch', 'Thư ký', 'Ủy viên'],
    },
    {
      field: 'units',
      header: 'Đơn vị của thành viên: công đoàn, nơi làm việc (nhiều đơn vị cách nhau bằng dấu ;)',
      width: 360,
    },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 420 }],
  frozenColumns: 1,
  firstRows: Array.from({ length: SEATS }, (_, i) => ({
    id: seatId(i + 1),
    system: { seat: seatName(i + 1) },
  })),
});

type MemberCells = Readonly<Record<MemberField, string>>;

/** One of the council's seats, and what the officers wrote beside it. */
export interface Seat {
  readonly id: string;
  /** Undefined where somebody deleted its row. */
  readonly row: PageRow<MemberField> | undefined;
  readonly cells: MemberCells;
}

const vacant: MemberCells = { name: '', role: '', units: '' };

/**
 * All seats in their order, however the rows are sorted.
 * @param kept what `keptSeats` made of them before, for a seat whose row was deleted
 * @param restored columns that were deleted and put back empty: there the kept texts count
 */
export function seatsOf(
  rows: readonly PageRow<MemberField>[],
  kept: string,
  restored: readonly string[] = [],
): readonly Seat[] {
  const present = new Map(rows.map((row) => [row.id, row]));
  const before = new Map(
    Object.entries<MemberCells>(
      kept === '' ? {} : (JSON.parse(kept) as Record<string, MemberCells>),
    ),
  );
  return councilPage.firstRows.map(({ id }) => {
    const row = present.get(id);
    const known = before.get(id) ?? vacant;
    const cells = { ...(row?.cells ?? known) };
    for (const { field } of councilPage.officer) {
      if (restored.includes(field)) cells[field] = known[field];
    }
    return { id, row, cells };
  });
}

/** The seats as the ledger keeps them, '' where nothing is written. */
export function keptSeats(seats: readonly Seat[]): string {
  const taken = seats.filter((seat) => !isVacant(seat));
  return taken.length === 0
    ? ''
    : JSON.stringify(Object.fromEntries(taken.map(({ id, cells }) => [id, cells])));
}

export function isVacant({ cells }: Seat): boolean {
  return Object.values<string>(cells).every((cell) => cell === '');
}

export function memberOf({ cells: { name, role, units } }: Seat): Member {
  return { name, role, units: unitsIn(units) };
}

/** The members as the ledger keeps them: their names stand in the header of *Chấm điểm*. */
export function keptMembers(kept: string): readonly Member[] {
  return seatsOf([], kept).map(memberOf);
}

/** A comma may stand inside a name: "Công ty A, chi nhánh B". */
function unitsIn(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

/** What stands beside each seat: what is missing, or how far the member is. */
export function seatAnswers(
  members: readonly Member[],
  progress: readonly Progress[],
  initiatives: number,
): readonly string[] {
  return members.map((member, i) => {
    const told = mistakesOf(member, members.slice(0, i)).map(sentence);
    const { scored = 0, own = 0 } = progress[i] ?? {};
    if (member.name === '') return told.join('\n');
    const leaves = own === 0 ? '' : `, không chấm ${own} sáng kiến của đơn vị mình`;
    return [...told, `Đã chấm ${scored} trong ${initiatives - own} sáng kiến${leaves}.`].join('\n');
  });
}

function mistakesOf({ name, units }: Member, before: readonly Member[]): readonly Problem[] {
  if (name === '') return units.length === 0 ? [] : [{ code: 'member.noName' }];
  const twice = before.some((other) => canonical(other.name) === canonical(name));
  return [
    ...(twice ? [{ code: 'member.twice' } as const] : []),
    ...(units.length === 0 ? [{ code: 'member.noUnit' } as const] : []),
  ];
}
