import { type Column, fromRow, toRow } from './columns.ts';

/** An initiative whose row in a union's workbook has to be written, first or anew. */
export interface RouteItem {
  readonly initiative: string;
}

export const routeColumns: readonly Column<keyof RouteItem>[] = [
  { field: 'initiative', header: 'Mã sáng kiến', width: 160 },
];

export const routeRow = (item: RouteItem): readonly string[] => toRow(routeColumns, item);
export const routeItemOf = (row: readonly unknown[]): RouteItem => fromRow(routeColumns, row);
