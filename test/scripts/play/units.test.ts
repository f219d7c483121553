import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerLines, officerLines } from '../../../scripts/play/lines.ts';
import { type Play, play } from '../../../scripts/play/play.ts';
import { chance, interrupted, lasting } from '../../journeys/interruptions.ts';

const journey = (file: string) =>
  readFileSync(`test/journeys/from-form-to-petition/${file}.jsonl`, 'utf8');

const decisions = [
  ['r1', { decision: 'Chọn' }],
  ['r2', { decision: 'Không chọn', reason: 'Đã có ở trường khác' }],
].map(([row, set]) =>
  JSON.stringify({ at: '2021-04-07T09:00:00+07:00', unit: 'dong-thap', row, set }),
);

/** The month of a union and of the province above it. */
const month: Play = {
  programme: '75-nghin-2021',
  answers: answerLines('answers.jsonl', journey('answers')),
  officers: officerLines('officers.jsonl', [journey('officers'), ...decisions].join('\n')),
};

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

test.each([3, 4])(
  'it comes out the same when sweeps are killed and repeated (%i)',
  async (seed) => {
    const below = chance(seed);
    const met = { count: 0 };
    const sweep = interrupted(
      () => ({ call: 1 + below(60), fault: below(2) === 0 ? 'killBefore' : 'killAfter' }),
      met,
    );
    const { outputs } = await play(month, { sweep });
    expect(lasting(outputs)).toEqual(lasting((await play(month)).outputs));
    expect(met.count).toBeGreaterThan(3);
  },
);
