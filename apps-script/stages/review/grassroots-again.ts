import { type GrassrootsField, grassrootsPage } from '../../core/ledger/grassroots.ts';
import { grassrootsRowIds, keptGrassrootsId } from '../../core/ledger/grassroots-kept.ts';
import { type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Ledger, Workbooks } from '../effects.ts';

type Row = PageRow<GrassrootsField>;

interface AgainEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/** Keeps what was read in these rows of *CĐCS*. */
export function keepGrassroots(ledger: Ledger, union: Registered, read: readonly Row[]): void {
  if (read.length === 0) return;
  ledger.commit({
    grassroots: read.map(({ id, cells }) => ({ ...cells, id: keptGrassrootsId(union.id, id) })),
  });
}

/** A column was deleted and is empty: what was read in it last is written back. */
export function refilledGrassroots(
  { ledger, workbooks }: AgainEffects,
  union: Registered,
  swept: readonly Row[],
  restored: readonly string[],
): readonly Row[] {
  const kept = keptCells(
    ledger,
    union,
    swept.map(({ id }) => id),
  );
  const rows = swept.map((row) => {
    const before = Object.entries(kept.get(row.id) ?? {});
    const back = Object.fromEntries(before.filter(([field]) => restored.includes(field)));
    return { ...row, cells: { ...row.cells, ...back } };
  });
  workbooks.settle(union.workbook, grassrootsPage, restored, rows);
  return rows;
}

/** The tab is new, for the old one or its file is gone: the list stands in it again, row by row. */
export function grassrootsBroughtBack(
  { ledger, workbooks }: AgainEffects,
  union: Registered,
  swept: readonly Row[],
): readonly Row[] {
  const kept = keptCells(ledger, union, grassrootsRowIds);
  const rows = swept.map((row) => ({ ...row, cells: kept.get(row.id) ?? row.cells }));
  const fields = grassrootsPage.officer.map(({ field }) => field);
  workbooks.settle(
    union.workbook,
    grassrootsPage,
    fields,
    rows.filter(({ id }) => kept.has(id)),
  );
  const present = new Set(swept.map(({ id }) => id));
  const further = [...kept]
    .filter(([id]) => !present.has(id))
    .map(([id, officer]) => ({ id, system: {}, officer }));
  if (further.length > 0) {
    workbooks.write(union.workbook, [pageChange(grassrootsPage, further)]);
  }
  return rows;
}

/** The officers' cells that are kept of these rows of the union's page. */
function keptCells(
  ledger: Ledger,
  union: Registered,
  rows: readonly string[],
): ReadonlyMap<string, Row['cells']> {
  const rowOf = new Map(rows.map((row) => [keptGrassrootsId(union.id, row), row]));
  const kept = ledger.grassroots([...rowOf.keys()]);
  return new Map(kept.map(({ id, ...cells }) => [rowOf.get(id) ?? '', cells]));
}
