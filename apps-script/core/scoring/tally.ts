import type { Council } from '../programme/programme.ts';
import { ballotOf } from './ballot.ts';
import { isOwn, type Member } from './member.ts';
import { type Result, resultsOf } from './result.ts';

/** What the members wrote beside one initiative. */
export interface ScoreSheet {
  /** The initiative's own units: see `isOwn`. */
  readonly units: readonly string[];
  /** A member's points in the order of the criteria, as typed. */
  typed(member: number): readonly string[];
}

/** How far a member is. */
export interface Progress {
  readonly scored: number;
  /** Initiatives of the member's own unit, which the member leaves to the others. */
  readonly own: number;
}

export interface Tally {
  /** In the order of the initiatives. */
  readonly results: readonly Result[];
  /** In the order of the members. */
  readonly progress: readonly Progress[];
}

/** Counts what a council wrote: one result an initiative, and how far each member is. */
export function tally(
  council: Council,
  members: readonly Member[],
  sheets: readonly ScoreSheet[],
): Tally {
  const ballots = sheets.map(({ units, typed }) =>
    members.map((member, i) => ballotOf(council, member, typed(i), units)),
  );
  return {
    results: resultsOf(council, ballots),
    progress: members.map((member, i) => ({
      scored: ballots.filter((each) => each[i]?.kind === 'scored').length,
      own: sheets.filter(({ units }) => isOwn(member, units)).length,
    })),
  };
}
