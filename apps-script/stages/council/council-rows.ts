import { councilPage, type MemberField, seatName } from '../../core/ledger/council-page.ts';
import type { RowChange } from '../../core/ledger/page.ts';
import type { ScoreField, ScoreRow } from '../../core/ledger/score-page.ts';
import { goneCells, resultCells } from '../../core/ledger/score-results.ts';
import { seatAnswers } from '../../core/ledger/seat-answers.ts';
import { memberOf } from '../../core/ledger/seats.ts';
import { furtherRows } from '../../core/ledger/spare-rows.ts';
import type { Council } from '../../core/programme/programme.ts';
import type { CouncilPages, Sitting } from './sitting.ts';

/** The rows of *Chấm điểm*, with how each initiative came out. */
export function scoreRows(
  council: Council,
  { heard, gone, tally }: Sitting,
  pages: CouncilPages,
): readonly RowChange<keyof ScoreRow, ScoreField>[] {
  const counted = heard.flatMap((each, i) => {
    const result = tally.results[i];
    return result ? [{ each, cells: resultCells(council, result, heard.length) }] : [];
  });
  // One that was never before the council need not be told to be gone.
  const left = gone.filter(({ row }) => row).map((each) => ({ each, cells: goneCells }));
  const known = new Set([...heard, ...gone].map(({ placed }) => placed.record.id));
  // Moved to another unit, or pasted: nothing of it is told here.
  const foreign = pages.scores
    .filter(({ id }) => !known.has(id))
    .map(({ row, id, cells: officer }) => ({ row, id, officer, system: goneCells }));
  const own = [...counted, ...left].map(
    ({ each: { placed, union, row, cells: officer }, cells }) => {
      const { id, facts } = placed.record;
      const { title, fullName, workplace } = facts;
      const author = [fullName, workplace, union].filter((part) => part !== '').join('\n');
      const system = { ...cells, title, author };
      return { ...(row && { row: row.row }), id, officer, system };
    },
  );
  return [...own, ...foreign];
}

/** The rows of *Hội đồng*, with how far each member is, and further seats once few are free. */
export function seatRows({
  seats,
  heard,
  tally,
}: Sitting): readonly RowChange<'seat' | 'answer', MemberField>[] {
  const answers = seatAnswers(seats.map(memberOf), tally.progress, heard.length);
  const present = seats.map(({ id, row, cells }, i) => {
    const system = { seat: seatName(i + 1), answer: answers[i] ?? '' };
    return { ...(row && { row: row.row }), id, officer: cells, system };
  });
  const all = seats.map(({ id, cells }) => ({ row: 0, id, mark: '', cells }));
  const further = furtherRows(councilPage, all).map((row, i) => ({
    ...row,
    system: { seat: seatName(seats.length + i + 1) },
  }));
  return [...present, ...further];
}
