import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import type { Dossier } from './dossier.ts';
import { decisionAt, isGivenBack, isUndecided, levelDecisions } from './given-back.ts';
import { type Level, ownerAt } from './proposal.ts';
import { standing } from './standing.ts';

/**
 * 'awaited': chosen by the level below, whose Tờ trình is not made yet; 'proposed': it stands in
 * one; 'gone': the level below no longer chooses it, or the worker withdrew it: it counts nowhere.
 */
export type LevelState = 'awaited' | 'proposed' | 'chosen' | 'declined' | 'returned' | 'gone';

export interface LevelStanding {
  readonly state: LevelState;
  readonly told: readonly Problem[];
}

/** What officers of the level read in "Tình trạng", and those of the union in "Cấp trên". */
export const levelStateNames: Readonly<Record<Level, Readonly<Record<LevelState, string>>>> = {
  unit: {
    awaited: 'Chờ Tờ trình',
    proposed: 'Chờ xét',
    chosen: 'Được chọn',
    declined: 'Không chọn',
    returned: 'Trả lại công đoàn',
    gone: 'Không còn tính',
  },
  confederation: {
    awaited: 'Chờ Tờ trình',
    proposed: 'Chờ xét',
    chosen: 'Được công nhận',
    declined: 'Không công nhận',
    returned: 'Trả lại tỉnh, ngành',
    gone: 'Không còn tính',
  },
};

/** What the sentences of a level mention: who proposes to it, and what it does. */
const wordsOf: Readonly<Record<Level, NonNullable<Problem['data']>>> = {
  unit: { below: 'công đoàn', step: 'chọn' },
  confederation: { below: 'tỉnh, ngành', step: 'công nhận' },
};

/**
 * Where an initiative stands with a level, computed like the union's standing. Only what the level
 * below chose and petitioned for can be chosen: the letter knows no other way upwards. Once the
 * level's own Tờ trình names the initiative, its decision is closed.
 */
export function levelStanding(dossier: Dossier, level: Level, programme: Programme): LevelStanding {
  const data = wordsOf[level];
  const below = standing(dossier, programme).state;
  if (below === 'withdrawn') return { state: 'gone', told: [{ code: 'proposal.withdrawn' }] };
  const comes =
    level === 'unit'
      ? below === 'chosen'
      : levelStanding(dossier, 'unit', programme).state === 'chosen';
  if (!comes) return { state: 'gone', told: [{ code: 'proposal.unchosen', data }] };
  const before = isPetitioned(dossier, level) ? 'proposed' : 'awaited';
  const decision = decisionAt(dossier, level);
  if (!isUndecided(dossier, level)) {
    return { state: 'chosen', told: decision === 'choose' ? [] : [{ code: 'proposal.closed' }] };
  }
  switch (decision) {
    case 'none':
      return { state: before, told: [] };
    case 'choose':
      return before === 'proposed'
        ? { state: 'chosen', told: [] }
        : { state: before, told: [{ code: 'proposal.noPetition', data }] };
    case 'decline':
      return { state: 'declined', told: [] };
    case 'giveBack':
      return isGivenBack(dossier, level)
        ? { state: 'returned', told: [] }
        : { state: before, told: [{ code: 'proposal.noReason', data }] };
    case 'unknown': {
      const choices = Object.values(levelDecisions[level]).join('; ');
      return { state: before, told: [{ code: 'proposal.unknown', data: { choices } }] };
    }
  }
}

/** Whether a Tờ trình of the level below names the initiative. */
function isPetitioned(dossier: Dossier, level: Level): boolean {
  return (level === 'unit' ? dossier.petition : dossier.unitPetition) !== '';
}

/**
 * Into whose workbook an initiative belongs at a level, '' while into none: a province or sector
 * sees what its unions chose, the confederation what stands in a Tờ trình to it. In a programme of
 * one unit there is no level above.
 */
export function seatAt(dossier: Dossier, level: Level, programme: Programme): string {
  const comes =
    level === 'unit'
      ? standing(dossier, programme).state === 'chosen'
      : programme.scope.kind === 'nation' &&
        isPetitioned(dossier, level) &&
        levelStanding(dossier, 'unit', programme).state === 'chosen';
  return comes ? ownerAt(dossier, level) : '';
}

/** The highest level that chose an initiative which its union chose. */
export function highestLevel(dossier: Dossier, programme: Programme): Level | 'union' {
  const chosen = (level: Level) => levelStanding(dossier, level, programme).state === 'chosen';
  return chosen('confederation') ? 'confederation' : chosen('unit') ? 'unit' : 'union';
}
