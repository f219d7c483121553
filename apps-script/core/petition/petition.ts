import type { PetitionData, PetitionInput } from './petition-data.ts';

/** The words of a union's Tờ trình and of its annex, from its chosen initiatives. */
export declare function petitionData(input: PetitionInput): PetitionData;

/** Names one petition of one union: what is made under this key is made once. */
export function petitionKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/${round}`;
}
