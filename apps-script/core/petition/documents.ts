import type { ConfirmationData } from './confirmation-data.ts';
import { confirmationTemplate } from './confirmation-tags.ts';
import type { CoverData } from './cover-data.ts';
import { coverTemplate } from './cover-tags.ts';
import type { MinutesData } from './minutes-data.ts';
import { minutesTemplate } from './minutes-tags.ts';
import type { PetitionData } from './petition-data.ts';
import type { TemplateKind } from './template-kind.ts';
import { petitionTemplate } from './template-tags.ts';
import type { ThanksData } from './thanks-data.ts';
import { thanksTemplate } from './thanks-tags.ts';
import type { UnitPetitionData } from './unit-petition-data.ts';
import { unitPetitionTemplate } from './unit-petition-tags.ts';

/** The documents that the program makes, and what each is filled with. */
export interface DocumentData {
  readonly petition: PetitionData;
  readonly unitPetition: UnitPetitionData;
  readonly minutes: MinutesData;
  readonly confirmation: ConfirmationData;
  readonly cover: CoverData;
  readonly thanks: ThanksData;
}

export type DocumentKind = keyof DocumentData;

/** The template of each. */
export const templateKinds: Readonly<Record<DocumentKind, TemplateKind>> = {
  petition: petitionTemplate,
  unitPetition: unitPetitionTemplate,
  minutes: minutesTemplate,
  confirmation: confirmationTemplate,
  cover: coverTemplate,
  thanks: thanksTemplate,
};
