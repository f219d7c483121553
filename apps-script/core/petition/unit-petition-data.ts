import type {
  PetitionData,
  PetitionInitiative,
  PetitionInput,
  SummaryRow,
} from './petition-data.ts';

/** An initiative that a province or sector chose. */
export interface UnitPetitionInitiative extends PetitionInitiative {
  /** Name of the union that proposed it. */
  readonly union: string;
}

export interface UnitPetitionInput extends Omit<PetitionInput, 'union' | 'initiatives'> {
  /** In the order in which they are to be listed; at least one. */
  readonly initiatives: readonly UnitPetitionInitiative[];
}

/** One line of the annex: the letter's seven columns, and who proposed it. */
export type UnitSummaryRow = SummaryRow & { readonly proposer: string };

/** Every word of a unit's Tờ trình to the confederation. */
export type UnitPetitionData = Omit<PetitionData, 'rows'> & {
  readonly rows: readonly UnitSummaryRow[];
};
