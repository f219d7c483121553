import { expect, test } from 'vitest';
import { matching, unionPicks, unitPicks } from '../../../site/src/compose/union-search.ts';
import { catalogueFor } from './setting.ts';

const { units, unions } = catalogueFor('75-nghin-2021');
const found = (typed: string) => matching(unitPicks(units), typed).map(({ name }) => name);

test.each([
  ['dong thap', 'LĐLĐ tỉnh Đồng Tháp'],
  ['ĐỒNG THÁP', 'LĐLĐ tỉnh Đồng Tháp'],
  ['Đo\u0302\u0300ng th', 'LĐLĐ tỉnh Đồng Tháp'],
  ['hn', 'LĐLĐ TP Hà Nội'],
])('a unit is found by “%s”', (typed, name) => {
  expect(found(typed)).toContain(name);
});

test('unions are those of the unit, and a name that many bear shows them all', () => {
  const picks = unionPicks(unions, 'dong-thap');
  expect(matching(picks, 'cao lanh').map(({ name }) => name)).toEqual([
    'LĐLĐ TP Cao Lãnh',
    'LĐLĐ huyện Cao Lãnh',
  ]);
  expect(matching(picks, '')).toHaveLength(picks.length);
  expect(matching(picks, 'sao hỏa')).toEqual([]);
});

test('a district is found by the name it had before', () => {
  const renamed = unions.find(
    ({ aliases, id }) => aliases.length > 0 && /\/(huyen|tx|tp)-/.test(id),
  );
  if (!renamed) throw new Error('the catalogue knows districts with other names');
  const [old = ''] = renamed.aliases;
  const names = matching(unionPicks(unions, renamed.unit), old).map(({ name }) => name);
  expect(names).toContain(renamed.name);
});
