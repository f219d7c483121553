import type { Book, Cell, DimensionProperties, SheetState } from '../book.ts';
import type { Dimension, GridRange } from '../grid.ts';

/** Old positions in their new order, when those from `start` to `end` go before `destination`. */
export function movedOrder(
  count: number,
  start: number,
  end: number,
  destination: number,
): readonly number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const moved = all.slice(start, end);
  const before = all.slice(0, destination).filter((i) => i < start || i >= end);
  const after = all.slice(destination).filter((i) => i < start || i >= end);
  return [...before, ...moved, ...after];
}

/** Puts rows or columns into another order; whatever is tied to a cell goes where the cell goes. */
export function reorder(
  book: Book,
  sheet: SheetState,
  dimension: Dimension,
  order: readonly number[],
): void {
  const byRow = dimension === 'ROWS';
  const placeOf = new Map(order.map((old, now) => [old, now]));
  book.changeState();
  book.replaceRows(sheet.sheetId, 0, (rows) => {
    if (byRow) {
      const old = [...rows];
      const sorted = order.map((i) => old[i] ?? []);
      while (sorted.length > 0 && sorted.at(-1)?.length === 0) sorted.pop();
      rows.splice(0, rows.length, ...sorted);
    } else for (const row of rows) permute(row, order);
  });
  const move = <R extends GridRange>(range: R): readonly R[] =>
    moved(range, dimension, order.length, placeOf);
  const each = <T extends { readonly range: GridRange }>(items: readonly T[]): T[] =>
    items.flatMap((item) => move(item.range).map((range) => ({ ...item, range })));
  sheet.formats = each(sheet.formats);
  sheet.validations = each(sheet.validations);
  sheet.protections = sheet.protections.map((p) =>
    p.unprotectedRanges ? { ...p, unprotectedRanges: p.unprotectedRanges.flatMap(move) } : p,
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap(move),
  }));
  const sizes = byRow ? sheet.rowSizes : sheet.columns;
  const next: Record<number, DimensionProperties> = {};
  for (const [i, size] of Object.entries(sizes)) next[placeOf.get(Number(i)) ?? Number(i)] = size;
  if (byRow) sheet.rowSizes = next;
  else sheet.columns = next;
}

function permute(row: Cell[], order: readonly number[]): void {
  const cells = order.map((i) => row[i] ?? null);
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  row.splice(0, row.length, ...cells);
}

/** A range after the move: one where its parts stay together, else several. */
function moved<R extends GridRange>(
  range: R,
  dimension: Dimension,
  count: number,
  placeOf: ReadonlyMap<number, number>,
): readonly R[] {
  const [from, to] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  if (range[from] === undefined && range[to] === undefined) return [range];
  const [start, end] = [range[from] ?? 0, Math.min(range[to] ?? count, count)];
  const places = Array.from({ length: Math.max(0, end - start) }, (_, i) => placeOf.get(start + i));
  const sorted = places.flatMap((place) => place ?? []).sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const place of sorted) {
    const last = parts.at(-1);
    if (last && last[1] === place) last[1] = place + 1;
    else parts.push([place, place + 1]);
  }
  // An open end stays open where the last row or column still belongs to it.
  return parts.map(([a, b]) => ({
    ...range,
    [from]: a,
    ...(range[to] === undefined && b === count ? {} : { [to]: b }),
  }));
}
