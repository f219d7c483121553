import { completed } from '../core/dossier/completed.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { standing } from '../core/dossier/standing.ts';
import type { ProposalField } from '../core/dossier/unit-standing.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { noticeOf } from '../core/ledger/notice.ts';
import { pageChange, type RowChange } from '../core/ledger/page.ts';
import { movedProposal, proposalRow } from '../core/ledger/proposal-row.ts';
import { type ProposalRow, proposalsPage } from '../core/ledger/proposals.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import { roundOf } from '../core/petition/petition.ts';
import { summaryRow } from '../core/petition/summary-row.ts';
import type { Programme } from '../core/programme/programme.ts';
import { planRoutes, type Routable, type RowPlan } from '../core/routing/plan.ts';
import type {
  Budget,
  Clock,
  Ledger,
  Marks,
  Placed,
  Registry,
  Setting,
  Units,
  Workbooks,
} from './effects.ts';
import { Failures } from './failures.ts';
import { openUnit } from './open-unit.ts';

interface RollUpEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

const BATCH = 500;

/**
 * Writes what unions chose into the workbooks of their provinces and sectors. It follows the queue
 * that routing follows, with a cursor of its own: whatever changes an initiative passes there. Rows
 * are found by id, so a repeat writes the same rows again.
 */
export function rollUp(effects: RollUpEffects, { programme }: Setting): void {
  while (effects.clock.timeLeft()) {
    const cursor = effects.marks.read('rollUpCursor');
    const { initiatives, next } = effects.ledger.waiting(cursor, BATCH);
    if (initiatives.length === 0) return;
    const failures = new Failures(effects.marks);
    const postponed = rollUpBatch(effects, programme, [...new Set(initiatives)], failures);
    if (postponed === 'stopped') return;
    effects.ledger.commit({ toRoute: postponed });
    effects.marks.write('rollUpCursor', next);
    failures.raise();
  }
}

/** An initiative on its way to a unit: in the shape in which routing plans rows. */
interface Proposed extends Routable {
  readonly placed: Placed<Dossier>;
}

/**
 * The initiatives of units whose workbooks could not be written; 'stopped' where the whole batch has
 * to be taken up again: no time, or no workbook can be made today.
 */
function rollUpBatch(
  effects: RollUpEffects,
  programme: Programme,
  initiatives: readonly string[],
  failures: Failures,
): readonly string[] | 'stopped' {
  const found = effects.ledger.dossiers(initiatives.map(dossierKey));
  const proposed = initiatives
    .flatMap((id) => found.get(dossierKey(id))?.[0] ?? [])
    .map((placed) => proposedFrom(placed, programme))
    .filter(({ union }) => union !== '');
  if (proposed.length === 0) return [];
  const units = new Map(effects.units.all().map((unit) => [unit.id, unit]));
  const plans = [...planRoutes(proposed)].flatMap(([id, rows]) => {
    const unit = units.get(id);
    return unit ? [{ unit, rows }] : [];
  });
  const toMake = plans.filter(({ unit }) => unit.workbook === '').length;
  if (toMake > effects.budget.left('spreadsheets')) return 'stopped';
  const postponed = new Set<string>();
  for (const { unit, rows } of plans) {
    if (!effects.clock.timeLeft()) return 'stopped';
    const write = () => writeRows(effects, programme, unit, rows);
    if (failures.isolate(unit.id, write, false)) continue;
    for (const { dossier } of rows) postponed.add(dossier.placed.record.id);
  }
  const written = proposed.filter(({ placed }) => !postponed.has(placed.record.id));
  effects.ledger.commit({ changed: written.flatMap(arrived) });
  return [...postponed];
}

/** What its union chose belongs before its unit; what stands before one already stays there. */
function proposedFrom(placed: Placed<Dossier>, programme: Programme): Proposed {
  const { unit, proposal } = placed.record;
  const isChosen = standing(placed.record, programme).state === 'chosen';
  return { placed, union: isChosen ? unit : proposal.standsIn, routedTo: proposal.standsIn };
}

function arrived({ placed, union, routedTo }: Proposed): readonly Placed<Dossier>[] {
  if (union === routedTo) return [];
  const { record } = placed;
  return [{ ...placed, record: { ...record, proposal: { ...record.proposal, standsIn: union } } }];
}

function writeRows(
  effects: RollUpEffects,
  programme: Programme,
  unit: RegisteredUnit,
  plans: readonly RowPlan<Proposed>[],
): true {
  const { workbook } = unit.workbook === '' ? openUnit(effects, unit) : unit;
  const { proposals } = effects.workbooks.read(workbook, { proposals: proposalsPage });
  const rows = new Map(proposals.map(({ id, row }) => [id, row]));
  const names = new Map(effects.registry.all().map(({ id, name }) => [id, name]));
  const changes = plans.map(({ dossier: { placed }, moved }) => {
    const dossier = placed.record;
    const system = rowOf(dossier, programme, names.get(dossier.union) ?? dossier.union);
    return rowChange(dossier, moved ? movedProposal(system) : system, rows.get(dossier.id));
  });
  const notice = noticeOf(effects.clock.now);
  effects.workbooks.write(workbook, [pageChange(proposalsPage, changes, notice)]);
  return true;
}

function rowChange(
  { id, proposal }: Dossier,
  system: ProposalRow,
  row: number | undefined,
): RowChange<keyof ProposalRow, ProposalField> {
  const change = { id, system, officer: proposal.cells };
  return row === undefined ? change : { ...change, row };
}

function rowOf(dossier: Dossier, programme: Programme, union: string): ProposalRow {
  const petition = dossier.petition === '' ? '' : `Lần ${roundOf(dossier.petition)}`;
  const columns = summaryRow(completed(dossier), '');
  return proposalRow(dossier, programme, { ...columns, union, petition });
}
