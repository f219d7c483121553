import { completed } from '../core/dossier/completed.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { seatAt } from '../core/dossier/level-standing.ts';
import {
  type Level,
  levels,
  nominationTo,
  type ProposalCells,
  type ProposalField,
  renominated,
} from '../core/dossier/proposal.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { noticeOf } from '../core/ledger/notice.ts';
import { pageChange, type RowChange } from '../core/ledger/page.ts';
import { movedProposal, proposalRow } from '../core/ledger/proposal-row.ts';
import { type ProposalRow, proposalsPages } from '../core/ledger/proposals.ts';
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
import { heldIn, hold, noteUnopened, queueUnopened } from './held.ts';
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
 * Writes what unions chose into the workbooks of their provinces and sectors, and what these propose
 * into the confederation's. It follows the queue that routing follows, with a cursor of its own:
 * whatever changes an initiative passes there. Rows are found by id, so a repeat writes the same
 * rows again.
 */
export function rollUp(effects: RollUpEffects, { programme }: Setting): void {
  const { clock, ledger, marks } = effects;
  queueUnopened(effects, programme);
  while (clock.timeLeft()) {
    const { initiatives, next } = ledger.waiting(marks.read('rollUpCursor'), BATCH);
    const all = [...new Set([...heldIn(marks, 'rollUpHeld'), ...initiatives])];
    if (all.length === 0) return;
    const failures = new Failures(marks);
    const failed = rollUpBatch(effects, programme, all, failures);
    if (failed === 'stopped') return;
    ledger.commit({ toRoute: hold(marks, 'rollUpHeld', failed) });
    marks.write('rollUpCursor', next);
    failures.raise();
    if (initiatives.length === 0) return;
  }
}

/** An initiative on its way to a level: in the shape in which routing plans rows. */
interface Proposed extends Routable {
  readonly placed: Placed<Dossier>;
  readonly level: Level;
}

/** Those that could not be written; 'stopped' where time ran out. */
function rollUpBatch(
  effects: RollUpEffects,
  programme: Programme,
  initiatives: readonly string[],
  failures: Failures,
): readonly string[] | 'stopped' {
  const found = effects.ledger.dossiers(initiatives.map(dossierKey));
  const proposed = initiatives
    .flatMap((id) => found.get(dossierKey(id))?.[0] ?? [])
    .flatMap((placed) => levels.map((level) => proposedTo(placed, level, programme)))
    .filter(({ union }) => union !== '');
  if (proposed.length === 0) return [];
  const above = effects.units.confederation();
  const units = new Map(
    [...effects.units.all(), ...(above ? [above] : [])].map((unit) => [unit.id, unit]),
  );
  const postponed = new Set<string>();
  const failed = new Set<string>();
  for (const [id, rows] of planRoutes(proposed)) {
    if (!effects.clock.timeLeft()) return 'stopped';
    const ids = rows.map(({ dossier }) => dossier.placed.record.id);
    const unit = units.get(id);
    if (!unit || (unit.workbook === '' && effects.budget.left('spreadsheets') === 0)) {
      for (const each of ids) postponed.add(each);
      noteUnopened(effects);
      continue;
    }
    const write = () => {
      writeRows(effects, programme, unit, rows);
      return true;
    };
    if (failures.isolate(id, write, false)) continue;
    for (const each of ids) failed.add(each);
  }
  const written = proposed.filter(
    ({ placed: { record } }) => !postponed.has(record.id) && !failed.has(record.id),
  );
  // Rows of units tell that the confederation has it, and were perhaps written a moment before.
  const risen = written.filter((each) => each.level !== 'unit' && each.union !== each.routedTo);
  const toRoute = risen.map(({ placed: { record } }) => record.id);
  effects.ledger.commit({ changed: arrived(written), toRoute });
  return [...failed];
}

/** What the level below chose belongs before the level; what stands before one already stays there. */
function proposedTo(placed: Placed<Dossier>, level: Level, programme: Programme): Proposed {
  const { standsIn } = nominationTo(placed.record, level);
  const union = seatAt(placed.record, level, programme) || standsIn;
  return { placed, level, union, routedTo: standsIn };
}

/** The dossiers whose rows now stand where they belong. */
function arrived(written: readonly Proposed[]): readonly Placed<Dossier>[] {
  const changed = new Map<string, Placed<Dossier>>();
  for (const { placed, level, union, routedTo } of written) {
    if (union === routedTo) continue;
    const { id } = placed.record;
    const record = changed.get(id)?.record ?? placed.record;
    changed.set(id, { ...placed, record: renominated(record, level, { standsIn: union }) });
  }
  return [...changed.values()];
}

function writeRows(
  effects: RollUpEffects,
  programme: Programme,
  unit: RegisteredUnit,
  plans: readonly RowPlan<Proposed>[],
): void {
  const level = plans[0]?.dossier.level ?? 'unit';
  const page = proposalsPages[level];
  const { workbook } = unit.workbook === '' ? openUnit(effects, unit) : unit;
  const { proposals } = effects.workbooks.read(workbook, { proposals: page });
  const rows = new Map(proposals.map(({ id, row }) => [id, row]));
  const nameOf = namesBelow(effects, level);
  const changes = plans.map(({ dossier: { placed }, moved }) => {
    const dossier = placed.record;
    const system = rowOf(dossier, level, programme, nameOf(dossier));
    const { cells } = nominationTo(dossier, level);
    return rowChange(dossier.id, moved ? movedProposal(system) : system, cells, rows);
  });
  const notice = noticeOf(effects.clock.now);
  effects.workbooks.write(workbook, [pageChange(page, changes, notice)]);
}

/** Who proposes an initiative to a level. */
function namesBelow({ registry, units }: RollUpEffects, level: Level): (of: Dossier) => string {
  const below = level === 'unit' ? registry.all() : units.all();
  const names = new Map(below.map(({ id, name }) => [id, name]));
  return ({ union, unit }) => {
    const id = level === 'unit' ? union : unit;
    return names.get(id) ?? id;
  };
}

function rowChange(
  id: string,
  system: ProposalRow,
  officer: ProposalCells,
  rows: ReadonlyMap<string, number>,
): RowChange<keyof ProposalRow, ProposalField> {
  const row = rows.get(id);
  const change = { id, system, officer };
  return row === undefined ? change : { ...change, row };
}

function rowOf(dossier: Dossier, level: Level, programme: Programme, from: string): ProposalRow {
  const named = level === 'unit' ? dossier.petition : dossier.unitPetition;
  const petition = named === '' ? '' : `Lần ${roundOf(named)}`;
  const columns = summaryRow(completed(dossier), '');
  return proposalRow(dossier, level, programme, { ...columns, from, petition });
}
