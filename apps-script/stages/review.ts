import { differs, observe } from '../core/dossier/observe.ts';
import { requestedRound } from '../core/ledger/control.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { markOf, type SweptRow } from '../core/ledger/initiatives.ts';
import type { Registered } from '../core/ledger/registry.ts';
import { petitionKey } from '../core/petition/petition.ts';
import type { Clock, Ledger, Marks, Petitions, Registry, Setting, Workbooks } from './effects.ts';

interface ReviewEffects {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly workbooks: Workbooks;
}

/**
 * Takes in what officers wrote since the last sweep, from the workbooks that changed. The change
 * token moves only when all of them were read; our own writes come back once and change nothing.
 */
export function review(effects: ReviewEffects, setting: Setting): void {
  const { files, token } = effects.workbooks.changedSince(effects.marks.read('changes'));
  // Danh bạ is read only when something changed: a quiet sweep costs next to nothing.
  const unions = files.size === 0 ? [] : effects.registry.all();
  for (const union of unions.filter(({ workbook }) => files.has(workbook))) {
    if (!effects.clock.timeLeft()) return;
    sweep(effects, setting, union);
  }
  effects.marks.write('changes', token);
}

function sweep(effects: ReviewEffects, { programme }: Setting, union: Registered): void {
  const { rows, request } = effects.workbooks.sweep(union.workbook);
  takeIn(
    effects,
    union.id,
    rows.filter((row) => row.mark !== markOf(row.id, row.cells)),
  );
  const n = requestedRound(request);
  if (n === 0) return;
  effects.petitions.ask([
    {
      key: petitionKey(union.id, programme.id, n),
      union: union.id,
      n: String(n),
      status: 'asked',
      docx: '',
      document: '',
      initiatives: '',
      answer: '',
    },
  ]);
}

/** Only rows that belong to this union count: a row pasted from elsewhere changes nothing. */
function takeIn(effects: ReviewEffects, union: string, rows: readonly SweptRow[]): void {
  if (rows.length === 0) return;
  const found = effects.ledger.dossiers(rows.map((row) => dossierKey(row.id)));
  const own = rows.flatMap((row) => {
    const placed = found.get(dossierKey(row.id))?.[0];
    return placed && placed.record.union === union ? [{ row, placed }] : [];
  });
  const changed = own.filter(({ row, placed }) => differs(placed.record.cells, row.cells));
  effects.ledger.commit({
    changed: changed.map(({ row, placed }) => ({
      ...placed,
      record: observe(placed.record, row.cells),
    })),
    // A row whose mark is wrong although nothing new stands in it was displaced: written anew.
    toRoute: own.map(({ placed }) => placed.record.id),
  });
}
