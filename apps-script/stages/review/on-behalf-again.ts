import { onBehalfPage } from '../../core/ledger/on-behalf.ts';
import type { PageRow } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { isBlank } from '../../core/ledger/spare-rows.ts';
import { type OnBehalfField, sentCells } from '../../core/submission/on-behalf.ts';
import { latestOnBehalf, onBehalfKey } from '../../core/submission/on-behalf-id.ts';
import type { Ledger, Workbooks } from '../effects.ts';

type Row = PageRow<OnBehalfField>;

interface AgainEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/**
 * A column was deleted and is empty: what the rows sent is written back. Else they would seem to
 * have been corrected, and their entries would lose what stood in it.
 */
export function refilledOnBehalf(
  { ledger, workbooks }: AgainEffects,
  { workbook }: Registered,
  swept: readonly Row[],
  restored: readonly string[],
): readonly Row[] {
  const keyOf = ({ id }: Row) => onBehalfKey(workbook, id);
  const sent = ledger.sentFrom(swept.filter((row) => !isBlank(row)).map(keyOf));
  const rows = swept.map((row) => {
    const last = latestOnBehalf(sent.get(keyOf(row)) ?? []);
    if (!last) return row;
    const kept = Object.entries(sentCells(last.answers));
    const back = Object.fromEntries(kept.filter(([field]) => restored.includes(field)));
    return { ...row, cells: { ...row.cells, ...back } };
  });
  workbooks.settle(workbook, onBehalfPage, restored, rows);
  return rows;
}
