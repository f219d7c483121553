/** About 6 kB over the wire. */
export const ROWS_PER_PAGE = 50;

/** A list dealt to pages; one page, an empty one, where there is nothing to deal. */
export const listPages = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE)) }, (_, at) =>
    rows.slice(at * ROWS_PER_PAGE, (at + 1) * ROWS_PER_PAGE),
  );
