import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { ClosedUnion } from '../catalogue/resolver.ts';
import { cleanLine, unaccented } from '../text/canonical.ts';
import { type Column, fromRow, toRow } from './columns.ts';

/** A union of the running programme as *Danh bạ* has it: the operator may rename, add and close. */
export interface Registered {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  /** Other names, separated by ";". */
  readonly aliases: string;
  /** "Đã đóng" takes it out of the Form; anything else keeps it. */
  readonly status: string;
  /** E-mail addresses of its officers, separated by ";". */
  readonly officers: string;
  /** The workbook that was made for it, '' before its first entry. */
  readonly workbook: string;
  /** Of a closed union: ids or names of those that took its place, separated by ";". */
  readonly successors: string;
  /** The officers with whom the workbook was last shared, as they stood in their cell. */
  readonly shared: string;
  /** What the program tells the operator about this union. */
  readonly answer: string;
}

export const registryColumns: readonly Column<keyof Registered>[] = [
  { field: 'id', header: 'Mã công đoàn', width: 200 },
  { field: 'unit', header: 'Mã đơn vị', width: 120 },
  { field: 'name', header: 'Tên công đoàn', width: 280 },
  { field: 'aliases', header: 'Tên khác', width: 200 },
  { field: 'status', header: 'Tình trạng', width: 120 },
  { field: 'officers', header: 'Thư điện tử của cán bộ', width: 260 },
  { field: 'workbook', header: 'Sổ làm việc', width: 160 },
  { field: 'successors', header: 'Nay là (nếu đã đóng)', width: 200 },
  { field: 'shared', header: 'Đã chia sẻ với', width: 160, hidden: true },
  { field: 'answer', header: 'Chương trình trả lời', width: 320 },
];

export const closed = 'Đã đóng';

export const registryRow = (union: Registered): readonly string[] => toRow(registryColumns, union);
export const registeredOf = (row: readonly unknown[]): Registered => fromRow(registryColumns, row);

/** The union was taken from the catalogue, and nobody said yet that it exists. */
export const unconfirmed = 'Mẫu – cần xác nhận';
export const inUse = 'Đang dùng';
/** The operator added it under a unit that nobody can tell. */
export const unclear = 'Chưa rõ đơn vị – xin ghi Mã đơn vị';

/** A union of the catalogue as it is first written into *Danh bạ*. */
export function register(union: Union): Registered {
  return {
    id: union.id,
    unit: union.unit,
    name: union.name,
    aliases: union.aliases.join('; '),
    status: union.verified ? inUse : unconfirmed,
    officers: '',
    workbook: '',
    successors: '',
    shared: '',
    answer: '',
  };
}

/**
 * The unions that a running programme knows: open ones, with the operator's names.
 * @param catalogue what the unions were called before: an entry that was sent, or a page that was
 *   opened, before a union was renamed still finds it
 */
export function unionsOf(
  registry: readonly Registered[],
  catalogue: readonly Union[] = [],
): readonly Union[] {
  const before = namesById(catalogue);
  return known(registry)
    .filter((union) => !isClosed(union))
    .map((union) => unionOf(union, before));
}

/** Those that ended, for telling who still names one. */
export function closedUnionsOf(
  registry: readonly Registered[],
  catalogue: readonly Union[] = [],
): readonly ClosedUnion[] {
  const before = namesById(catalogue);
  const rows = known(registry);
  const nameOf = new Map(rows.map(({ id, name }) => [id, cleanLine(name)]));
  return rows.filter(isClosed).map((union) => ({
    union: unionOf(union, before),
    successors: list(union.successors).map((told) => nameOf.get(told) ?? told),
  }));
}

/** However it was typed: "đã đóng ", "Đã Đóng". */
export function isClosed({ status }: Registered): boolean {
  return status !== inUse && status !== unconfirmed && unaccented(status) === closedPlain;
}

const closedPlain = unaccented(closed);

/** Rows with an id, a name and a unit; of two rows with one id, the first counts. */
function known(registry: readonly Registered[]): readonly Registered[] {
  const seen = new Set<string>();
  return registry.filter(({ id, name, status }) => {
    const counts = id !== '' && name.trim() !== '' && status !== unclear && !seen.has(id);
    seen.add(id);
    return counts;
  });
}

function namesById(unions: readonly Union[]): ReadonlyMap<string, string> {
  return new Map(unions.map(({ id, name }) => [id, name]));
}

function unionOf(row: Registered, before: ReadonlyMap<string, string>): Union {
  const { id, unit, aliases, status } = row;
  const name = cleanLine(row.name);
  const former = before.get(id) ?? name;
  return {
    id,
    unit,
    name,
    aliases: [...list(aliases), ...(former === name ? [] : [former])],
    verified: status !== unconfirmed,
  };
}

/** The units that still have an open union. */
export function unitsOf(units: readonly Unit[], unions: readonly Union[]): readonly Unit[] {
  const open = new Set(unions.map((union) => union.unit));
  return units.filter((unit) => open.has(unit.id));
}

/** The parts of a cell that lists several things, separated by ";", "," or line breaks. */
export function list(cell: string): readonly string[] {
  return cell
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
