import { completed } from '../core/dossier/completed.ts';
import type { Dossier, OfficerField } from '../core/dossier/dossier.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { grassrootsPage } from '../core/ledger/grassroots.ts';
import { grassrootsBeside } from '../core/ledger/grassroots-row.ts';
import { type Beside, initiativeRow, movedRow } from '../core/ledger/initiative-row.ts';
import { type InitiativeRow, initiativesPage } from '../core/ledger/initiatives.ts';
import { noticeOf } from '../core/ledger/notice.ts';
import { pageChange, type RowChange } from '../core/ledger/page.ts';
import type { Registered } from '../core/ledger/registry.ts';
import { missingColumns } from '../core/petition/summary-row.ts';
import type { Programme } from '../core/programme/programme.ts';
import { planRoutes, type RowPlan } from '../core/routing/plan.ts';
import { onBehalfRowOf } from '../core/submission/on-behalf-id.ts';
import { dayOf } from '../core/text/dates.ts';
import { type Alike, neighbourhoodOf } from './alike.ts';
import type {
  Budget,
  Clock,
  Ledger,
  Marks,
  Numbers,
  Placed,
  Registry,
  Setting,
  Workbooks,
} from './effects.ts';
import { Failures } from './failures.ts';
import { heldIn, hold, noteUnopened } from './held.ts';
import { noteChanged } from './note-changed.ts';
import { openWorkbook } from './open-workbooks.ts';

interface RouteEffects {
  readonly clock: Clock;
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly registry: Registry;
  readonly workbooks: Workbooks;
}

const BATCH = 500;

/**
 * Writes the waiting initiatives into their unions' workbooks, and those that could not be written
 * before. Rows are found by id, so a repeat writes the same rows again. A union without a workbook
 * waits while the day's budget is spent.
 */
export function route(effects: RouteEffects, setting: Setting): void {
  const { clock, ledger, marks } = effects;
  while (clock.timeLeft()) {
    const { initiatives, next } = ledger.waiting(marks.read('routeCursor'), BATCH);
    const all = [...new Set([...heldIn(marks, 'routeHeld'), ...initiatives])];
    if (all.length === 0) return;
    const failures = new Failures(marks);
    const failed = routeBatch(effects, setting, all, failures);
    if (failed === 'stopped') return;
    ledger.commit({ toRoute: hold(marks, 'routeHeld', failed) });
    marks.write('routeCursor', next);
    marks.write('unpublished', 'yes');
    failures.raise();
    if (failed.length > 0 || initiatives.length === 0) return;
  }
}

/** Those that could not be written; 'stopped' where time ran out. */
function routeBatch(
  effects: RouteEffects,
  { programme }: Setting,
  initiatives: readonly string[],
  failures: Failures,
): readonly string[] | 'stopped' {
  const found = effects.ledger.dossiers(initiatives.map(dossierKey));
  const placed = initiatives.flatMap((id) => found.get(dossierKey(id))?.[0] ?? []);
  const records = placed.map(({ record }) => record);
  const { neighbours, alike } = neighbourhoodOf(effects.ledger, records);
  // Whoever has no row yet, or in another workbook, waits for a turn of its own.
  const settled = neighbours.filter(({ routedTo, union }) => routedTo === union);
  const unions = new Map(effects.registry.all().map((union) => [union.id, union]));
  const plans = planRoutes([...records, ...settled]);
  const postponed = new Set(unopenedIn(effects, plans, unions));
  const failed = new Set<string>();
  const writeAll = (moved: boolean): readonly string[] | 'stopped' => {
    const written: string[] = [];
    for (const [id, all] of plans) {
      const rows = moved
        ? all.filter((row) => row.moved)
        : all.filter((row) => !row.moved && !postponed.has(row.dossier.id));
      if (rows.length === 0) continue;
      if (!effects.clock.timeLeft()) return 'stopped';
      const union = unions.get(id);
      const write = () => union !== undefined && writeRows(effects, union, rows, programme, alike);
      if (failures.isolate(id, write, false)) written.push(id);
      else {
        for (const { dossier } of rows) {
          postponed.add(dossier.id);
          failed.add(dossier.id);
        }
      }
    }
    return written;
  };
  // Rows that stay behind are written first, then it is noted where each initiative belongs, and only
  // then it is written there: wherever this stops, a row that has to be marked later is known.
  const left = writeAll(true);
  if (left === 'stopped') return 'stopped';
  noteChanged(effects, left);
  effects.ledger.commit({ changed: bound(placed, postponed) });
  const routed = writeAll(false);
  if (routed === 'stopped') return 'stopped';
  noteChanged(effects, routed);
  return [...failed];
}

/** Initiatives of unions for which no workbook can be made today. */
function unopenedIn(
  effects: RouteEffects,
  plans: ReadonlyMap<string, readonly RowPlan<Dossier>[]>,
  unions: ReadonlyMap<string, Registered>,
): readonly string[] {
  const unopened = [...plans].filter(([id]) => unions.get(id)?.workbook === '');
  const beyond = unopened.slice(unopened.length > 0 ? effects.budget.left('spreadsheets') : 0);
  if (beyond.length > 0) noteUnopened(effects);
  return beyond.flatMap(([, rows]) => rows.flatMap((row) => (row.moved ? [] : row.dossier.id)));
}

function writeRows(
  effects: RouteEffects,
  union: Registered,
  plans: readonly RowPlan<Dossier>[],
  programme: Programme,
  alike: Alike,
): true {
  const workbook = union.workbook || openWorkbook(effects, union);
  const { initiatives, grassroots } = effects.workbooks.read(workbook, {
    initiatives: initiativesPage,
    grassroots: grassrootsPage,
  });
  const listed = grassroots.map(({ cells }) => cells);
  const ofGrassroots = grassrootsBeside(listed, dayOf(effects.clock.now));
  const rows = new Map(initiatives.map((row) => [row.id, row.row]));
  const changes = plans.map((plan) => {
    const grassroots = ofGrassroots(plan.dossier);
    const row = rows.get(plan.dossier.id);
    return rowChange(plan, row, programme, { alike: alike(plan.dossier), grassroots });
  });
  const notice = noticeOf(effects.clock.now);
  effects.workbooks.write(workbook, [pageChange(initiativesPage, changes, notice)]);
  return true;
}

function rowChange(
  { dossier, moved }: RowPlan<Dossier>,
  row: number | undefined,
  programme: Programme,
  beside: Omit<Beside, 'missing'>,
): RowChange<keyof InitiativeRow, OfficerField> {
  // Of a worker without a phone, whom an officer entered, no number is missing.
  const needless = onBehalfRowOf(dossier.contentId) === undefined ? [] : (['phone'] as const);
  const missing = missingColumns(completed(dossier), needless);
  const written = initiativeRow(dossier, programme, { ...beside, missing });
  const { id, cells: officer } = dossier;
  const change = { id, officer, system: moved ? movedRow(written) : written };
  return row === undefined ? change : { ...change, row };
}

/** Dossiers whose row is about to be written where it belongs. */
function bound(
  placed: readonly Placed<Dossier>[],
  postponed: ReadonlySet<string>,
): readonly Placed<Dossier>[] {
  return placed
    .filter(({ record }) => record.routedTo !== record.union && !postponed.has(record.id))
    .map((each) => ({ ...each, record: { ...each.record, routedTo: each.record.union } }));
}
