import { type Counts, countFields, noCounts, receivedOf } from '../rollup/counts.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { countHeaders } from './count-headers.ts';

/** A union's line in *Số liệu*: its numbers as they were last counted. */
export interface UnionCounts {
  readonly union: string;
  readonly counts: Counts;
  /** What the union aims at, as the officers of its unit typed it; '' for no target. */
  readonly target: string;
  /** When an initiative of the union last changed, ISO; '' for never. */
  readonly changedAt: string;
  /** When it was last counted, ISO; '' for never. */
  readonly countedAt: string;
  /** Something changed since it was last counted. */
  readonly waits: boolean;
}

type Field = 'union' | 'received' | keyof Counts | 'target' | 'changedAt' | 'countedAt' | 'waits';

export const unionCountsColumns: readonly Column<Field>[] = [
  { field: 'union', header: 'Mã công đoàn', width: 200 },
  { field: 'received', header: 'Đã nhận', width: 90 },
  ...countFields.map((field) => ({ field, header: countHeaders[field], width: 90 })),
  { field: 'target', header: 'Chỉ tiêu', width: 90 },
  { field: 'changedAt', header: 'Thay đổi gần nhất', width: 180 },
  { field: 'countedAt', header: 'Đếm lúc', width: 180 },
  { field: 'waits', header: 'Chờ đếm lại', width: 90 },
];

export function unionCountsRow(record: UnionCounts): readonly string[] {
  const { counts, waits, ...same } = record;
  const numbers = countFields.map((field) => [field, String(counts[field])]);
  return toRow<Field>(unionCountsColumns, {
    ...same,
    ...Object.fromEntries(numbers),
    received: String(receivedOf(counts)),
    waits: waits ? 'Có' : '',
  });
}

export function unionCountsOf(row: readonly unknown[]): UnionCounts {
  const { union, target, changedAt, countedAt, waits, ...numbers } = fromRow(
    unionCountsColumns,
    row,
  );
  const counts = countFields.map((field) => [field, Number(numbers[field])]);
  return {
    union,
    counts: Object.fromEntries(counts) as unknown as Counts,
    target,
    changedAt,
    countedAt,
    waits: waits === 'Có',
  };
}

/** The line of a union of which nothing is known yet. */
export function uncounted(union: string): UnionCounts {
  return { union, counts: noCounts, target: '', changedAt: '', countedAt: '', waits: false };
}
