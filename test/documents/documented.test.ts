import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateKinds } from '#core/petition/documents.ts';

const text = readFileSync('docs/templates.md', 'utf8');

/** The places that docs/templates.md tells in the row of this name and in those below it. */
function toldOf(name: string): { readonly all: string[]; readonly needed: string[] } {
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const from = rows.findIndex((row) => row.startsWith(`| ${name} |`));
  const length = rows.slice(from + 1).findIndex((row) => !row.startsWith('| its '));
  const own = rows.slice(from, length < 0 ? undefined : from + 1 + length);
  const cells = own.flatMap((row) => (row.split(' | ')[1] ?? '').replace(/ \|$/, '').split(' · '));
  const bare = (cell: string) => cell.replace(/[*#]/g, '').trim();
  return {
    all: [...new Set(cells.map(bare))].sort(),
    needed: [...new Set(cells.filter((cell) => cell.startsWith('**')).map(bare))].sort(),
  };
}

test.each(
  Object.values(templateKinds)
    .filter(({ name }) => name !== 'Tờ trình của tỉnh, ngành')
    .map((kind) => [kind.name, kind] as const),
)('docs/templates.md tells the places of the template %s, and which it needs', (name, kind) => {
  const told = toldOf(name);
  const places = [kind.places, ...Object.values(kind.lists)].flatMap((each) => Object.keys(each));
  expect(told.all).toEqual([...new Set(places)].sort());
  expect(told.needed).toEqual([...kind.needed].sort());
});
