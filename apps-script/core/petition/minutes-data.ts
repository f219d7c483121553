import type { Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import type { Member } from '../scoring/member.ts';
import type { Result } from '../scoring/result.ts';

/** An initiative that a unit's council had before it. */
export interface MinutesInitiative {
  readonly title: string;
  readonly fullName: string;
  readonly coAuthors: string;
  readonly workplace: string;
  /** Name of the union that proposed it. */
  readonly union: string;
  readonly result: Result;
}

export interface MinutesInput {
  readonly programme: Pick<Programme, 'id' | 'name' | 'council' | 'petition' | 'petitionOf'>;
  readonly unit: Pick<Unit, 'id' | 'name'>;
  /** n of "Lập biên bản lần n". */
  readonly round: number;
  /** The year of the meeting. */
  readonly year: number;
  /** Those who are named; nobody else sat in the council. */
  readonly members: readonly Member[];
  readonly initiatives: readonly MinutesInitiative[];
}

/** One line of the table of results. */
export type MinutesRow = {
  /** "1", or "–" while too few members have scored. */
  readonly rank: string;
  readonly title: string;
  readonly author: string;
  readonly counted: string;
  readonly mean: string;
  readonly spread: string;
};

/** Every word of a council's minutes that the template does not print by itself. */
export type MinutesData = {
  /** See `minutesKey`; printed nowhere. */
  readonly key: string;
  readonly upperAgency: string;
  readonly ownAgency: string;
  /** "Số:        /BB-HĐSK". */
  readonly numberLine: string;
  readonly subject: string;
  readonly begun: string;
  readonly attendance: string;
  readonly members: readonly string[];
  readonly chair: string;
  readonly secretary: string;
  readonly method: readonly string[];
  readonly summary: string;
  readonly rows: readonly MinutesRow[];
  /** What the council still has to talk over; empty when nothing is open. */
  readonly remarks: readonly string[];
  readonly closing: string;
  readonly secretaryName: string;
  readonly chairName: string;
  readonly recipients: readonly string[];
};
