/** Google's GridRange: half-open, a missing end is open. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
}

export function boxOf(range: GridRange): Box {
  return {
    row: range.startRowIndex ?? 0,
    column: range.startColumnIndex ?? 0,
    rowEnd: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    columnEnd: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}

export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.rowEnd && column >= box.column && column < box.columnEnd;

export const covers = (outer: Box, inner: Box): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.rowEnd >= inner.rowEnd &&
  outer.columnEnd >= inner.columnEnd;

export type Dimension = 'ROWS' | 'COLUMNS';

/** Moves a range when rows or columns come (count > 0) or go (count < 0); undefined = all gone. */
export function shifted<R extends GridRange>(
  range: R,
  dimension: Dimension,
  at: number,
  count: number,
): R | undefined {
  const [from, to] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const move = (index: number, isEnd: boolean): number => {
    if (count > 0) return index > at || (index === at && !isEnd) ? index + count : index;
    return index <= at ? index : Math.max(at, index + count);
  };
  const out = { ...range };
  const start = range[from];
  const end = range[to];
  if (start !== undefined) Object.assign(out, { [from]: move(start, false) });
  if (end !== undefined) Object.assign(out, { [to]: move(end, true) });
  const [a, b] = [out[from] ?? 0, out[to]];
  return b !== undefined && b <= a ? undefined : out;
}
