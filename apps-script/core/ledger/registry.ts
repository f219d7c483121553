import type { Union, Unit } from '../catalogue/catalogue.ts';
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
}

export const registryColumns: readonly Column<keyof Registered>[] = [
  { field: 'id', header: 'Mã công đoàn', width: 200 },
  { field: 'unit', header: 'Mã đơn vị', width: 120 },
  { field: 'name', header: 'Tên công đoàn', width: 280 },
  { field: 'aliases', header: 'Tên khác', width: 200 },
  { field: 'status', header: 'Tình trạng', width: 120 },
  { field: 'officers', header: 'Thư điện tử của cán bộ', width: 260 },
  { field: 'workbook', header: 'Sổ làm việc', width: 160 },
];

export const closed = 'Đã đóng';

export const registryRow = (union: Registered): readonly string[] => toRow(registryColumns, union);
export const registeredOf = (row: readonly unknown[]): Registered => fromRow(registryColumns, row);

/** A union of the catalogue as it is first written into *Danh bạ*. */
export function register(union: Union): Registered {
  return {
    id: union.id,
    unit: union.unit,
    name: union.name,
    aliases: union.aliases.join('; '),
    status: union.verified ? 'Đang dùng' : 'Mẫu – cần xác nhận',
    officers: '',
    workbook: '',
  };
}

/** The unions that a running programme knows: open ones, with the operator's names. */
export function unionsOf(registry: readonly Registered[]): readonly Union[] {
  return registry
    .filter((union) => union.status !== closed && union.id !== '')
    .map((union) => ({
      id: union.id,
      unit: union.unit,
      name: union.name,
      aliases: list(union.aliases),
      verified: union.status !== 'Mẫu – cần xác nhận',
    }));
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
