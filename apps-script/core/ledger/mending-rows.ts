import { fingerprint } from './buckets.ts';
import type { PageRow } from './page.ts';

/** The rows of a page as officers left them, and what is wrong with them. */
export interface MendedRows<Officer extends string = string> {
  /** Rows with an id of this workbook; where an id was pasted over, it is put right here. */
  readonly rows: readonly PageRow<Officer>[];
  /** Rows whose id cell has to be written again. */
  readonly ids: readonly { readonly row: number; readonly id: string }[];
  /** Ids that were written into this page once and stand in no row any more. */
  readonly lost: readonly string[];
  /** Ids in rows that are not among the recorded ones. */
  readonly unknown: readonly string[];
}

/**
 * Tells the rows of a page by their ids, and by their marks where the id was pasted over or emptied:
 * a mark begins with the fingerprint of the id that it was written beside.
 * @param recorded the ids that the program ever wrote into this page
 */
export function mendRows<Officer extends string>(
  swept: readonly PageRow<Officer>[],
  recorded: readonly string[],
): MendedRows<Officer> {
  const present = new Set(swept.map(({ id }) => id));
  const missing = recorded.filter((id) => !present.has(id));
  const byMark = new Map(missing.map((id) => [fingerprint(id), id]));
  const counts = new Map<string, number>();
  for (const { id } of swept) counts.set(id, (counts.get(id) ?? 0) + 1);
  const written = new Set(recorded);
  const ids: { row: number; id: string }[] = [];
  const rows = swept.flatMap((row) => {
    const certain = written.has(row.id) && counts.get(row.id) === 1;
    const marked = row.mark.split('.')[0] ?? '';
    const id = certain ? undefined : byMark.get(marked);
    if (id === undefined) return row.id === '' ? [] : [row];
    byMark.delete(marked);
    ids.push({ row: row.row, id });
    return [{ ...row, id }];
  });
  const kept = new Set(rows.map(({ id }) => id));
  return {
    rows,
    ids,
    lost: recorded.filter((id) => !kept.has(id)),
    unknown: [...kept].filter((id) => !written.has(id)),
  };
}

/** Rows of one id, where there are several: an officer copied a row, or an append was repeated. */
export function twinsIn<Officer extends string>(
  rows: readonly PageRow<Officer>[],
): readonly (readonly PageRow<Officer>[])[] {
  const groups = new Map<string, PageRow<Officer>[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * The officers' cells of twins as one: what differs from the cells taken in last was written since,
 * and a text goes before an emptied cell; of several texts the uppermost row's counts.
 */
export function mergedCells<Officer extends string>(
  before: Readonly<Record<Officer, string>>,
  twins: readonly PageRow<Officer>[],
): Readonly<Record<Officer, string>> {
  const merged: Record<Officer, string> = { ...before };
  for (const field of Object.keys(before) as Officer[]) {
    const texts = twins.map(({ cells }) => cells[field]);
    const written = texts.filter((text) => text !== before[field]);
    const all = written.length === texts.length;
    merged[field] = written.find((text) => text !== '') ?? (all ? '' : before[field]);
  }
  return merged;
}
