import { type Column, fromRow, toRow } from './columns.ts';
import { type GrassrootsField, grassrootsPage } from './grassroots.ts';
import { spareRows } from './spare-rows.ts';

/**
 * A row of a union's *CĐCS* as it was read last, for when somebody deletes a column, the tab or the
 * file. The operator alone could see it.
 */
export type KeptGrassroots = Readonly<Record<'id' | GrassrootsField, string>>;

/** Names a row of a union's page. */
export const keptGrassrootsId = (union: string, row: string): string => `${union} ${row}`;

/** The key under which it is found again. */
export const keptGrassrootsKey = (id: string): string => `grassroots ${id}`;

/** So many rows of a page are looked for when it is written anew. */
const MOST = 600;

/** The ids that rows of *CĐCS* may have. */
export const grassrootsRowIds: readonly string[] = spareRows('cs', MOST).map(({ id }) => id);

export const keptGrassrootsColumns: readonly Column<keyof KeptGrassroots>[] = [
  { field: 'id', header: 'Dòng', width: 200 },
  ...grassrootsPage.officer.map(({ field, header, width }) => ({ field, header, width })),
];

export const keptGrassrootsRow = (kept: KeptGrassroots): readonly string[] =>
  toRow(keptGrassrootsColumns, kept);

export const keptGrassrootsOf = (row: readonly unknown[]): KeptGrassroots =>
  fromRow(keptGrassrootsColumns, row);
