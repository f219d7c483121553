import { expect, test } from 'vitest';
import type { Union, Unit } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { placeOf } from '#core/submission/place.ts';
import { nation, province } from './given.ts';

const unit = (id: string, short: string): Unit => ({
  ...{ id, kind: 'province', name: `LĐLĐ tỉnh ${short}`, short, aliases: [], verified: true },
});
const union = (id: string, name: string): Union => ({
  ...{ id, unit: id.split('/')[0] ?? '', name, aliases: [], verified: true },
});
const units = [unit('dong-thap', 'Đồng Tháp'), unit('ben-tre', 'Bến Tre')];
const unions = [
  union('dong-thap/tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'),
  union('dong-thap/huyen-cao-lanh', 'LĐLĐ huyện Cao Lãnh'),
  union('ben-tre/huyen-ba-tri', 'LĐLĐ huyện Ba Tri'),
  union('noi-khac/huyen-ba-tri', 'LĐLĐ huyện Ba Tri'),
];
const ended = {
  union: union('dong-thap/tx-hong-ngu', 'LĐLĐ TX Hồng Ngự'),
  successors: ['LĐLĐ TP Hồng Ngự', 'LĐLĐ TP Cao Lãnh'],
};
const resolver = resolverOf(units, unions, [ended]);
const read = (unitText: string, unionText: string, programme = nation) => {
  const { unionProblem, unitProblem, ...ids } = placeOf(unitText, unionText, programme, resolver);
  return [ids.unit, ids.union, unitProblem?.code, unionProblem?.code];
};

test('both answers lead to one union', () => {
  expect(read('Đồng Tháp', 'LĐLĐ TP Cao Lãnh')).toEqual([
    ...['dong-thap', 'dong-thap/tp-cao-lanh', undefined, undefined],
  ]);
});

test('where the unit is the problem, its unions are none', () => {
  expect(read('', 'LĐLĐ TP Cao Lãnh')).toEqual(['', '', 'unit.missing', undefined]);
  expect(read('Sao Hỏa', '')).toEqual(['', '', 'unit.unknown', undefined]);
  expect(read('', '')).toEqual(['', '', 'unit.missing', 'subUnit.missing']);
});

test('a unit with one union needs no other answer, one with several does', () => {
  expect(read('Bến Tre', '')).toEqual(['ben-tre', 'ben-tre/huyen-ba-tri', undefined, undefined]);
  expect(read('Đồng Tháp', '')).toEqual(['dong-thap', '', undefined, 'subUnit.missing']);
});

test('a programme of one unit takes no other', () => {
  expect(read('', 'LĐLĐ TP Cao Lãnh', province)[0]).toBe('dong-thap');
  expect(read('Bến Tre', '', province)).toEqual(['', '', 'unit.unknown', undefined]);
});

test('of what can’t be told the operator reads what was typed and what is possible', () => {
  const problem = (unitText: string, unionText: string) => {
    const { unitProblem, unionProblem } = placeOf(unitText, unionText, nation, resolver);
    return unitProblem ?? unionProblem;
  };
  expect(problem('Đồng Tháp', 'Cao Lãnh')).toEqual({
    code: 'subUnit.unknown',
    data: { typed: 'Cao Lãnh', candidates: 'LĐLĐ TP Cao Lãnh, LĐLĐ huyện Cao Lãnh' },
  });
  expect(problem('Đồng Tháp', 'Hội Đâu Đó')).toEqual({
    code: 'subUnit.unknown',
    data: { typed: 'Hội Đâu Đó' },
  });
  // A union whose unit the catalogue lost is named without one.
  expect(problem('Đồng Tháp', 'LĐLĐ huyện Ba Tri')).toEqual({
    code: 'subUnit.mismatch',
    data: {
      typed: 'LĐLĐ huyện Ba Tri',
      candidates: 'LĐLĐ huyện Ba Tri (Bến Tre), LĐLĐ huyện Ba Tri',
    },
  });
  expect(problem('Đồng Tháp', 'LĐLĐ TX Hồng Ngự')).toEqual({
    code: 'subUnit.closed',
    data: { name: 'LĐLĐ TX Hồng Ngự', successors: 'LĐLĐ TP Hồng Ngự, LĐLĐ TP Cao Lãnh' },
  });
  const long = `${'a'.repeat(60)}…`;
  expect(problem('a'.repeat(99), '')).toEqual({ code: 'unit.unknown', data: { typed: long } });
});
