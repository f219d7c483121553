import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { canonical } from '../text/canonical.ts';
import type { Dossier } from './dossier.ts';
import { giveBack, isGivenBack } from './given-back.ts';
import { standing } from './standing.ts';
import { workerWords } from './state-names.ts';

/** What the officers of a province or sector write beside an initiative. */
export const proposalFields = ['decision', 'reason'] as const;

export type ProposalField = (typeof proposalFields)[number];
export type ProposalCells = Readonly<Record<ProposalField, string>>;

/** An initiative before the province or sector to which its union proposed it. */
export interface Proposal {
  /** The unit in whose workbook the row stands, '' before its union chose it. */
  readonly standsIn: string;
  /** The unit officers' cells as the last sweep saw them. */
  readonly cells: ProposalCells;
  /** The points of the unit's council as typed, by column; empty where nobody scored. */
  readonly scores: Readonly<Record<string, string>>;
}

export const notProposed: Proposal = Object.freeze({
  standsIn: '',
  cells: Object.freeze({ decision: '', reason: '' }),
  scores: Object.freeze({}),
});

/**
 * 'awaited': chosen by its union, whose Tờ trình is not made yet; 'proposed': it stands in one;
 * 'gone': its union no longer chooses it, or the worker withdrew it, so it counts nowhere.
 */
export type UnitState = 'awaited' | 'proposed' | 'chosen' | 'declined' | 'returned' | 'gone';

export interface UnitStanding {
  readonly state: UnitState;
  readonly told: readonly Problem[];
}

/** The words of the decision's dropdown. */
export const proposalDecisions = ['Chọn', 'Không chọn', giveBack] as const;

/**
 * Where an initiative stands with its province or sector, computed like the union's standing. Only
 * what its union chose and petitioned for can be chosen: the letter knows no other way upwards.
 */
export function unitStanding(dossier: Dossier, programme: Programme): UnitStanding {
  const below = standing(dossier, programme).state;
  if (below === 'withdrawn') return { state: 'gone', told: [{ code: 'proposal.withdrawn' }] };
  if (below !== 'chosen') return { state: 'gone', told: [{ code: 'proposal.unchosen' }] };
  const before = dossier.petition === '' ? 'awaited' : 'proposed';
  const decision = canonical(dossier.proposal.cells.decision);
  const [choose, decline, handBack] = proposalDecisions.map(canonical);
  switch (decision) {
    case '':
      return { state: before, told: [] };
    case choose:
      return before === 'proposed'
        ? { state: 'chosen', told: [] }
        : { state: before, told: [{ code: 'proposal.noPetition' }] };
    case decline:
      return { state: 'declined', told: [] };
    case handBack:
      return isGivenBack(dossier)
        ? { state: 'returned', told: [] }
        : { state: before, told: [{ code: 'proposal.noReason' }] };
    default:
      return { state: before, told: [{ code: 'proposal.unknown' }] };
  }
}

/** What officers of the unit read in "Tình trạng", and those of the union in "Cấp trên". */
export const unitStateNames: Readonly<Record<UnitState, string>> = {
  awaited: 'Chờ Tờ trình',
  proposed: 'Chờ xét',
  chosen: 'Được chọn',
  declined: 'Không chọn',
  returned: 'Trả lại công đoàn',
  gone: 'Không còn tính',
};

/** What a worker reads who looks the tracking code up: the state at the highest level that decided. */
export function workerStateName(dossier: Dossier, programme: Programme): string {
  const unit = unitStanding(dossier, programme).state;
  if (unit === 'chosen') return 'Đã được tỉnh, ngành chọn';
  const below = workerWords(dossier, programme);
  return unit === 'declined' ? `${below}; tỉnh, ngành chưa chọn trong đợt này` : below;
}
