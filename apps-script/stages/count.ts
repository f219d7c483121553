import { levelStanding } from '../core/dossier/level-standing.ts';
import { standing } from '../core/dossier/standing.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { initiativesPage } from '../core/ledger/initiatives.ts';
import { pageChange, type RowChange } from '../core/ledger/page.ts';
import { nationProgressPage, progressPage, type UnitProgress } from '../core/ledger/progress.ts';
import {
  type Known,
  nationLines,
  nationNotice,
  programmeProgress,
  progressNotice,
  unionProgress,
} from '../core/ledger/progress-rows.ts';
import { proposalsPage } from '../core/ledger/proposals.ts';
import { summaryPage, unitSummaryPage } from '../core/ledger/summary-page.ts';
import type { UnionCounts } from '../core/ledger/union-counts.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { Programme } from '../core/programme/programme.ts';
import { countsOf } from '../core/rollup/counts.ts';
import { isoOf } from '../core/text/dates.ts';
import type {
  Budget,
  Clock,
  Coverages,
  Ledger,
  Marks,
  Numbers,
  Registry,
  Setting,
  Units,
  Workbooks,
} from './effects.ts';
import { Failures } from './failures.ts';
import { openUnit } from './open-unit.ts';
import { summaryChange } from './show-summary.ts';

interface CountEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly coverages: Coverages;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** So many unions are counted in one go; the others wait for the next, whoever waits longest first. */
const UNIONS = 40;

/**
 * Counts the unions anew whose initiatives changed, and shows the numbers in *Tiến độ* of their
 * units and of the programme. That they wait is struck out last: a stop anywhere is only a repeat.
 */
export function count(effects: CountEffects, { programme }: Setting): void {
  const { clock, marks, numbers, registry } = effects;
  const before = numbers.all();
  const waiting = before.filter(({ waits }) => waits).sort(byChange);
  const failures = new Failures(marks);
  const counted = recounted(effects, programme, waiting.slice(0, UNIONS), failures);
  const after = new Map([...before, ...counted].map((each) => [each.union, each]));
  const unions = registry.all();
  const known: Known = { unions, numbers: [...after.values()], coverages: effects.coverages.all() };
  const unitOf = new Map(unions.map(({ id, unit }) => [id, unit]));
  const changed = new Set(counted.map(({ union }) => unitOf.get(union)));
  for (const unit of effects.units.all()) {
    if (!clock.timeLeft()) return;
    const show = () => {
      const opened = opensNow(effects, unit) ? openUnit(effects, unit) : unit;
      if (opened !== unit) changed.add(unit.id);
      if (opened.workbook !== '' && changed.has(unit.id)) {
        showUnit(effects, opened, known, programme);
      }
    };
    failures.isolate(unit.id, show, undefined);
  }
  const lines = programmeProgress(effects.units.all(), known, programme.target);
  const above = effects.units.confederation();
  if (above) {
    failures.isolate(above.id, () => showNation(effects, above, lines), undefined);
  }
  // A target that the operator changed is shown too, although no union changed.
  numbers.show(lines);
  const unseen = new Set(failures.ids);
  const shown = counted.filter(({ union }) => !unseen.has(unitOf.get(union) ?? ''));
  numbers.save(shown);
  if (shown.length === waiting.length) marks.write('uncounted', '');
  // What failed is counted again at the next sweep, not a quarter of an hour later.
  if (unseen.size === 0) marks.write('countedAt', String(clock.now));
  failures.raise();
}

function byChange(a: UnionCounts, b: UnionCounts): number {
  return a.changedAt < b.changedAt ? -1 : Number(a.changedAt > b.changedAt);
}

/**
 * The numbers of these unions by the initiatives that stand in their workbooks and are theirs; what
 * is chosen of them is shown in their *Tổng hợp* on the way.
 */
