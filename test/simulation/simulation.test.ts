import { expect, test } from 'vitest';
import { bundle } from '../../scripts/build.ts';
import { historyOf } from './draw-history.ts';
import { planted } from './planted/find.ts';
import { changedFiles } from './planted/planted.ts';
import { shrunk } from './shrink.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const SEEDS = 200;
const world = worldOf('workspace');

test('whatever workers, officers and the operator do while calls fail, every invariant holds', async () => {
  const home = await world;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { violations } = tell(home, historyOf(seed));
    expect(violations, `npm run simulate -- --seed ${seed}`).toEqual([]);
  }
}, 240_000);

test('a seed tells the same story again, whatever was told before it (I19)', async () => {
  const home = await world;
  const first = tell(home, historyOf(4)).trace;
  tell(home, historyOf(5));
  expect(tell(home, historyOf(4)).trace).toBe(first);
  expect(tell(await worldOf('workspace'), historyOf(4)).trace).toBe(first);
  expect(tell(home, historyOf(6)).trace).not.toBe(first);
});

test('the quick bundle does call for call what the shipped one does', async () => {
  const shipped = await worldOf('workspace', await bundle());
  for (const seed of [7, 8, 9, 10, 11, 12]) {
    expect(tell(shipped, historyOf(seed)).trace).toBe(tell(await world, historyOf(seed)).trace);
  }
});

test('a history is cut down to what makes it fail', () => {
  const steps = [
    { do: 'wait', minutes: 5 },
    { do: 'skew', seconds: 3 },
    { do: 'wait', minutes: 7 },
    { do: 'lift' },
  ] as const;
  const fails = (history: { readonly steps: readonly { readonly do: string }[] }) =>
    history.steps.some((step) => step.do === 'skew');
  expect(shrunk({ seed: 1, steps }, fails).steps).toEqual([{ do: 'skew', seconds: 3 }]);
});

test('every planted mistake still fits the program, and one that does not is told', () => {
  for (const mistake of planted) changedFiles(mistake);
  const changes = [{ file: 'google/lock.ts', from: 'no such line', to: '' }];
  expect(() => changedFiles({ name: 'lost', changes })).toThrow('“lost” fits 0 places');
});
