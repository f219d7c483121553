import type { Council } from '../programme/programme.ts';
import type { Page } from './page.ts';
import { type ScoreField, type ScoreRow, scoreField } from './score-page.ts';

/** All cells of a row from those that the ledger keeps: it leaves empty ones out. */
export function scoreCells(
  { officer }: Pick<Page<keyof ScoreRow, ScoreField>, 'officer'>,
  kept: Readonly<Record<string, string>>,
): Readonly<Record<ScoreField, string>> {
  return Object.fromEntries(officer.map(({ field }) => [field, kept[field] ?? '']));
}

/** What the member of a seat wrote in a row, in the order of the criteria. */
export function typedBy(
  { criteria }: Council,
  cells: Readonly<Record<ScoreField, string>>,
  seat: number,
): readonly string[] {
  return criteria.map(({ id }) => cells[scoreField(seat, id)] ?? '');
}