function recounted(
  { clock, ledger, registry, workbooks }: CountEffects,
  programme: Programme,
  waiting: readonly UnionCounts[],
  failures: Failures,
): readonly UnionCounts[] {
  const workbookOf = new Map(registry.all().map(({ id, workbook }) => [id, workbook]));
  const listed = waiting.flatMap((each) => {
    if (!clock.timeLeft()) return [];
    const workbook = workbookOf.get(each.union) ?? '';
    const pages = { initiatives: initiativesPage, summary: summaryPage };
    const read = () =>
      workbook === '' ? { initiatives: [], summary: [] } : workbooks.read(workbook, pages);
    const rows = failures.isolate(each.union, read, undefined);
    if (!rows) return [];
    const keys = [...new Set(rows.initiatives.map(({ id }) => dossierKey(id)))];
    return [{ each, keys, workbook, summary: rows.summary }];
  });
  const found = ledger.dossiers(listed.flatMap(({ keys }) => keys));
  return listed.flatMap(({ each, keys, workbook, summary }) => {
    if (!clock.timeLeft()) return [];
    const dossiers = keys
      .flatMap((key) => found.get(key)?.[0]?.record ?? [])
      .filter(({ union }) => union === each.union);
    const show = () => {
      const chosen = dossiers.filter((each) => standing(each, programme).state === 'chosen');
      const shown = summaryChange(summaryPage, summary, chosen, clock.now);
      if (shown.length > 0) workbooks.write(workbook, shown);
      const counts = countsOf(dossiers, programme);
      return [{ ...each, counts, countedAt: isoOf(clock.now), waits: false }];
    };
    return failures.isolate(each.union, show, []);
  });
}

/** Officers were named, and there is nothing yet that they can open. */
function opensNow({ budget }: CountEffects, { workbook, officers }: RegisteredUnit): boolean {
  return workbook === '' && officers.trim() !== '' && budget.left('spreadsheets') > 0;
}

/** Shows a unit how far its unions are, and what it chose itself. */
function showUnit(
  { clock, ledger, workbooks }: CountEffects,
  unit: RegisteredUnit,
  known: Known,
  programme: Programme,
): void {
  const pages = { progress: progressPage, summary: unitSummaryPage, proposals: proposalsPage };
  const { progress, summary, proposals } = workbooks.read(unit.workbook, pages);
  const rowOf = new Map(progress.map(({ id, row }) => [id, row]));
  const lines = unionProgress(unit, known).map(({ id, target, system }) =>
    inRow({ id, system, officer: { target } }, rowOf),
  );
  const keys = [...new Set(proposals.map(({ id }) => dossierKey(id)))];
  const found = ledger.dossiers(keys);
  const chosen = keys
    .flatMap((key) => found.get(key)?.[0]?.record ?? [])
    .filter(({ proposal }) => proposal.standsIn === unit.id)
    .filter((dossier) => levelStanding(dossier, 'unit', programme).state === 'chosen');
  workbooks.write(unit.workbook, [
    pageChange(progressPage, lines, progressNotice(clock.now)),
    ...summaryChange(unitSummaryPage, summary, chosen, clock.now),
  ]);
}

/** Shows the confederation how far provinces and sectors are, once its workbook is there. */
function showNation(
  effects: CountEffects,
  confederation: RegisteredUnit,
  lines: readonly UnitProgress[],
): void {
  const { clock, workbooks } = effects;
  const opened = opensNow(effects, confederation)
    ? openUnit(effects, confederation)
    : confederation;
  const { workbook } = opened;
  if (workbook === '') return;
  const { progress } = workbooks.read(workbook, { progress: nationProgressPage });
  const rowOf = new Map(progress.map(({ id, row }) => [id, row]));
  const changes = nationLines(lines).map(({ id, ...system }) =>
    inRow({ id, system, officer: {} }, rowOf),
  );
  workbooks.write(workbook, [pageChange(nationProgressPage, changes, nationNotice(clock.now))]);
}

function inRow<System extends string, Officer extends string>(
  change: RowChange<System, Officer>,
  rowOf: ReadonlyMap<string, number>,
): RowChange<System, Officer> {
  const row = rowOf.get(change.id);
  return row === undefined ? change : { ...change, row };
}
