import { canonical } from '../text/canonical.ts';
import { decisionOf } from './answer.ts';
import type { Dossier } from './dossier.ts';
import { type Level, nominationTo } from './proposal.ts';

/** The words of each level's dropdown. */
export const levelDecisions = {
  unit: { choose: 'Chọn', decline: 'Không chọn', giveBack: 'Trả lại công đoàn' },
  confederation: {
    choose: 'Công nhận',
    decline: 'Không công nhận',
    giveBack: 'Trả lại tỉnh, ngành',
  },
} as const satisfies Readonly<Record<Level, Readonly<Record<LevelDecision, string>>>>;

export type LevelDecision = 'choose' | 'decline' | 'giveBack';

/** What a level's decision cell says: nothing yet, one of its decisions, or something else. */
export function decisionAt(dossier: Above, level: Level): LevelDecision | 'none' | 'unknown' {
  const { choose, decline, giveBack } = levelDecisions[level];
  switch (canonical(nominationTo(dossier, level).cells.decision)) {
    case '':
      return 'none';
    case canonical(choose):
      return 'choose';
    case canonical(decline):
      return 'decline';
    case canonical(giveBack):
      return 'giveBack';
    default:
      return 'unknown';
  }
}

/**
 * Handed back by a level with a reason: from then on the level below may decide anew, although its
 * Tờ trình names the initiative.
 */
export function isGivenBack(dossier: Above, level: Level): boolean {
  const { reason } = nominationTo(dossier, level).cells;
  return decisionAt(dossier, level) === 'giveBack' && reason !== '' && isUndecided(dossier, level);
}

/** May the level still decide? Not once its own Tờ trình names the initiative. */
export function isUndecided(dossier: Above, level: Level): boolean {
  const named = level === 'unit' && dossier.unitPetition !== '';
  return !named || isGivenBack(dossier, 'confederation');
}

/**
 * What was handed back and is no longer chosen has left the Tờ trình: chosen again, it needs a new
 * one, whatever the level above writes meanwhile.
 */
export function withdrawnFromPetition(dossier: Dossier): Dossier {
  const left = isGivenBack(dossier, 'confederation') && decisionAt(dossier, 'unit') !== 'choose';
  const above = left ? { ...dossier, unitPetition: '' } : dossier;
  const gone = isGivenBack(above, 'unit') && decisionOf(above.cells.decision) !== 'choose';
  return gone ? { ...above, petition: '' } : above;
}

type Above = Pick<Dossier, 'proposal' | 'nomination' | 'unitPetition'>;
