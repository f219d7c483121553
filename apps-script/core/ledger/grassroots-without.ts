import type { Column } from './columns.ts';
import { mentions, type Traces, withoutTraces } from './traces.ts';

/**
 * What stays of a row of *CĐCS* once a person is erased: it tells of the organisation. Where they head
 * it, how to reach them goes too.
 */
export function grassrootsWithout(
  columns: readonly Column[],
  row: readonly string[],
  traces: Traces,
): readonly string[] {
  const head = columns.findIndex(({ field }) => field === 'head');
  const isTheirs = mentions(row[head] ?? '', traces);
  return row.map((cell, i) => {
    const field = columns[i]?.field;
    const goes = isTheirs && (field === 'head' || field === 'contact');
    return goes ? '' : withoutTraces(cell, traces);
  });
}
