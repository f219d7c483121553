import { type GrassrootsField, grassrootsPage } from '../../core/ledger/grassroots.ts';
import { grassrootsKeptPage } from '../../core/ledger/grassroots-kept.ts';
import { type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Workbooks } from '../effects.ts';

type Row = PageRow<GrassrootsField>;

interface AgainEffects {
  readonly workbooks: Workbooks;
}

/** Keeps what was read in these rows of *CĐCS*, in the rows of the same ids. */
export function keepGrassroots(
  { workbooks }: AgainEffects,
  { workbook }: Registered,
  read: readonly Row[],
): void {
  if (read.length === 0) return;
  const { kept } = workbooks.read(workbook, { kept: grassrootsKeptPage });
  const rowOf = new Map(kept.map(({ id, row }) => [id, row]));
  const fields = grassrootsKeptPage.officer.map(({ field }) => field);
  const present = read.flatMap((each) => {
    const row = rowOf.get(each.id);
    return row === undefined ? [] : [{ ...each, row }];
  });
  workbooks.settle(workbook, grassrootsKeptPage, fields, present);
  const added = read
    .filter(({ id }) => !rowOf.has(id))
    .map(({ id, cells }) => ({ id, system: {}, officer: cells }));
  if (added.length > 0) workbooks.write(workbook, [pageChange(grassrootsKeptPage, added)]);
}

/** A column was deleted and is empty: what was read in it last is written back. */
export function refilledGrassroots(
  { workbooks }: AgainEffects,
  { workbook }: Registered,
  swept: readonly Row[],
  restored: readonly string[],
): readonly Row[] {
  const { kept } = workbooks.read(workbook, { kept: grassrootsKeptPage });
  const cellsOf = new Map(kept.map(({ id, cells }) => [id, Object.entries(cells)]));
  const rows = swept.map((row) => {
    const before = cellsOf.get(row.id) ?? [];
    const back = Object.fromEntries(before.filter(([field]) => restored.includes(field)));
    return { ...row, cells: { ...row.cells, ...back } };
  });
  workbooks.settle(workbook, grassrootsPage, restored, rows);
  return rows;
}
