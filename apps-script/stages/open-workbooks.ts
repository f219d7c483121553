import { isClosed, type Registered } from '../core/ledger/registry.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Budget, Clock, Marks, Registry, Workbooks } from './effects.ts';

interface OpenWorkbookEffects {
  readonly budget: Budget;
  readonly registry: Registry;
  readonly workbooks: Workbooks;
}

interface OpenWorkbooksEffects extends OpenWorkbookEffects {
  readonly clock: Clock;
  readonly marks: Marks;
}

/** So many a sweep: each takes some seconds, and entries wait behind. */
const FEW = 10;
/** So many of a day's files are kept for unions that have entries. */
const RESERVE = 50;

/**
 * Makes the workbooks of unions whose officers *Danh bạ* names, before their first entry: officers
 * can enter on behalf of workers, and write down their CĐCS. The mark is the day on which none was
 * missing, so that *Danh bạ* is read once a day, and whenever the operator asks.
 */
export function openWorkbooks(effects: OpenWorkbooksEffects): void {
  const { budget, clock, marks, registry } = effects;
  const missing = registry.all().filter(awaitsWorkbook);
  for (const union of missing.slice(0, FEW)) {
    if (!clock.timeLeft() || budget.left('spreadsheets') <= RESERVE) return;
    openWorkbook(effects, union);
  }
  if (missing.length <= FEW) marks.write('workbooksOpened', dayOf(clock.now));
}

function awaitsWorkbook(union: Registered): boolean {
  return union.workbook === '' && union.officers.trim() !== '' && !isClosed(union);
}

/** Makes a union's workbook, or finds the one that a stopped sweep made, and notes it. */
export function openWorkbook(effects: OpenWorkbookEffects, union: Registered): string {
  const workbook = effects.workbooks.open(union);
  effects.budget.spend('spreadsheets', 1);
  effects.registry.setWorkbook(union.id, workbook);
  return workbook;
}
