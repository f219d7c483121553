import { withdrawnFromPetition } from '../../core/dossier/given-back.ts';
import type { ProposalField } from '../../core/dossier/unit-standing.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { seenChanges } from '../../core/ledger/history.ts';
import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import { proposalsPage } from '../../core/ledger/proposals.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import type { ReviewEffects } from '../review.ts';

/**
 * Takes what a province's or sector's officers decided into the ledger. Only rows that were
 * proposed to this unit count: a row pasted from elsewhere changes nothing.
 */
export function takeProposals(
  { clock, ledger }: ReviewEffects,
  unit: RegisteredUnit,
  swept: readonly PageRow<ProposalField>[],
): void {
  const rows = swept.filter((row) => isFresh(proposalsPage, row));
  if (rows.length === 0) return;
  const found = ledger.dossiers(rows.map(({ id }) => dossierKey(id)));
  const own = rows.flatMap(({ id, cells }) => {
    const placed = found.get(dossierKey(id))?.[0];
    return placed?.record.unit === unit.id && placed.record.proposal.standsIn === unit.id
      ? [{ cells, placed }]
      : [];
  });
  ledger.commit({
    changed: own
      .filter(({ cells, placed: { record } }) =>
        proposalsPage.officer.some(({ field }) => record.proposal.cells[field] !== cells[field]),
      )
      .map(({ cells, placed }) => ({
        ...placed,
        record: withdrawnFromPetition({
          ...placed.record,
          proposal: { ...placed.record.proposal, cells },
        }),
      })),
    history: own.flatMap(({ cells, placed: { record } }) =>
      seenChanges(proposalsPage.officer, record.proposal.cells, cells, {
        at: clock.now,
        union: unit.id,
        initiative: record.id,
      }),
    ),
    // A row whose mark is wrong although nothing new stands in it was displaced: written anew.
    toRoute: own.map(({ placed }) => placed.record.id),
  });
}
