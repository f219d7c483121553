import { type Column, toRow } from './columns.ts';

/** A response that was erased on request: its id's SHA-256 (hex) and nothing else. */
export interface Tombstone {
  readonly hash: string;
}

export const tombstoneColumns: readonly Column<keyof Tombstone>[] = [
  { field: 'hash', header: 'Dấu của phiếu đã xoá', width: 480 },
];

export const tombstoneRow = (tombstone: Tombstone): readonly string[] =>
  toRow(tombstoneColumns, tombstone);

/** The key under which the tombstone of a response is looked for. */
export const tombstoneKey = (hash: string): string => `tombstone ${hash}`;

/** Stands in the first cell of a ledger's row whose record was erased; all others are empty. */
export const erasedRow = 'Đã xoá theo yêu cầu';

export const isErased = ([first]: readonly unknown[]): boolean => first === erasedRow;
