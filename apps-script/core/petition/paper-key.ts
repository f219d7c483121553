import type { PaperKind } from '../ledger/petitions.ts';
import { confirmationKey } from './confirmation.ts';
import { coverKey } from './cover.ts';
import { minutesKey } from './minutes.ts';
import { petitionKey } from './petition.ts';
import { thanksKey } from './thanks.ts';
import { unitPetitionKey } from './unit-petition.ts';

const keys = {
  petition: petitionKey,
  unitPetition: unitPetitionKey,
  minutes: minutesKey,
  confirmation: confirmationKey,
  cover: coverKey,
  thanks: thanksKey,
} as const;

/** Names one version of a document of one union or unit: what is made under this key is made once. */
export const paperKey = (kind: PaperKind, owner: string, programmeId: string, n: number): string =>
  keys[kind](owner, programmeId, n);
