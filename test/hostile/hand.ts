import { columnLetters } from '#core/ledger/columns.ts';
import { firstPageRow, type Page } from '#core/ledger/page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { hostile } from './corpus.ts';

/** Every text once in every field, each entry with another text in each of its fields. */
export function spread<Field extends string>(
  fields: readonly Field[],
  at: number,
): Readonly<Partial<Record<Field, string>>> {
  const cells = fields.map((field, i) => [field, hostile(at + 37 * i)] as const);
  return Object.fromEntries(cells) as Partial<Record<Field, string>>;
}

/** What officers paste into the yellow cells of a page, from its first record on. */
export function pasteCells(
  office: Installation,
  book: string,
  page: Page,
  rows: readonly (readonly string[])[],
  by: string,
): void {
  const from = `'${page.title}'!${columnLetters(page.swept.officersFrom)}${firstPageRow}`;
  paste(office, book, from, rows, by);
}

export function paste(
  { workspace, owner = workspace.owner }: Installation & { readonly owner?: string },
  book: string,
  from: string,
  rows: readonly (readonly string[])[],
  by = owner,
): void {
  const pasted = workspace.pasteInto(book, from, rows, by);
  if (!pasted.ok) throw new Error(`${from}: ${pasted.message}`);
}
