import { columnLetters } from './columns.ts';
import { registryColumns } from './registry.ts';
import { officeTabs } from './tabs.ts';
import { unitColumns } from './units.ts';

/** All names of a tab whose records begin in its second row, in A1 notation that stays when copied. */
const namesOf = (tab: string, columns: readonly { readonly field: string }[]): string => {
  const letters = columnLetters(columns.findIndex(({ field }) => field === 'name'));
  return `'${tab}'!$${letters}$2:$${letters}`;
};

export const unionNames = namesOf(officeTabs.registry, registryColumns);
export const unitNames = namesOf(officeTabs.unit, unitColumns);
