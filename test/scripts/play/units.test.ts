import { expect, test } from 'vitest';
import { play } from '../../../scripts/play/play.ts';
import { month } from './province-month.ts';

test('a province decides in a played programme, and every level counts it', async () => {
  const { outputs, refusals } = await play(month);
  expect(refusals).toEqual([]);
  expect([...outputs.keys()]).toContain('units/dong-thap.xlsx');
  const levels = JSON.parse(String(outputs.get('levels.json')));
  const counts = { received: 3, chosen: 2, open: 1, petitioned: 2, chosenByUnit: 1 };
  expect(levels.programme).toMatchObject(counts);
  expect(levels.units['dong-thap']).toMatchObject(counts);
  expect(levels.unions['dong-thap/tp-cao-lanh']).toMatchObject(counts);
  const { initiatives } = JSON.parse(String(outputs.get('results.json')));
  expect(initiatives.map(({ level }: { readonly level: string }) => level).sort()).toEqual([
    'union',
    'unit',
  ]);
});
