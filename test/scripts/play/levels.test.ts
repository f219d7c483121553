import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsOf, receivedOf } from '#core/rollup/counts.ts';
import { type Installation, install } from '../../../scripts/installation/install.ts';
import {
  dossiersIn,
  numbersIn,
  progressIn,
  unionsIn,
} from '../../../scripts/installation/ledger-view.ts';
import { playTimeline } from '../../../scripts/installation/timeline.ts';
import { levelsOf } from '../../../scripts/play/summary.ts';
import { sampleMonth } from '../../../scripts/sample/month.ts';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';
import { programme } from '../../builders.ts';

const until = '2021-03-13T08:00:00+07:00';
const workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-03-08T08:00:00+07:00') });
let office: Installation;
beforeAll(async () => {
  office = await install(workspace, programme.id);
  const month = sampleMonth({ seed: 57, count: 120, until });
  playTimeline(office, { ...month, until: Date.parse(until) });
});
afterAll(() => workspace.close());

test('the numbers of more unions than are counted in one go are those of their initiatives', () => {
  const numbers = numbersIn(office);
  expect(numbers.length).toBeGreaterThan(40);
  const perUnion = Map.groupBy(dossiersIn(office), ({ union }) => union);
  for (const { union, counts } of numbers) {
    expect([union, counts]).toEqual([union, countsOf(perUnion.get(union) ?? [], programme)]);
  }
  expect([...perUnion.keys()].sort()).toEqual(
    numbers.flatMap(({ union, counts }) => (receivedOf(counts) > 0 ? [union] : [])).sort(),
  );
});

test('the numbers that the operator sees are the sums of them', () => {
  const { programme: whole, units } = levelsOf(unionsIn(office), numbersIn(office));
  expect(whole.received).toBe(dossiersIn(office).length);
  const [total, ...lines] = progressIn(office);
  expect(total).toMatchObject({ received: String(whole.received), chosen: String(whole.chosen) });
  for (const { id, received, open } of lines.filter((line) => line.id !== 'method')) {
    const { received: expected = 0, open: waiting = 0 } = units[id] ?? {};
    expect([id, received, open]).toEqual([id, String(expected), String(waiting)]);
  }
});
