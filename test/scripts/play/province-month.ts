import { readFileSync } from 'node:fs';
import { answerLines, officerLines } from '../../../scripts/play/lines.ts';
import type { Play } from '../../../scripts/play/play.ts';

const journey = (file: string) =>
  readFileSync(`test/journeys/from-form-to-petition/${file}.jsonl`, 'utf8');

const decisions = [
  ['r1', { decision: 'Chọn' }],
  ['r2', { decision: 'Không chọn', reason: 'Đã có ở trường khác' }],
].map(([row, set]) =>
  JSON.stringify({ at: '2021-04-07T09:00:00+07:00', unit: 'dong-thap', row, set }),
);

/** The month of a union and of the province above it. */
export const month: Play = {
  programme: '75-nghin-2021',
  answers: answerLines('answers.jsonl', journey('answers')),
  officers: officerLines('officers.jsonl', [journey('officers'), ...decisions].join('\n')),
};
