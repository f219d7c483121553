import { keptGrassrootsColumns } from './grassroots-kept.ts';
import { grassrootsWithout } from './grassroots-without.ts';
import { tabColumns } from './tab-columns.ts';
import { isErased } from './tombstones.ts';
import { isIdOf, type Traces, withoutTraces } from './traces.ts';

/** Tabs of the ledger where others may have written of a person. */
export const tellingTabs = ['intake', 'quarantine', 'dossier', 'history', 'grassroots'] as const;
export type TellingTab = (typeof tellingTabs)[number];

/** What says who somebody else is: a namesake's name, the phone of a family. */
const whose = /(^|\.)(fullName|phone|code)$/;

/**
 * The row of somebody else without a person's name, phone and code: as it is where it is of a union in
 * which that person never worked, and where it is their own, which goes as a whole.
 */
export function rowWithoutMentions(
  tab: TellingTab,
  row: readonly string[],
  traces: Traces,
): readonly string[] {
  if (isErased(row) || !isNear(row, traces)) return row;
  return tab === 'grassroots'
    ? grassrootsWithout(keptGrassrootsColumns, row, traces)
    : row.map((cell, i) =>
        whose.test(tabColumns[tab][i]?.field ?? '') ? cell : withoutTraces(cell, traces),
      );
}

function isNear(row: readonly string[], traces: Traces): boolean {
  if (row.some((cell) => isIdOf(cell, traces))) return false;
  return row.some((cell) => traces.unions.includes(cell.split(' ')[0] ?? ''));
}
