import { councilPage } from '../../core/ledger/council-page.ts';
import { scoreCells } from '../../core/ledger/score-cells.ts';
import { type ScoreField, scorePage } from '../../core/ledger/score-page.ts';
import { keptMembers, seatsOf } from '../../core/ledger/seats.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import type { Amiss, Clock, Setting } from '../effects.ts';
import { type InitiativePage, soundRows } from '../review/mend-rows.ts';
import type { CouncilPages } from './sitting.ts';
import { type ScoreEffects, takeScores } from './take-scores.ts';

interface CouncilEffects extends ScoreEffects {
  readonly clock: Clock;
}

/** What a sweep read of a council's pages, and what is wrong with them. */
interface CouncilSwept {
  readonly pages: Omit<CouncilPages, 'restored'>;
  readonly amiss: { readonly council: Amiss; readonly scores: Amiss };
}

/** Repairs a council's two pages, takes in what its members wrote, and answers. */
export function reviewCouncil(
  effects: CouncilEffects,
  setting: Setting,
  unit: RegisteredUnit,
  { pages, amiss }: CouncilSwept,
): void {
  const { workbook, id: owner } = unit;
  const page = scorePage(setting.programme.council, keptMembers(unit.council));
  const where: InitiativePage<ScoreField> = {
    workbook,
    owner,
    page,
    isOwn: ({ proposal }) => proposal.standsIn === owner,
    cellsOf: ({ proposal }) => scoreCells(page, proposal.scores),
  };
  const scores = soundRows(effects, where, pages.scores, amiss.scores);
  const { restored } = amiss.council;
  takeScores(effects, setting, unit, { ...pages, scores: scores.rows, restored });
  scores.finish();
  if (restored.length === 0) return;
  const seats = seatsOf(pages.council, unit.council, restored);
  const rows = seats.flatMap(({ row, cells }) => (row ? [{ ...row, cells }] : []));
  effects.workbooks.settle(workbook, councilPage, restored, rows);
}
