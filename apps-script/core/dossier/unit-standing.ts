import type { Programme } from '../programme/programme.ts';
import type { Dossier } from './dossier.ts';
import { type LevelStanding, levelStanding } from './level-standing.ts';

/** Where an initiative stands with its province or sector. */
export function unitStanding(dossier: Dossier, programme: Programme): LevelStanding {
  return levelStanding(dossier, 'unit', programme);
}
