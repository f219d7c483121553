/** A group of fewer people than this is not told: who knows one of them would know of the others. */
export const smallestGroup = 5;

/** One number of a sum whose total is public. */
export interface Cell {
  readonly value: number;
  /** So much of it the public can count elsewhere: in the list of initiatives, in parts shown. */
  readonly floor: number;
}

/**
 * Which of the cells have to be hidden: the small ones, and, as long as the total would give one of
 * those away, the smallest of the others too (complementary suppression).
 * @param also positions that are to be hidden in any case
 * @returns positions; undefined where the total gives a cell away though all are hidden
 */
export function hiddenCells(
  cells: readonly Cell[],
  also: ReadonlySet<number> = new Set(),
): ReadonlySet<number> | undefined {
  const all = cells.map((_, at) => at);
  const valueAt = (at: number) => cells[at]?.value ?? 0;
  const hidden = new Set(all.filter((at) => valueAt(at) < smallestGroup || also.has(at)));
  const shown = all.filter((at) => !hidden.has(at)).sort((a, b) => valueAt(a) - valueAt(b));
  while (givenAway(cells, hidden, also)) {
    const next = shown.shift();
    if (next === undefined) return undefined;
    hidden.add(next);
  }
  return hidden;
}

/**
 * Does the sum of the hidden cells leave a single value for one of them? Whoever reads knows that a
 * hidden cell is small, unless a larger one had to be hidden with them. What is public in any case
 * (value = floor) needs no protection.
 */
function givenAway(
  cells: readonly Cell[],
  hidden: ReadonlySet<number>,
  also: ReadonlySet<number>,
): boolean {
  const told = [...hidden].map((at) => ({ at, cell: cells[at] ?? { value: 0, floor: 0 } }));
  const larger = told.some(({ cell }) => cell.value >= smallestGroup);
  const ceiling = larger ? Number.POSITIVE_INFINITY : smallestGroup - 1;
  const sum = told.reduce((total, { cell }) => total + cell.value, 0);
  const floors = told.reduce((total, { cell }) => total + cell.floor, 0);
  return told.some(({ at, cell }) => {
    const secret = also.has(at) || (cell.value < smallestGroup && cell.value > cell.floor);
    if (!secret) return false;
    const most = Math.min(ceiling, sum - (floors - cell.floor));
    const least = Math.max(cell.floor, larger ? 0 : sum - ceiling * (told.length - 1));
    return most <= least;
  });
}

/** A node of the tree of numbers: a unit with its unions. */
export interface Branch {
  readonly received: number;
  readonly chosen: number;
}

/** What is shown of a unit and of its unions, null where it is hidden. */
export interface Shown {
  readonly received: number | null;
  readonly parts: readonly (number | null)[];
}

/**
 * What may be told of units and their unions beside the programme's total, which is always told.
 * Where a unit's number would give one of its unions away, the unit is hidden too; where a unit is
 * hidden for the sake of another, its smallest union is hidden with it, or the parts would tell it.
 * @param units the unions of each, empty ones too: they could hold what is hidden
 */
export function shownBranches(units: readonly (readonly Branch[])[]): readonly Shown[] {
  const parts = units.map((unions) => {
    const cells = unions.map(({ received, chosen }) => ({ value: received, floor: chosen }));
    const hidden = hiddenCells(cells);
    return { unions, betrayed: hidden === undefined, hidden: hidden ?? everyOf(unions) };
  });
  const cells = parts.map(({ unions, hidden }) => ({
    value: sum(unions.map(({ received }) => received)),
    floor: sum(unions.map(({ received, chosen }, at) => (hidden.has(at) ? chosen : received))),
  }));
  const betrayed = new Set(parts.flatMap((part, at) => (part.betrayed ? [at] : [])));
  const only = units.length === 1;
  const hiddenUnits = only ? new Set<number>() : (hiddenCells(cells, betrayed) ?? everyOf(units));
  return parts.map(({ unions, hidden }, at) => {
    const value = cells[at]?.value ?? 0;
    const alone = hiddenUnits.has(at) && value >= smallestGroup && !betrayed.has(at);
    const smallest = alone ? smallestShown(unions, hidden) : -1;
    return {
      received: hiddenUnits.has(at) ? null : value,
      parts: unions.map(({ received }, i) => (hidden.has(i) || i === smallest ? null : received)),
    };
  });
}

function smallestShown(unions: readonly Branch[], hidden: ReadonlySet<number>): number {
  const shown = unions.map((_, at) => at).filter((at) => !hidden.has(at));
  const receivedAt = (at: number) => unions[at]?.received ?? 0;
  return shown.sort((a, b) => receivedAt(a) - receivedAt(b))[0] ?? -1;
}

function everyOf(items: readonly unknown[]): ReadonlySet<number> {
  return new Set(items.map((_, at) => at));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Received between two days, both inside. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly received: number;
}

/**
 * What was received day by day, a small day together with those that follow it, so that no span is
 * a small group and all together are the total; one span alone may be small, it is the total.
 */
export function spansOf(days: ReadonlyMap<string, number>): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [day, received] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    open = { from: open?.from ?? day, to: day, received: (open?.received ?? 0) + received };
    if (open.received < smallestGroup) continue;
    spans.push(open);
    open = undefined;
  }
  if (!open) return spans;
  const last = spans.pop();
  const rest = open.received + (last?.received ?? 0);
  return [...spans, { from: last?.from ?? open.from, to: open.to, received: rest }];
}
