import { isoOf } from '../text/dates.ts';
import { type Column, fromRow, toRow } from './columns.ts';

/** One officer's cell as a sweep found it changed; for the operator alone. */
export interface Seen {
  /** Epoch ms of the sweep that saw it. */
  readonly at: number;
  readonly union: string;
  readonly initiative: string;
  /** The header of the cell's column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** '' for a change that was taken in; else why the value was left out. */
  readonly note: string;
}

export const historyColumns: readonly Column<keyof Seen>[] = [
  { field: 'at', header: 'Thấy lúc', width: 170 },
  { field: 'union', header: 'Công đoàn', width: 200 },
  { field: 'initiative', header: 'Mã sáng kiến', width: 160 },
  { field: 'column', header: 'Ô', width: 180 },
  { field: 'before', header: 'Trước', width: 220 },
  { field: 'after', header: 'Sau', width: 220 },
  { field: 'note', header: 'Ghi chú', width: 240 },
];

export const historyRow = (seen: Seen): readonly string[] =>
  toRow(historyColumns, { ...seen, at: isoOf(seen.at) });

export function seenOf(row: readonly unknown[]): Seen {
  const record = fromRow(historyColumns, row);
  return { ...record, at: Date.parse(record.at) };
}

/** The cells that differ, each under its column's header. */
export function seenChanges<Field extends string>(
  columns: readonly Column<Field>[],
  before: Readonly<Record<Field, string>>,
  after: Readonly<Record<Field, string>>,
  where: Pick<Seen, 'at' | 'union' | 'initiative'>,
  note = '',
): readonly Seen[] {
  return columns
    .filter(({ field }) => before[field] !== after[field])
    .map(({ field, header }) => ({
      ...where,
      column: header,
      before: before[field],
      after: after[field],
      note,
    }));
}
