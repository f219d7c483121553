import type { Dossier } from './dossier.ts';

/** The levels above the unions, lowest first: the province or sector, then the confederation. */
export const levels = ['unit', 'confederation'] as const;

export type Level = (typeof levels)[number];

/** What the officers of a level write beside an initiative. */
export const proposalFields = ['decision', 'reason'] as const;

export type ProposalField = (typeof proposalFields)[number];
export type ProposalCells = Readonly<Record<ProposalField, string>>;

/** An initiative before a level to which the one below proposed it. */
export interface Nomination {
  /** The unit, or the confederation, in whose workbook the row stands; '' before it came there. */
  readonly standsIn: string;
  /** The level's officers' cells as the last sweep saw them. */
  readonly cells: ProposalCells;
}

/** An initiative before its province or sector, whose council may score it. */
export interface Proposal extends Nomination {
  /** The points of the unit's council as typed, by column; empty where nobody scored. */
  readonly scores: Readonly<Record<string, string>>;
}

export const notNominated: Nomination = Object.freeze({
  standsIn: '',
  cells: Object.freeze({ decision: '', reason: '' }),
});

export const notProposed: Proposal = Object.freeze({ ...notNominated, scores: Object.freeze({}) });

/** The confederation, as units have their ids. */
export const confederationId = 'tong-lien-doan';

/** Who decides on an initiative at a level. */
export function ownerAt({ unit }: Pick<Dossier, 'unit'>, level: Level): string {
  return level === 'unit' ? unit : confederationId;
}

export function nominationTo(dossier: Above, level: Level): Nomination {
  return level === 'unit' ? dossier.proposal : dossier.nomination;
}

/** The dossier with something else before a level. */
export function renominated(dossier: Dossier, level: Level, change: Partial<Nomination>): Dossier {
  return level === 'unit'
    ? { ...dossier, proposal: { ...dossier.proposal, ...change } }
    : { ...dossier, nomination: { ...dossier.nomination, ...change } };
}

type Above = Pick<Dossier, 'proposal' | 'nomination'>;
