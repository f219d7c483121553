import { tabColumns } from './tab-columns.ts';
import { erasedRow } from './tombstones.ts';

/** In which column of which tab the id stands that tells whose row it is. */
export const rowOwners = {
  intake: 'responseId',
  quarantine: 'responseId',
  dossier: 'id',
  history: 'initiative',
} as const;

export type OwnedTab = keyof typeof rowOwners;
export const ownedTabs = Object.keys(rowOwners) as readonly OwnedTab[];

/** Position of the column that tells whose row it is. */
export const ownerColumn = (tab: OwnedTab): number =>
  tabColumns[tab].findIndex(({ field }) => field === rowOwners[tab]);

/** What takes a person's row's place. What was quarantined waits for nobody any more. */
export const emptiedRow = (tab: OwnedTab): readonly string[] =>
  tabColumns[tab].map(({ field }, at) =>
    at === 0 ? erasedRow : tab === 'quarantine' && field === 'mark' ? 'done ' : '',
  );
