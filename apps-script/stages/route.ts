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
import { roundOf } from '../core/schedule/rounds.ts';
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

/** So many initiatives a round: the more there are, the more go into a workbook at one visit. */
const ROUND = 4000;
/** So many dossiers are changed by one call. */
const BATCH = 500;
/** Of the time of a sweep: the stages after this one have their turn too. */
const SHARE = 0.8;

/**
 * Writes the waiting initiatives into their unions' workbooks, and those that could not be written
 * before. Rows are found by id, so a repeat writes the same rows again. A union without a workbook
 * waits while the day's budget is spent.
 */
export function route(effects: RouteEffects, setting: Setting): void {
  const { clock, ledger, marks } = effects;
  const before = roundOf(marks.read('routedAt'));
  let visits = before.at === 0 ? before.visits : 0;
  for (let timeLeft = clock.timeLeft(SHARE); timeLeft; ) {
    const { initiatives, next } = ledger.waiting(marks.read('routeCursor'), ROUND);
    const all = [...new Set([...heldIn(marks, 'routeHeld'), ...initiatives])];
    if (all.length === 0) return;
    const failures = new Failures(marks);
    const round = routeRound(effects, setting, all, failures);
    visits += round.visits;
    timeLeft = clock.timeLeft(SHARE);
    ledger.commit({ toRoute: hold(marks, 'routeHeld', round.left) });
    // Before the cursor: behind it nothing is looked at again.
    marks.write('unpublished', 'yes');
    marks.write('routeCursor', next);
    marks.write('routedAt', `${timeLeft ? clock.now : 0} ${visits}`);
    failures.raise();
    if (round.left.length > 0 || initiatives.length === 0) return;
  }
}

interface Round {
  /** Initiatives that were not written: it failed, or time ran out. */
  readonly left: readonly string[];
  /** How many times a workbook was visited. */
  readonly visits: number;
}

function routeRound(
  effects: RouteEffects,
  { programme }: Setting,
  initiatives: readonly string[],
  failures: Failures,
): Round {
  const found = effects.ledger.dossiers(initiatives.map(dossierKey));
  const placed = initiatives.flatMap((id) => found.get(dossierKey(id))?.[0] ?? []);
  const records = placed.map(({ record }) => record);
  const { neighbours, alike } = neighbourhoodOf(effects.ledger, records);
  // Whoever has no row yet, or in another workbook, waits for a turn of its own.
  const settled = neighbours.filter(({ routedTo, union }) => routedTo === union);
  const unions = new Map(effects.registry.all().map((union) => [union.id, union]));
  const plans = planRoutes([...records, ...settled]);
  const postponed = new Set(unopenedIn(effects, plans, unions));
  const left = new Set<string>();
  let visits = 0;
  const writeAll = (moved: boolean): readonly string[] => {
    const written: string[] = [];
    for (const [id, all] of plans) {
      const rows = moved
        ? all.filter((row) => row.moved)
        : all.filter((row) => !row.moved && !postponed.has(row.dossier.id));
      if (rows.length === 0) continue;
      const union = unions.get(id);
      const write = () => union !== undefined && writeRows(effects, union, rows, programme, alike);
      // One at least: whatever the reading took, each round comes further.
      const goes = visits === 0 || effects.clock.timeLeft(SHARE);
      if (goes) visits += 1;
      if (goes && failures.isolate(id, write, false)) written.push(id);
      else {
        for (const { dossier } of rows) {
          postponed.add(dossier.id);
          left.add(dossier.id);
        }
      }
    }
    return written;
  };
  // Rows that stay behind are written first, then it is noted where each initiative belongs, and only
  // then it is written there: wherever this stops, a row that has to be marked later is known.
  noteChanged(effects, writeAll(true));
  const changed = bound(placed, postponed);
  for (let start = 0; start < changed.length; start += BATCH) {
    effects.ledger.commit({ changed: changed.slice(start, start + BATCH) });
  }
  noteChanged(effects, writeAll(false));
  return { left: [...left], visits };
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
