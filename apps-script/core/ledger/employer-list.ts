import type { Dossier } from '../dossier/dossier.ts';
import { fingerprint } from './buckets.ts';
import { type EmployerListField, headId } from './employer-list-page.ts';
import type { PageRow } from './page.ts';

export type ListRow = PageRow<EmployerListField>;
export type ListCells = ListRow['cells'];

/** One row of a list: the initiative, and by a fingerprint the text that was printed. */
export interface Entry {
  readonly row: ListRow;
  readonly number: string;
  readonly initiative: string;
  readonly content: string;
}

/** A list as the page holds it; without entries it was not made yet. */
export interface SigningList {
  readonly list: number;
  readonly head: ListRow | undefined;
  readonly entries: readonly Entry[];
}

export const noListCells: ListCells = { workplace: '', introduced: '', agreed: '', by: '' };

/** "ds-3", or "ds-3.12 <content> <initiative>"; the row for the signatures is neither. */
const rowId = /^ds-(\d+)(?:\.(\d+) (\w+) ([\s\S]+))?$/;

/** The id of a list's row: list, number on paper, fingerprint of the printed text, initiative. */
export const entryId = (list: number, number: number, { contentId, id }: Dossier): string =>
  `${headId(list)}.${number} ${fingerprint(contentId)} ${id}`;

/** The lists of a page by number, wherever officers sorted their rows to. */
export function listsOf(rows: readonly ListRow[]): readonly SigningList[] {
  const lists = new Map<number, { head: ListRow | undefined; entries: Entry[] }>();
  for (const row of rows) {
    const [, list = '', number, content, initiative] = rowId.exec(row.id) ?? [];
    if (list === '') continue;
    const parts = lists.get(Number(list)) ?? { head: undefined, entries: [] };
    lists.set(Number(list), parts);
    if (number && content && initiative) parts.entries.push({ row, number, content, initiative });
    else parts.head ??= row;
  }
  return [...lists].map(([list, parts]) => ({ list, ...parts })).sort((a, b) => a.list - b.list);
}
