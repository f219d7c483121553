import { type AuditRow, type Head, hashOf, type Seal } from './audit.ts';

/** What is wrong with a log; rows counted as the tab counts them, its header being row 1. */
export type AuditFault =
  /** A cell of this row is not what was written. */
  | { readonly kind: 'changed'; readonly row: number }
  /** Before this row, rows are missing: from and to by their numbers. */
  | { readonly kind: 'missing'; readonly row: number; readonly from: number; readonly to: number }
  /** This row stands elsewhere than it was written, or twice. */
  | { readonly kind: 'moved'; readonly row: number; readonly seq: string }
  /** This row does not follow from the one before it: one of the two took the place of another. */
  | { readonly kind: 'replaced'; readonly row: number }
  /** The log had so many rows, and the last ones are gone. */
  | { readonly kind: 'cut'; readonly had: number; readonly has: number }
  /** A row is another than the one that was published. */
  | { readonly kind: 'rewritten'; readonly row: number };

const FIRST_ROW = 2;

/**
 * Everything by which a log shows that it is not as it was written. Whoever can write may also
 * reckon all hashes anew, or cut the end: that shows by what was published of it alone.
 * @param ends where the log ended by its own account, and when it was published
 */
export function auditFaults(
  rows: readonly AuditRow[],
  ends: { readonly own: Head | undefined; readonly published: readonly Head[] },
  digest: Seal['digest'],
): readonly AuditFault[] {
  const faults = rows.flatMap((row, i) => {
    const own: AuditFault[] = [];
    if (hashOf(row, digest) !== row.hash) own.push({ kind: 'changed', row: i + FIRST_ROW });
    const link = linkFault(row, rows[i - 1], i + FIRST_ROW);
    return link ? [...own, link] : own;
  });
  const has = Number(rows[rows.length - 1]?.seq ?? 0);
  const byCount = new Map(rows.map(({ seq }, i) => [Number(seq), i]));
  const told = [...(ends.own ? [ends.own] : []), ...ends.published];
  const had = told.reduce((most, { count }) => Math.max(most, count), 0);
  const known = told.flatMap(({ count, hash }): readonly AuditFault[] => {
    const at = byCount.get(count);
    if (at === undefined || rows[at]?.hash === hash) return [];
    return [{ kind: 'rewritten', row: at + FIRST_ROW }];
  });
  return [...faults, ...(had > has ? [{ kind: 'cut', had, has } as const] : []), ...known];
}

/** @param before undefined for the first row */
function linkFault(
  { seq, previous }: AuditRow,
  before: AuditRow | undefined,
  row: number,
): AuditFault | undefined {
  const last = Number(before?.seq ?? 0);
  const now = Number(seq);
  if (now > last + 1) return { kind: 'missing', row, from: last + 1, to: now - 1 };
  if (now !== last + 1) return { kind: 'moved', row, seq };
  return previous === (before?.hash ?? '') ? undefined : { kind: 'replaced', row };
}
