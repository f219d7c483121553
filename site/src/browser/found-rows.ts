import { higherLevelWords } from '../level-words.ts';
import { type ListedRow, levelOf, type UnitList } from '../search/unit-list.ts';

/** Where the rows come from, for their small print. */
export interface Source {
  readonly unions: UnitList['unions'];
  /** The address of the unit's page. */
  readonly unit: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** Rows as the server's own lists show them. */
export function foundRows(rows: readonly ListedRow[], source: Source): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'results';
  list.append(...rows.map((row) => foundRow(row, source)));
  return list;
}

function foundRow(row: ListedRow, { unions, unit, groups }: Source): HTMLLIElement {
  const [title, author, at, group, , effect] = row;
  const [slug = '', name = ''] = unions[at] ?? [];
  const union = document.createElement('a');
  union.href = `${unit}${slug}/`;
  union.textContent = name;
  const facts = small(...(author === '' ? [] : [`${author} · `]), union);
  const known = groups[group];
  if (known !== undefined) facts.append(` · ${known}`);
  const higher = higherLevelWords(levelOf(row));
  if (higher !== '') {
    const level = document.createElement('b');
    level.textContent = ` · ${higher}`;
    facts.append(level);
  }
  const item = document.createElement('li');
  item.append(title, ...(effect ? [small(`Hiệu quả: ${effect}`)] : []), facts);
  return item;
}

function small(...parts: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('small');
  element.append(...parts);
  return element;
}
