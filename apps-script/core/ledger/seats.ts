import type { Member } from '../scoring/member.ts';
import { excerpt } from '../text/length.ts';
import { councilPage, type MemberField, seatId } from './council-page.ts';
import type { PageRow } from './page.ts';

type MemberCells = Readonly<Record<MemberField, string>>;

/** One of the council's seats, and what the officers wrote beside it. */
export interface Seat {
  readonly id: string;
  /** Undefined where somebody deleted its row. */
  readonly row: PageRow<MemberField> | undefined;
  readonly cells: MemberCells;
  /** The ledger keeps it: it was taken once. */
  readonly isKept: boolean;
}

const vacant: MemberCells = { name: '', role: '', units: '' };

/**
 * All seats in their order, however the rows are sorted: those of the page, and those that the
 * ledger keeps.
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
  const ids = [...councilPage.firstRows, ...rows].map(({ id }) => id);
  const last = Math.max(...[...ids, ...before.keys()].map(numberOf));
  return Array.from({ length: last }, (_, i) => {
    const id = seatId(i + 1);
    const row = present.get(id);
    const known = before.get(id) ?? vacant;
    const cells = { ...(row?.cells ?? known) };
    for (const { field } of councilPage.officer) {
      if (restored.includes(field)) cells[field] = known[field];
    }
    return { id, row, cells, isKept: before.has(id) };
  });
}

/**
 * The seats that have columns in *Chấm điểm*: up to the last that was ever taken. A member who
 * leaves takes no column along, so no points are lost.
 */
export function takenSeats(seats: readonly Seat[]): readonly Seat[] {
  const taken = seats.map((seat) => seat.isKept || !isVacant(seat));
  return seats.slice(0, taken.lastIndexOf(true) + 1);
}

/** The seats as the ledger keeps them, '' where none was ever taken. */
export function keptSeats(seats: readonly Seat[]): string {
  const taken = takenSeats(seats);
  return taken.length === 0
    ? ''
    : JSON.stringify(Object.fromEntries(taken.map(({ id, cells }) => [id, short(cells)])));
}

/** So much of a cell is kept, and shown: one cell of the ledger holds all seats. */
const LONGEST = 100;

const short = ({ name, role, units }: MemberCells): MemberCells => ({
  name: excerpt(name, LONGEST),
  role: excerpt(role, LONGEST),
  units: excerpt(units, 10 * LONGEST),
});

export function isVacant({ cells }: Seat): boolean {
  return Object.values<string>(cells).every((cell) => cell === '');
}

export function memberOf({ cells: { name, role, units } }: Seat): Member {
  return { ...short({ name, role, units }), units: unitsIn(units) };
}

/** The members as the ledger keeps them: their names stand in the header of *Chấm điểm*. */
export function keptMembers(kept: string): readonly Member[] {
  return takenSeats(seatsOf([], kept)).map(memberOf);
}

/** A comma may stand inside a name: "Công ty A, chi nhánh B". */
function unitsIn(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

/** "member-4" → 4; 0 for the id of no seat. */
function numberOf(id: string): number {
  const [, number = '0'] = /^member-(\d{1,3})$/.exec(id) ?? [];
  return Number(number);
}
