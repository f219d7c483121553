import { fingerprint } from '../../core/ledger/buckets.ts';
import { councilPage } from '../../core/ledger/council-page.ts';
import { isFresh, pageChange } from '../../core/ledger/page.ts';
import { scorePage } from '../../core/ledger/score-page.ts';
import { isVacant, keptMembers, keptSeats, memberOf, takenSeats } from '../../core/ledger/seats.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { excerpt } from '../../core/text/length.ts';
import type { Ledger, Setting, Units, Workbooks } from '../effects.ts';
import { scoreRows, seatRows } from './council-rows.ts';
import { type CouncilPages, type Heard, type SittingEffects, sittingOf } from './sitting.ts';

export interface ScoreEffects extends SittingEffects {
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/**
 * Takes a council's points into the ledger and answers beside them. Nothing happens before a member
 * is named: the letter asks for no council. What was shown last is kept as a fingerprint: our own
 * writes come back as a change, and are not made again.
 */
export function takeScores(
  effects: ScoreEffects,
  setting: Setting,
  unit: RegisteredUnit,
  pages: CouncilPages,
): void {
  const { council } = setting.programme;
  const sitting = sittingOf(effects, setting, unit, pages);
  const untouched = sitting.seats.every((seat) => isVacant(seat) && seat.row);
  if (untouched && pages.scores.length === 0) return;
  keepScores(effects.ledger, sitting.heard);
  const page = scorePage(council, takenSeats(sitting.seats).map(memberOf));
  const headers = page.columns.map(({ header }) => header);
  const newFrom = scorePage(council, keptMembers(unit.council)).columns.length;
  const scores = scoreRows(council, sitting, pages);
  const seats = seatRows(sitting);
  const shown = fingerprint(JSON.stringify([headers, scores, seats]));
  const changed =
    shown !== unit.councilShown ||
    sitting.heard.some(({ row }) => !row || isFresh(page, row)) ||
    sitting.seats.some(({ row }) => !row || isFresh(councilPage, row));
  if (!changed) return;
  effects.workbooks.write(unit.workbook, [
    { ...pageChange(page, scores), headers, newFrom },
    pageChange(councilPage, seats),
  ]);
  // Another step may have changed the line since it was read.
  const now = effects.units.all().find(({ id }) => id === unit.id) ?? unit;
  effects.units.save({ ...now, council: keptSeats(sitting.seats), councilShown: shown });
}

/** Longer than any points: one cell of the ledger holds those of all members. */
const LONGEST = 30;

/** The ledger keeps the points as typed: a row that somebody deletes comes back with them. */
function keepScores(ledger: Ledger, heard: readonly Heard[]): void {
  const written = heard.flatMap(({ placed, row }) => {
    if (!row) return [];
    const typed = Object.entries<string>(row.cells).filter(([, cell]) => cell !== '');
    const scores = Object.fromEntries(
      typed.map(([field, cell]) => [field, excerpt(cell, LONGEST)]),
    );
    const { proposal } = placed.record;
    if (JSON.stringify(scores) === JSON.stringify(proposal.scores)) return [];
    return [{ ...placed, record: { ...placed.record, proposal: { ...proposal, scores } } }];
  });
  if (written.length > 0) ledger.commit({ changed: written });
}
