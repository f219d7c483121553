import { unaccented } from '../text/canonical.ts';
import type { Page } from './page.ts';

/** Was the heading of a list pasted along with it? Two cells that say what their column is tell. */
export function isHeaderRow<Officer extends string>(
  { officer }: Page<string, Officer>,
  cells: Readonly<Record<Officer, string>>,
): boolean {
  const same = officer.filter(
    ({ field, header }) => unaccented(cells[field]) === unaccented(header),
  );
  return same.length >= 2;
}
