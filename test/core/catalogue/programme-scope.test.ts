import { describe, expect, it } from 'vitest';
import { scopeMistakes } from '#core/catalogue/programme-scope.ts';
import { programmeIds, programmeOf } from '#core/programme/load.ts';

describe('scopeMistakes', () => {
  it('finds every unit that the shipped programmes name', () => {
    for (const id of programmeIds) {
      const programme = programmeOf(id);
      expect(programme && scopeMistakes(programme)).toEqual([]);
    }
  });

  it('tells a unit that does not exist, with its path', () => {
    const programme = programmeOf('75-nghin-2021');
    if (!programme) throw new Error('not shipped');
    const wrong = {
      ...programme,
      scope: { kind: 'unit' as const, unit: 'dong-thapp' },
      targetOf: { hue: 900 },
      petitionOf: { 'an-giang': {}, 'ha-tay': {} },
    };
    expect(scopeMistakes(wrong)).toEqual([
      'scope.unit: danh mục 2021 không có đơn vị "dong-thapp"; hãy ghi mã như "dong-thap".',
      'targetOf.hue: danh mục 2021 không có đơn vị "hue"; hãy ghi mã như "dong-thap".',
      'petitionOf.ha-tay: danh mục 2021 không có đơn vị "ha-tay"; hãy ghi mã như "dong-thap".',
    ]);
  });
});

it('takes a union’s own wording for its unit’s, and a programme of a known unit as it is', () => {
  const programme = programmeOf('75-nghin-2021');
  if (!programme) throw new Error('not shipped');
  const petitionOf = { 'dong-thap/moi': {}, 'ha-tay/x': {} };
  expect(scopeMistakes({ ...programme, petitionOf })).toEqual([
    'petitionOf.ha-tay/x: danh mục 2021 không có đơn vị "ha-tay"; hãy ghi mã như "dong-thap".',
  ]);
  const scope = { kind: 'unit' as const, unit: 'dong-thap' };
  expect(scopeMistakes({ ...programme, scope, petitionOf: {}, targetOf: {} })).toEqual([]);
});
