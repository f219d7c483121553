import type { Problem } from '../problem.ts';
import type { Facts } from '../submission/submission.ts';
import type { ListAgreement } from './agreement.ts';
import type { Complaint } from './complaint.ts';
import type { Nomination, Proposal } from './proposal.ts';

/** The cells of a row that belong to the officers; the program reads them and never rewrites them. */
export const officerFields = [
  'employerAgreed',
  'employerAgreedBy',
  'introduced',
  'decision',
  'reason',
  'dueDate',
  'birthYear',
  'position',
  'appliedFrom',
  'effect',
  'benefitVnd',
  'scope',
  'awards',
  'noComplaint',
  'noDispute',
  'withdrawn',
  'grassroots',
] as const;

export type OfficerField = (typeof officerFields)[number];
export type OfficerCells = Readonly<Record<OfficerField, string>>;

export const noCells: OfficerCells = Object.freeze(
  Object.fromEntries(officerFields.map((field) => [field, ''])) as Record<OfficerField, string>,
);

/** One initiative's file: what the worker sent last, and what the officers wrote beside it. */
export interface Dossier {
  /** The first response's id; it stays when the worker sends corrections. */
  readonly id: string;
  readonly code: string;
  readonly unit: string;
  readonly union: string;
  /** The response whose facts count: the greatest (submittedAt, responseId). */
  readonly contentId: string;
  readonly contentAt: number;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** The officers' cells as the last sweep saw them. */
  readonly cells: OfficerCells;
  /** The content that the employer agreed to, '' while none: a correction needs agreement again. */
  readonly agreedFor: string;
  /** What the list said on which the employer signed last, undefined while there is none. */
  readonly listAgreement: ListAgreement | undefined;
  /** Complaints about it, closed ones too, as the officers noted them. */
  readonly complaints: readonly Complaint[];
  /** The content that was returned for correction, '' while none. */
  readonly returnedFor: string;
  /** A correction that was not taken in (after the choice, or after its due date), '' while none. */
  readonly refusedRevision: string;
  /** The key of the petition that names this initiative; its decision is closed from then on. */
  readonly petition: string;
  /**
   * The key of the province's or sector's Tờ trình that names this initiative, '' while open: the
   * unit's decision is closed from then on.
   */
  readonly unitPetition: string;
  /** The union in whose workbook the row stands, '' before it was written. */
  readonly routedTo: string;
  /** How it stands with the province or sector above. */
  readonly proposal: Proposal;
  /** How it stands with the confederation, above province or sector. */
  readonly nomination: Nomination;
}
