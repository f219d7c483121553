import { columnLetters } from './columns.ts';
import { firstPageRow, type Page } from './page.ts';

/** All rows of a column, in A1 notation that stays when the range is copied: `'CĐCS'!$D$3:$D`. */
export function columnRange<System extends string, Officer extends string>(
  { title, columns }: Page<System, Officer>,
  field: System | Officer,
): string {
  const letters = columnLetters(columns.findIndex((column) => column.field === field));
  return `'${title}'!$${letters}$${firstPageRow}:$${letters}`;
}
