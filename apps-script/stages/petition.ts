import type { PetitionRecord } from '../core/ledger/petitions.ts';
import { type MinutesEffects, minutesPaper } from './council/make-minutes.ts';
import type { Placed, Setting, Units } from './effects.ts';
import { confirmationPaper } from './petition/confirmation-paper.ts';
import { coverPaper } from './petition/cover-paper.ts';
import { type IssueEffects, issue } from './petition/issue.ts';
import type { Paper } from './petition/paper.ts';
import { type PetitionPaperEffects, petitionPaper } from './petition/petition-paper.ts';
import { controlOf, petitionerOf } from './petition/petitioner.ts';
import { thanksPaper } from './petition/thanks-paper.ts';

interface PetitionEffects extends IssueEffects, MinutesEffects, PetitionPaperEffects {
  readonly units: Units;
}

const papers = {
  petition: petitionPaper,
  unitPetition: petitionPaper,
  minutes: minutesPaper,
  confirmation: confirmationPaper,
  cover: coverPaper,
  thanks: thanksPaper,
} as const;

/** Makes the documents that unions and units asked for in *Lập hồ sơ*. */
export function petition(effects: PetitionEffects, setting: Setting): void {
  for (const asked of effects.petitions.open()) {
    if (!effects.clock.timeLeft()) return;
    const paper = paperOf(effects, setting, asked);
    if (paper) issue(effects, asked, paper);
  }
}

/** Undefined for what nobody in the registries asked for. */
function paperOf(
  effects: PetitionEffects,
  setting: Setting,
  { record }: Placed<PetitionRecord>,
): Paper | undefined {
  const petitioner = petitionerOf(effects, setting, record);
  const place = petitioner && controlOf(petitioner, record);
  if (!petitioner || !place) return undefined;
  const { officers } = petitioner;
  return { ...place, officers, ...papers[record.kind](effects, setting, petitioner, record) };
}
