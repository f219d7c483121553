import type { Page } from '#core/ledger/page.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { rowOf, writeRow } from '../../scripts/installation/officer-hand.ts';
import { rowsOf, workbookOf } from './programme.ts';

const home = 'dong-thap/tp-cao-lanh';

/** Names officers for the union whose workbook the tests open; call it before the first tick. */
export const appoint = (office: Installation): void => appointOfficers(office, [home]);

/** An officer writes into the yellow cells of a row; a refusal fails the test. */
export function write<Officer extends string>(
  office: Installation,
  page: Page<string, Officer>,
  id: string,
  cells: Readonly<Partial<Record<Officer, string>>>,
): void {
  const refused = writeRow(office, { union: home, id: workbookOf(office) }, page, id, cells);
  if (refused !== undefined) throw new Error(refused);
}

/** A row as an officer reads it, by the names of its columns. */
export function shown(
  office: Installation,
  page: Page,
  id: string,
  union = home,
): Readonly<Record<string, string>> {
  const workbook = { union, id: workbookOf(office, union) };
  const rows = rowsOf(office, workbook.id, page.title);
  const row = rows[rowOf(office, workbook, page, id) - 1] ?? [];
  return Object.fromEntries(page.columns.map(({ field }, i) => [field, row[i] ?? '']));
}

/** A row of a page of the ledger workbook, as the operator reads it. */
export function shownOnDesk(
  office: Installation,
  page: Page,
  id: string,
): Readonly<Record<string, string>> {
  const row = rowOf(office, { union: '', id: office.ledger }, page, id);
  const cells = rowsOf(office, office.ledger, page.title)[row - 1] ?? [];
  return Object.fromEntries(page.columns.map(({ field }, i) => [field, cells[i] ?? '']));
}
