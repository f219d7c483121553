import type { OfficerField } from '../../core/dossier/dossier.ts';
import { differs, observe } from '../../core/dossier/observe.ts';
import { lastDueDay } from '../../core/dossier/standing.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { seenChanges } from '../../core/ledger/history.ts';
import { initiativesPage } from '../../core/ledger/initiatives.ts';
import { isFresh, type PageRow } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

/**
 * Takes the officers' cells of a union's initiatives into the ledger. Only rows that belong to this
 * union count: a row pasted from elsewhere changes nothing.
 */
export function takeInitiatives(
  { clock, ledger, marks }: ReviewEffects,
  { programme }: Setting,
  union: Registered,
  swept: readonly PageRow<OfficerField>[],
): void {
  const rows = swept.filter((row) => isFresh(initiativesPage, row));
  if (rows.length === 0) return;
  const found = ledger.dossiers(rows.map((row) => dossierKey(row.id)));
  const own = rows.flatMap((row) => {
    const placed = found.get(dossierKey(row.id))?.[0];
    return placed && placed.record.union === union.id ? [{ row, placed }] : [];
  });
  const changed = own
    .filter(({ row, placed }) => differs(placed.record.cells, row.cells))
    .map(({ row, placed }) => ({ ...placed, record: observe(placed.record, row.cells) }));
  const correctUntil = lastDueDay(
    changed.map(({ record }) => record),
    programme,
  );
  // Before the ledger: a Form that stays open a day too long loses nobody's correction.
  if (correctUntil > marks.read('correctUntil')) marks.write('correctUntil', correctUntil);
  ledger.commit({
    changed,
    history: own.flatMap(({ row, placed: { record } }) =>
      seenChanges(initiativesPage.officer, record.cells, row.cells, {
        at: clock.now,
        union: union.id,
        initiative: record.id,
      }),
    ),
    // A row whose mark is wrong although nothing new stands in it was displaced: written anew.
    toRoute: own.map(({ placed }) => placed.record.id),
  });
}
