import type { OfficerField } from '../core/dossier/dossier.ts';
import { type Level, nominationTo, type ProposalField } from '../core/dossier/proposal.ts';
import { confederationPages } from '../core/ledger/confederation-pages.ts';
import { initiativesPage } from '../core/ledger/initiatives.ts';
import type { PageRow } from '../core/ledger/page.ts';
import { proposalsPages } from '../core/ledger/proposals.ts';
import type { Registered } from '../core/ledger/registry.ts';
import { keptMembers } from '../core/ledger/seats.ts';
import type { SendingRecord } from '../core/ledger/sendings.ts';
import { isBlank } from '../core/ledger/spare-rows.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { AdmissionEffects } from './admission.ts';
import { reviewCouncil } from './council/review-council.ts';
import type {
  Amiss,
  Clock,
  Depth,
  Marks,
  Numbers,
  Petitions,
  Registry,
  Sendings,
  Setting,
  Templates,
  Units,
  Workbooks,
} from './effects.ts';
import { takeComplaints } from './review/complaints.ts';
import { complaintsBroughtBack } from './review/complaints-again.ts';
import { takeEmployerLists } from './review/employer-list.ts';
import { type GrassrootsEffects, takeGrassroots } from './review/grassroots.ts';
import { takeInitiatives } from './review/initiatives.ts';
import { sweepWorkbooks } from './review/mend-files.ts';
import { finishPages, remember } from './review/mend-pages.ts';
import { type InitiativePage, type SoundRows, soundRows } from './review/mend-rows.ts';
import { initiativesOf, proposalsOf, sharedUnion, sharedUnit } from './review/mend-shared.ts';
import { takeOnBehalf } from './review/on-behalf.ts';
import { takeProposals } from './review/proposals.ts';
import { isRenewed, strikeRenewed } from './review/renewed.ts';
import { takeRequests, takeUnitRequests } from './review/requests.ts';
import { takeTargets } from './review/targets.ts';
import { takeReceived } from './sending/take-received.ts';
import { takeSent } from './sending/take-sent.ts';

export interface ReviewEffects extends AdmissionEffects, GrassrootsEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly sendings: Sendings;
  readonly templates: Templates;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** Takes in what officers wrote since the last sweep; our own writes come back once and change nothing. */
export function review(effects: ReviewEffects, setting: Setting): void {
  const unions = effects.registry
    .all()
    .map((union) =>
      sharedUnion(effects, setting, union, unionPages, (depth) =>
        reviewUnion(effects, setting, union, depth),
      ),
    );
  const units = effects.units
    .all()
    .map((unit) =>
      sharedUnit(effects, setting, unit, pagesOf(setting, unit), (depth) =>
        reviewUnit(effects, setting, unit, depth),
      ),
    );
  const confederation = effects.units.confederation();
  const above = confederation
    ? [
        sharedUnit(effects, setting, confederation, confederationPages, (depth) =>
          reviewConfederation(effects, confederation, depth),
        ),
      ]
    : [];
  sweepWorkbooks(
    effects,
    [...unions, ...units, ...above].filter(({ workbook }) => workbook !== ''),
  );
}

function reviewUnion(
  effects: ReviewEffects,
  setting: Setting,
  union: Registered,
  depth: Depth,
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
  takeOnBehalf(effects, setting, union, pages.onBehalf, amiss.onBehalf);
  takeEmployerLists(effects, setting, union, pages, amiss.employerList);
  const renewed = isRenewed(effects.marks, owner);
  const { rows, lost } = renewed
    ? complaintsBroughtBack(effects, union, pages.complaints)
    : { rows: pages.complaints, lost: amiss.complaints.lost };
  takeComplaints(effects, union, rows, { ...amiss.complaints, lost });
  takeGrassroots(effects, setting, union, pages, amiss.grassroots);
  takeRequests(effects, setting, union, pages.control);
  const complained = pages.complaints.some((row) => !isBlank(row));
  takeSent(effects, union, pages.sent, amiss.sent, complained ? idsOf(pages.initiatives) : []);
  initiatives.finish();
  const { initiatives: _, ...others } = unionPages;
  finishPages(effects, workbook, others, swept);
  if (renewed) strikeRenewed(effects.marks, owner);
}

/** The same for the workbook of a province or sector. */
function reviewUnit(
  effects: ReviewEffects,
  setting: Setting,
  unit: RegisteredUnit,
  depth: Depth,
): void {
  const { ledger, workbooks } = effects;
  const { id: owner, workbook } = unit;
  const all = pagesOf(setting, unit);
  const swept = workbooks.sweep(workbook, all, depth);
  const { pages, amiss } = swept;
  remember(effects, workbook, all, swept, () => proposalsOf(ledger, owner));
  const proposals = soundProposals(effects, 'unit', unit, pages.proposals, amiss.proposals);
  takeProposals(effects, 'unit', owner, proposals.rows);
  takeTargets(effects, unit, pages.progress);
  reviewCouncil(effects, setting, unit, swept);
  takeUnitRequests(effects, setting, unit, pages.control);
  const takes = ({ level, unit: id }: SendingRecord) => level === 'union' && id === owner;
  takeReceived(effects, { workbook, takes }, pages.received, amiss.received);
  takeSent(effects, unit, pages.sent, amiss.sent, idsOf(pages.proposals));
  proposals.finish();
  const { proposals: _, council: __, scores: ___, ...others } = all;
  finishPages(effects, workbook, others, swept);
}

/** The same for the confederation's. */
function reviewConfederation(
  effects: ReviewEffects,
  confederation: RegisteredUnit,
  depth: Depth,
): void {
  const { id: owner, workbook } = confederation;
  const swept = effects.workbooks.sweep(workbook, confederationPages, depth);
  const { pages, amiss } = swept;
  remember(effects, workbook, confederationPages, swept, () => proposalsOf(effects.ledger, owner));
  const level = 'confederation';
  const rows = soundProposals(effects, level, confederation, pages.proposals, amiss.proposals);
  takeProposals(effects, level, owner, rows.rows);
  const takes = ({ level: from }: SendingRecord) => from === 'unit';
  takeReceived(effects, { workbook, takes }, pages.received, amiss.received);
  rows.finish();
  const { proposals: _, ...others } = confederationPages;
  finishPages(effects, workbook, others, swept);
}

function soundProposals(
  effects: ReviewEffects,
  level: Level,
  { id: owner, workbook }: RegisteredUnit,
  swept: readonly PageRow<ProposalField>[],
  amiss: Amiss,
): SoundRows<ProposalField> {
  const where: InitiativePage<ProposalField> = {
    workbook,
    owner,
    page: proposalsPages[level],
    isOwn: (dossier) => nominationTo(dossier, level).standsIn === owner,
    cellsOf: (dossier) => nominationTo(dossier, level).cells,
  };
  return soundRows(effects, where, swept, amiss);
}

const idsOf = (rows: readonly PageRow[]) => rows.map(({ id }) => id);

function pagesOf({ programme }: Setting, { council }: RegisteredUnit) {
  return unitPages(programme.council, keptMembers(council));
}
