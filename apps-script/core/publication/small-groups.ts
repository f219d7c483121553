/** A group of fewer people than this is not told: who knows one of them would know of the others. */
export const smallestGroup = 5;

/** One number of a sum whose total is public. */
export interface Cell {
  readonly value: number;
  /** So much of it the public can count elsewhere: in the list of initiatives, in parts shown. */
  readonly floor: number;
  /** More it can't be, as its parts tell; absent where it has none. */
  readonly ceiling?: number;
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
  const placed = cells.map((cell, at) => ({ ...cell, at }));
  const isHidden = ({ value, at }: Placed) => value < smallestGroup || also.has(at);
  const hidden = placed.filter(isHidden);
  const shown = placed.filter((cell) => !isHidden(cell)).sort((a, b) => a.value - b.value);
  while (givenAway(hidden, also)) {
    const next = shown.shift();
    if (next === undefined) return undefined;
    hidden.push(next);
  }
  return new Set(hidden.map(({ at }) => at));
}

interface Placed extends Cell {
  readonly at: number;
}

/**
 * Does the sum of the hidden cells leave a single value for one of them? Whoever reads knows that a
 * hidden cell is small, unless a larger one had to be hidden with them. What is public in any case
 * (value = floor) needs no protection.
 */
function givenAway(hidden: readonly Placed[], also: ReadonlySet<number>): boolean {
  const larger = hidden.some(({ value }) => value >= smallestGroup);
  const known = larger ? Number.POSITIVE_INFINITY : smallestGroup - 1;
  const most = ({ ceiling = known }: Placed) => Math.min(ceiling, known);
  const total = sum(hidden.map(({ value }) => value));
  const floors = sum(hidden.map(({ floor }) => floor));
  return hidden.some((cell) => {
    const { at, value, floor } = cell;
    if (value <= floor && !also.has(at)) return false;
    const others = hidden.filter((other) => other !== cell);
    const greatest = Math.min(most(cell), total - (floors - floor));
    return greatest <= Math.max(floor, total - sum(others.map(most)));
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
    ...(unions.every(({ received }) => received < smallestGroup)
      ? { ceiling: unions.length * (smallestGroup - 1) }
      : {}),
  }));
  const betrayed = new Set(parts.flatMap((part, at) => (part.betrayed ? [at] : [])));
  const only = units.length === 1;
  const hiddenUnits = only ? new Set<number>() : (hiddenCells(cells, betrayed) ?? everyOf(units));
  return parts.map(({ unions, hidden }, at) => {
    const smallest = hiddenUnits.has(at) ? smallestShown(unions, hidden) : undefined;
    return {
      received: hiddenUnits.has(at) ? null : sum(unions.map(({ received }) => received)),
      parts: unions.map(({ received }, i) => (hidden.has(i) || i === smallest ? null : received)),
    };
  });
}

function smallestShown(unions: readonly Branch[], hidden: ReadonlySet<number>) {
  const [smallest] = unions
    .map(({ received }, at) => ({ received, at }))
    .filter(({ at }) => !hidden.has(at))
    .sort((a, b) => a.received - b.received);
  return smallest?.at;
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
  for (const [day, received] of [...days].sort()) {
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
