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
  const written = new Set(recorded);
  const rows = told(swept, recorded).filter(({ id }) => id !== '');
  const before = new Map(swept.map(({ row, id }) => [row, id]));
  const ids = rows.flatMap(({ row, id }) => (before.get(row) === id ? [] : [{ row, id }]));
  const kept = new Set(rows.map(({ id }) => id));
  return {
    rows,
    ids,
    lost: recorded.filter((id) => !kept.has(id)),
    unknown: [...kept].filter((id) => !written.has(id)),
  };
}

/**
 * A row whose mark belongs to an id that no row has is the row of that id; so is one whose mark
 * stands in several rows: it was copied along, unless an id from elsewhere stands beside it. (Marks
 * that only changed places stand once each, beside ids that are all there.) Each finding may free an
 * id, so another look follows.
 */
function told<Officer extends string>(
  rows: readonly PageRow<Officer>[],
  recorded: readonly string[],
): readonly PageRow<Officer>[] {
  const present = new Set(rows.map(({ id }) => id));
  const marks = rows.map(marked);
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  // Every id in its row and no mark twice: as it nearly always is.
  if (counts.size === rows.length && recorded.every((id) => present.has(id))) return rows;
  const written = new Set(recorded);
  const idOf = new Map(recorded.map((id) => [fingerprint(id), id]));
  const next = rows.map((row, i) => {
    const mark = marks[i] ?? '';
    const id = idOf.get(mark) ?? row.id;
    const copied = (counts.get(mark) ?? 0) > 1 && (row.id === '' || written.has(row.id));
    return id === row.id || (present.has(id) && !copied) ? row : { ...row, id };
  });
  return next.some((row, i) => row !== rows[i]) ? told(next, recorded) : rows;
}

const marked = ({ mark }: PageRow): string => mark.split('.')[0] ?? '';

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
