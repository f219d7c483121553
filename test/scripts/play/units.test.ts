import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerLines, officerLines } from '../../../scripts/play/lines.ts';
import { play } from '../../../scripts/play/play.ts';

const journey = (file: string) =>
  readFileSync(`test/journeys/from-form-to-petition/${file}.jsonl`, 'utf8');

test('a province decides in a played programme, and every level counts it', async () => {
  const decisions = [
    ['r1', { decision: 'Chọn' }],
    ['r2', { decision: 'Không chọn', reason: 'Đã có ở trường khác' }],
  ].map(([row, set]) =>
    JSON.stringify({ at: '2021-04-07T09:00:00+07:00', unit: 'dong-thap', row, set }),
  );
  const { outputs, refusals } = await play({
    programme: '75-nghin-2021',
    answers: answerLines('answers.jsonl', journey('answers')),
    officers: officerLines('officers.jsonl', [journey('officers'), ...decisions].join('\n')),
  });
  expect(refusals).toEqual([]);
  expect([...outputs.keys()]).toContain('units/dong-thap.xlsx');
  const { levels } = JSON.parse(String(outputs.get('summary.json')));
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
