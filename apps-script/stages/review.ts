import type { Registered } from '../core/ledger/registry.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { AdmissionEffects } from './admission.ts';
import { takeScores } from './council/take-scores.ts';
import type {
  Clock,
  Marks,
  Numbers,
  Petitions,
  Registry,
  Setting,
  Units,
  Workbooks,
} from './effects.ts';
import { takeComplaints } from './review/complaints.ts';
import { type GrassrootsEffects, takeGrassroots } from './review/grassroots.ts';
import { takeInitiatives } from './review/initiatives.ts';
import { takeOnBehalf } from './review/on-behalf.ts';
import { takeProposals } from './review/proposals.ts';
import { takeMinutesRequest, takeRequests } from './review/requests.ts';
import { takeTargets } from './review/targets.ts';

export interface ReviewEffects extends AdmissionEffects, GrassrootsEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/**
 * Takes in what officers wrote since the last sweep, from the workbooks that changed. The change
 * token moves only when all of them were read; our own writes come back once and change nothing.
 */
export function review(effects: ReviewEffects, setting: Setting): void {
  const { files, token } = effects.workbooks.changedSince(effects.marks.read('changes'));
  // Danh bạ is read only when something changed: a quiet sweep costs next to nothing.
  const unions = files.size === 0 ? [] : effects.registry.all();
  for (const union of unions.filter(({ workbook }) => files.has(workbook))) {
    if (!effects.clock.timeLeft()) return;
    reviewUnion(effects, setting, union);
  }
  const units = files.size === 0 ? [] : effects.units.all();
  for (const unit of units.filter(({ workbook }) => files.has(workbook))) {
    if (!effects.clock.timeLeft()) return;
    reviewUnit(effects, setting, unit);
  }
  effects.marks.write('changes', token);
}

function reviewUnion(effects: ReviewEffects, setting: Setting, union: Registered): void {
  const pages = effects.workbooks.read(union.workbook, unionPages);
  takeInitiatives(effects, setting, union, pages.initiatives);
  takeOnBehalf(effects, setting, union, pages.onBehalf);
  takeComplaints(effects, union, pages.complaints);
  takeGrassroots(effects, setting, union, pages);
  takeRequests(effects, setting, union, pages.control);
}

/** The same for the workbook of a province or sector. */
function reviewUnit(effects: ReviewEffects, setting: Setting, unit: RegisteredUnit): void {
  const pages = effects.workbooks.read(unit.workbook, unitPages(setting.programme.council));
  takeProposals(effects, unit, pages.proposals);
  takeTargets(effects, unit, pages.progress);
  takeScores(effects, setting, unit, pages);
  takeMinutesRequest(effects, setting, unit, pages.control);
}
