import { withdrawnFromPetition } from '../../core/dossier/given-back.ts';
import {
  type Level,
  nominationTo,
  ownerAt,
  type ProposalField,
  renominated,
} from '../../core/dossier/proposal.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { seenChanges } from '../../core/ledger/history.ts';
import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import { proposalsPages } from '../../core/ledger/proposals.ts';
import type { ReviewEffects } from '../review.ts';

/**
 * Takes what the officers of a level decided into the ledger. Only rows that were proposed to this
 * unit, or to the confederation, count: a row pasted from elsewhere changes nothing.
 */
export function takeProposals(
  { clock, ledger }: ReviewEffects,
  level: Level,
  owner: string,
  swept: readonly PageRow<ProposalField>[],
): void {
  const page = proposalsPages[level];
  const rows = swept.filter((row) => isFresh(page, row));
  if (rows.length === 0) return;
  const found = ledger.dossiers(rows.map(({ id }) => dossierKey(id)));
  const own = rows.flatMap(({ id, cells }) => {
    const placed = found.get(dossierKey(id))?.[0];
    if (!placed || ownerAt(placed.record, level) !== owner) return [];
    const before = nominationTo(placed.record, level);
    return before.standsIn === owner ? [{ cells, placed, before: before.cells }] : [];
  });
  ledger.commit({
    changed: own
      .filter(({ cells, before }) =>
        page.officer.some(({ field }) => before[field] !== cells[field]),
      )
      .map(({ cells, placed }) => ({
        ...placed,
        record: withdrawnFromPetition(renominated(placed.record, level, { cells })),
      })),
    history: own.flatMap(({ cells, before, placed: { record } }) =>
      seenChanges(page.officer, before, cells, {
        at: clock.now,
        union: owner,
        initiative: record.id,
      }),
    ),
    // A row whose mark is wrong although nothing new stands in it was displaced: written anew.
    toRoute: own.map(({ placed }) => placed.record.id),
  });
}
