import { canonical } from '../text/canonical.ts';
import { decisionOf } from './answer.ts';
import type { Dossier } from './dossier.ts';

/** The unit's decision that hands an initiative back to the union that proposed it. */
export const giveBack = 'Trả lại công đoàn';

/** Handed back with a reason: from then on the union may decide anew, although it petitioned for it. */
export function isGivenBack({ proposal: { cells } }: Pick<Dossier, 'proposal'>): boolean {
  return canonical(cells.decision) === canonical(giveBack) && cells.reason !== '';
}

/**
 * What was handed back and is no longer chosen has left the Tờ trình: chosen again, it needs a new
 * one, whatever the unit writes meanwhile.
 */
export function withdrawnFromPetition(dossier: Dossier): Dossier {
  const left = isGivenBack(dossier) && decisionOf(dossier.cells.decision) !== 'choose';
  return left && dossier.petition !== '' ? { ...dossier, petition: '' } : dossier;
}
