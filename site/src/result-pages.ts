import type { PublishedInitiative, Results } from '#core/publication/results.ts';

type Union = Results['unions'][number];

export interface UnionResults {
  readonly union: Union;
  readonly initiatives: readonly PublishedInitiative[];
}

/** About 10 kB over the wire. */
const ROWS_PER_PAGE = 100;

/**
 * Deals a unit's unions to pages. A union is never cut in two, so that its list can be read and
 * printed whole; one with more rows than a page holds gets a page to itself. Unions without a
 * chosen initiative have no section.
 */
export const resultPages = (
  unions: readonly Union[],
  initiatives: readonly PublishedInitiative[],
): readonly (readonly UnionResults[])[] => {
  const pages: UnionResults[][] = [];
  let rows = ROWS_PER_PAGE;
  for (const union of unions) {
    const chosen = initiatives.filter((initiative) => initiative.union === union.id);
    if (chosen.length === 0) continue;
    if (rows + chosen.length > ROWS_PER_PAGE) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push({ union, initiatives: chosen });
    rows += chosen.length;
  }
  return pages;
};

/** "dong-thap/tp-cao-lanh" → "tp-cao-lanh", the section's address within its unit's page. */
export const anchorOf = (union: Union): string => union.id.slice(union.id.indexOf('/') + 1);
