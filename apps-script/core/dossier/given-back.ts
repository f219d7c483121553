import { canonical } from '../text/canonical.ts';
import type { Dossier } from './dossier.ts';

/** The unit's decision that hands an initiative back to the union that proposed it. */
export const giveBack = 'Trả lại công đoàn';

/** Handed back with a reason: from then on the union may decide anew, although it petitioned for it. */
export function isGivenBack({ proposal: { cells } }: Pick<Dossier, 'proposal'>): boolean {
  return canonical(cells.decision) === canonical(giveBack) && cells.reason !== '';
}
