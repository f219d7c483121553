import { sentence } from '../problem.ts';
import type { Council } from '../programme/programme.ts';
import { showPoints } from '../scoring/points.ts';
import { isWide, type Result } from '../scoring/result.ts';
import { type ScoreRow, scoreStates } from './score-page.ts';

type ResultCells = Pick<ScoreRow, 'state' | 'rank' | 'mean' | 'spread' | 'answer'>;

/** The same cells of an initiative that no longer stands before the council. */
export const goneCells: ResultCells = {
  state: scoreStates.gone,
  rank: '',
  mean: '',
  spread: '',
  answer: sentence({ code: 'score.gone' }),
};

/** The cells that tell how an initiative came out, as many digits to every rank so that they sort. */
export function resultCells(
  council: Council,
  { outcome, told }: Result,
  initiatives: number,
): ResultCells {
  const answer = told.map(sentence).join('\n');
  if (!outcome) return { state: scoreStates.waiting, rank: '', mean: '', spread: '', answer };
  return {
    state: isWide(council, outcome.spread) ? scoreStates.wide : scoreStates.ranked,
    rank: String(outcome.rank).padStart(String(initiatives).length, '0'),
    mean: showPoints(outcome.mean),
    spread: showPoints(outcome.spread),
    answer,
  };
}
