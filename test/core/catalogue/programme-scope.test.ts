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
