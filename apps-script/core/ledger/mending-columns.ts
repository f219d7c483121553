import type { Column } from './columns.ts';

/** One step towards the columns of a page; positions are counted from 0, as they are by then. */
export type ColumnStep<Field extends string = string> =
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly column: Column<Field> };

/**
 * The steps from a header row as somebody left it to a page's columns. Columns are known by their
 * header's text; of those that nobody knows, as many as are missing between the same two neighbours
 * were renamed. The rest is the officers' own: it goes to the right end and stays.
 */
export function columnSteps<Field extends string>(
  found: readonly string[],
  columns: readonly Column<Field>[],
): readonly ColumnStep<Field>[] {
  const places = placesOf(found, columns);
  const steps: ColumnStep<Field>[] = [];
  // What stands where by now: positions in `found`, undefined for a column that was inserted.
  const order: (number | undefined)[] = found.map((_, i) => i);
  columns.forEach((column, to) => {
    const place = places[to];
    if (place === undefined) {
      order.splice(to, 0, undefined);
      steps.push({ kind: 'insert', at: to, column });
      return;
    }
    const from = order.indexOf(place);
    if (from === to) return;
    order.splice(from, 1);
    order.splice(to, 0, place);
    steps.push({ kind: 'move', from, to });
  });
  return steps;
}

/** How many of a page's headers a row of cells holds: by it the header row is known. */
export function headersIn(row: readonly string[], columns: readonly Column[]): number {
  const texts = new Set(row.map(plain));
  return columns.filter(({ header }) => texts.has(plain(header))).length;
}

/** Where each column stands in the row that was found. */
function placesOf(
  found: readonly string[],
  columns: readonly Column[],
): readonly (number | undefined)[] {
  const texts = found.map(plain);
  const taken = new Set<number>();
  const take = (place: number): number | undefined => {
    if (place < 0 || taken.has(place)) return undefined;
    taken.add(place);
    return place;
  };
  const own = columns.map(({ header }, i) => (texts[i] === plain(header) ? take(i) : undefined));
  const known = columns.map(({ header }, i) => {
    const free = texts.findIndex((text, j) => text === plain(header) && !taken.has(j));
    return own[i] ?? take(free);
  });
  return withRenamed(known, taken, found.length);
}

function withRenamed(
  known: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  width: number,
): readonly (number | undefined)[] {
  const places = [...known];
  for (let first = 0; first < known.length; first++) {
    if (known[first] !== undefined) continue;
    let end = first;
    while (end < known.length && known[end] === undefined) end += 1;
    const left = first === 0 ? -1 : (known[first - 1] ?? -1);
    const right = known[end] ?? Math.min(width, left + 1 + end - first);
    const between = Array.from({ length: Math.max(0, right - left - 1) }, (_, i) => left + 1 + i);
    if (between.length === end - first && between.every((place) => !taken.has(place))) {
      between.forEach((place, i) => {
        places[first + i] = place;
      });
    }
    first = end;
  }
  return places;
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
