import type { Page, PageRow } from '../../core/ledger/page.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { excerpt } from '../../core/text/length.ts';
import type { Placed, Workbooks } from '../effects.ts';

/** A cell of the ledger holds all cells of a row: of one that somebody filled with pages, the beginning. */
const LONGEST = 1000;

export function kept<Field extends string>(
  cells: Readonly<Record<Field, string>>,
): Readonly<Record<Field, string>> {
  const short = Object.entries<string>(cells).map(([field, text]) => [
    field,
    excerpt(text, LONGEST),
  ]);
  return Object.fromEntries(short) as Record<Field, string>;
}

/** A column was deleted and is empty: what the ledger has of it is written back. */
export function refilled<Field extends string>(
  { workbooks }: { readonly workbooks: Workbooks },
  workbook: string,
  page: Page<string, Field>,
  swept: readonly PageRow<Field>[],
  restored: readonly string[],
  own: readonly Placed<SendingRecord>[],
  cellsOf: (record: SendingRecord) => Readonly<Record<Field, string>>,
): readonly PageRow<Field>[] {
  if (restored.length === 0) return swept;
  const known = new Map(own.map(({ record }) => [record.key, cellsOf(record)]));
  const rows = swept.map((row) => {
    const back = Object.entries<string>(known.get(row.id) ?? {}).filter(([field]) =>
      restored.includes(field),
    );
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(back) } };
  });
  workbooks.settle(workbook, page, restored, rows);
  return rows;
}
