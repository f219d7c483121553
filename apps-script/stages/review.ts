import type { OfficerField } from '../core/dossier/dossier.ts';
import type { ProposalField } from '../core/dossier/unit-standing.ts';
import { initiativesPage } from '../core/ledger/initiatives.ts';
import { proposalsPage } from '../core/ledger/proposals.ts';
import type { Registered } from '../core/ledger/registry.ts';
import { keptMembers } from '../core/ledger/seats.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { AdmissionEffects } from './admission.ts';
import { reviewCouncil } from './council/review-council.ts';
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
import { takeEmployerLists } from './review/employer-list.ts';
import { type GrassrootsEffects, takeGrassroots } from './review/grassroots.ts';
import { takeInitiatives } from './review/initiatives.ts';
import { sweepWorkbooks } from './review/mend-files.ts';
import { finishPages, remember } from './review/mend-pages.ts';
import { type InitiativePage, soundRows } from './review/mend-rows.ts';
import { initiativesOf, proposalsOf, sharedUnion, sharedUnit } from './review/mend-shared.ts';
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

/** Takes in what officers wrote since the last sweep; our own writes come back once and change nothing. */
export function review(effects: ReviewEffects, setting: Setting): void {
  const unions = effects.registry
    .all()
    .map((union) =>
      sharedUnion(effects, union, unionPages, (depth) =>
        reviewUnion(effects, setting, union, depth),
      ),
    );
  const units = effects.units
    .all()
    .map((unit) =>
      sharedUnit(effects, unit, pagesOf(setting, unit), (depth) =>
        reviewUnit(effects, setting, unit, depth),
      ),
    );
  sweepWorkbooks(
    effects,
    [...unions, ...units].filter(({ workbook }) => workbook !== ''),
  );
}

function reviewUnion(
  effects: ReviewEffects,
  setting: Setting,
  union: Registered,
  depth: 'officers' | 'whole',
): void {
  const { ledger, workbooks } = effects;
  const { id: owner, workbook } = union;
  const swept = workbooks.sweep(workbook, unionPages, depth);
  const { pages, amiss } = swept;
  remember(effects, workbook, unionPages, swept, () => initiativesOf(ledger, owner));
  const where: InitiativePage<OfficerField> = {
    workbook,
    owner,
    page: initiativesPage,
    isOwn: (dossier) => dossier.union === owner,
    cellsOf: ({ cells }) => cells,
  };
  const initiatives = soundRows(effects, where, pages.initiatives, amiss.initiatives);
  takeInitiatives(effects, setting, union, initiatives.rows);
  takeOnBehalf(effects, setting, union, pages.onBehalf);
  takeEmployerLists(effects, setting, union, pages, amiss.employerList);
  takeComplaints(effects, union, pages.complaints, amiss.complaints);
  takeGrassroots(effects, setting, union, pages);
  takeRequests(effects, setting, union, pages.control);
  initiatives.finish();
  const { initiatives: _, ...others } = unionPages;
  finishPages(effects, workbook, others, swept);
}

/** The same for the workbook of a province or sector. */
function reviewUnit(
  effects: ReviewEffects,
  setting: Setting,
  unit: RegisteredUnit,
  depth: 'officers' | 'whole',
): void {
  const { ledger, workbooks } = effects;
  const { id: owner, workbook } = unit;
  const all = pagesOf(setting, unit);
  const swept = workbooks.sweep(workbook, all, depth);
  const { pages, amiss } = swept;
  remember(effects, workbook, all, swept, () => proposalsOf(ledger, owner));
  const where: InitiativePage<ProposalField> = {
    workbook,
    owner,
    page: proposalsPage,
    isOwn: ({ proposal }) => proposal.standsIn === owner,
    cellsOf: ({ proposal }) => proposal.cells,
  };
  const proposals = soundRows(effects, where, pages.proposals, amiss.proposals);
  takeProposals(effects, unit, proposals.rows);
  takeTargets(effects, unit, pages.progress);
  reviewCouncil(effects, setting, unit, swept);
  takeMinutesRequest(effects, setting, unit, pages.control);
  proposals.finish();
  const { proposals: _, council: __, scores: ___, ...others } = all;
  finishPages(effects, workbook, others, swept);
}

function pagesOf({ programme }: Setting, { council }: RegisteredUnit) {
  return unitPages(programme.council, keptMembers(council));
}
