import type { Unit } from '../catalogue/catalogue.ts';
import { confederationId } from '../dossier/proposal.ts';
import type { Programme } from '../programme/programme.ts';
import { type Column, fromRow, toRow } from './columns.ts';

/**
 * A province or sector of the running programme as the tab *Tỉnh, ngành* has it. The confederation
 * has a line there too, in a programme of the whole nation.
 */
export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  /** How many initiatives it aims at, as the operator typed it; '' for no target of its own. */
  readonly target: string;
  /** E-mail addresses of its officers, separated by ";". */
  readonly officers: string;
  /** The workbook that was made for it, '' before it had anything to show. */
  readonly workbook: string;
  /** The officers with whom the workbook was last shared. */
  readonly shared: string;
  /** The seats of its council as its officers named them, see `keptSeats`. */
  readonly council: string;
  /** Fingerprint of what the council's pages last showed. */
  readonly councilShown: string;
  /** What the program tells the operator about this unit. */
  readonly answer: string;
}

export const unitColumns: readonly Column<keyof RegisteredUnit>[] = [
  { field: 'id', header: 'Mã đơn vị', width: 160 },
  { field: 'name', header: 'Tên tỉnh, ngành', width: 280 },
  { field: 'target', header: 'Chỉ tiêu sáng kiến', width: 120 },
  { field: 'officers', header: 'Thư điện tử của cán bộ', width: 260 },
  { field: 'workbook', header: 'Sổ làm việc', width: 160 },
  { field: 'shared', header: 'Đã chia sẻ với', width: 160, hidden: true },
  { field: 'council', header: 'Hội đồng', width: 160, hidden: true },
  { field: 'councilShown', header: 'Hội đồng: đã hiện', width: 160, hidden: true },
  { field: 'answer', header: 'Chương trình trả lời', width: 320 },
];

export const unitRow = (unit: RegisteredUnit): readonly string[] => toRow(unitColumns, unit);
export const unitOf = (row: readonly unknown[]): RegisteredUnit => fromRow(unitColumns, row);

/** A unit of the programme as it is first written into *Tỉnh, ngành*. */
export function registerUnit(
  { id, name }: Pick<Unit, 'id' | 'name'>,
  { targetOf }: Programme,
): RegisteredUnit {
  const target = targetOf[id];
  return {
    id,
    name,
    target: target === undefined ? '' : String(target),
    officers: '',
    workbook: '',
    shared: '',
    council: '',
    councilShown: '',
    answer: '',
  };
}

/** The lines with which *Tỉnh, ngành* begins: the confederation's first, where there is one. */
export function firstUnits(
  units: readonly Unit[],
  programme: Programme,
): readonly RegisteredUnit[] {
  const above = programme.scope.kind === 'nation' ? [confederation] : [];
  return [...above, ...units].map((unit) => registerUnit(unit, programme));
}

const confederation = { id: confederationId, name: 'Tổng Liên đoàn Lao động Việt Nam' };

/** The target as a number; undefined where the cell holds none that counts. */
export function targetOf(cell: string): number | undefined {
  const digits = cell.replace(/[\s.,]/g, '');
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}
